package followthrough.local.template;

import followthrough.document.Json;
import followthrough.document.Node;
import java.util.List;
import java.util.Optional;

/** CloudFormation's intrinsic functions, as far as the template needs them; any other is an error. */
final class Intrinsics {
    private final References references;
    private final Conditions conditions;

    Intrinsics(References references, Node conditions) {
        this.references = references;
        this.conditions = new Conditions(conditions, this::resolve);
    }

    /** Whether a named condition holds. */
    boolean holds(String condition) {
        return conditions.holds(condition);
    }

    Node resolve(Node value) {
        return switch (value) {
            case Node.Mapping mapping when isFunction(mapping) -> apply(mapping);
            case Node.Mapping mapping -> resolveAll(mapping);
            case Node.Sequence sequence ->
                    Node.list(sequence.items().stream().map(this::resolve).filter(Node::present).toList());
            case Node.Text text -> Node.text(Secrets.resolved(text.value()));
            default -> value;
        };
    }

    private static boolean isFunction(Node.Mapping mapping) {
        var name = mapping.fields().keySet().stream().findFirst().orElse("");
        return mapping.fields().size() == 1 && (name.equals("Ref") || name.startsWith("Fn::"));
    }

    private Node resolveAll(Node.Mapping mapping) {
        var resolved = Json.mapping();
        mapping.fields()
                .forEach((name, value) -> resolve(value).some().ifPresent(result -> resolved.with(name, result)));
        return resolved.build();
    }

    private Node apply(Node.Mapping call) {
        var name = call.fields().firstEntry().getKey();
        var argument = call.get(name);
        return switch (name) {
            case "Ref" -> ref(argument.text());
            case "Fn::GetAtt" -> Node.text(references.attribute(argument));
            case "Fn::Sub" -> Node.text(Secrets.resolved(substituted(argument)));
            case "Fn::Join" -> Node.text(joined(argument.items()));
            case "Fn::If" -> resolve(argument.items().get(holds(argument.items().getFirst().text()) ? 1 : 2));
            default -> throw new TemplateProblem("the runtime does not know " + name);
        };
    }

    /** What refers to no value is as good as absent: a template has no nulls otherwise. */
    private Node ref(String name) {
        return name.equals("AWS::NoValue") ? Node.nothing() : Node.text(references.ref(name));
    }

    private String substituted(Node argument) {
        if (argument instanceof Node.Sequence both) {
            var own = both.items().getLast();
            return references.substituted(
                    both.items().getFirst().text(), name -> own.get(name).some().map(it -> resolve(it).text()));
        }
        return references.substituted(argument.text(), _ -> Optional.empty());
    }

    private String joined(List<Node> argument) {
        var parts = resolve(argument.getLast()).items().stream().map(Node::text).toList();
        return String.join(argument.getFirst().text(), parts);
    }
}
