package followthrough.local.template;

import followthrough.document.Node;
import java.util.function.UnaryOperator;

/**
 * The template's conditions.
 *
 * @param named by their names
 * @param resolve makes plain values of what they compare
 */
record Conditions(Node named, UnaryOperator<Node> resolve) {

    boolean holds(String name) {
        return test(named.get(name));
    }

    private boolean test(Node condition) {
        var name = condition.fields().keySet().stream().findFirst().orElse("");
        var argument = condition.get(name);
        return switch (name) {
            case "Fn::Equals" -> text(argument.items().getFirst()).equals(text(argument.items().getLast()));
            case "Fn::Not" -> !test(argument.items().getFirst());
            case "Fn::And" -> argument.items().stream().allMatch(this::test);
            case "Fn::Or" -> argument.items().stream().anyMatch(this::test);
            case "Condition" -> holds(argument.text());
            default -> throw new TemplateProblem("the runtime does not know the condition " + name);
        };
    }

    private String text(Node value) {
        return resolve.apply(value).text();
    }
}
