package followthrough.parity;

import followthrough.document.Node;
import followthrough.local.aws.Touch;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One thing that a function's policy allows: an action on a resource. */
record Statement(String action, String resource) {
    /** All that the policies of a function's properties allow, one by one. */
    static List<Statement> of(Node function) {
        return function.get("Policies").items().stream()
                .flatMap(policy -> policy.get("Statement").items().stream())
                .flatMap(Statement::each)
                .toList();
    }

    private static Stream<Statement> each(Node statement) {
        return texts(statement.get("Action"))
                .flatMap(action -> texts(statement.get("Resource")).map(resource -> new Statement(action, resource)));
    }

    private static Stream<String> texts(Node one) {
        return one.items().isEmpty() ? Stream.of(one.text()) : one.items().stream().map(Node::text);
    }

    /** Whether it is what allows that. */
    boolean allows(Touch touch) {
        var pattern = Pattern.quote(resource).replace("*", "\\E.*\\Q");
        return action.equals(touch.action()) && touch.resource().matches(pattern);
    }
}
