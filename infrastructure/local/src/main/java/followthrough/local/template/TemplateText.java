package followthrough.local.template;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.document.Parsed;
import followthrough.document.YamlDocument;
import java.util.Set;
import java.util.stream.Stream;

/** Reads CloudFormation's YAML, each short tag in its long form: {@code !Sub x} is {@code {"Fn::Sub": "x"}}. */
final class TemplateText {
    private static final Set<String> FUNCTIONS = Set.of("Sub", "GetAtt", "Join", "If", "Equals", "Not", "And", "Or");
    private static final Set<String> PLAIN = Set.of("Ref", "Condition");

    private TemplateText() {}

    static Node read(String yaml) {
        return switch (YamlDocument.parse(yaml, TemplateText::longForm)) {
            case Parsed.Good(var document) -> document;
            case Parsed.Bad(var line, _, var problem) -> throw new TemplateProblem("line " + line + " " + problem);
        };
    }

    private static Node longForm(String tag, Node value) {
        var name = tag.substring(1);
        if (!FUNCTIONS.contains(name) && !PLAIN.contains(name)) {
            throw new TemplateProblem("line " + value.line() + ": the runtime does not know " + tag);
        }
        return Json.mapping().with(PLAIN.contains(name) ? name : "Fn::" + name, value).build();
    }

    /** Merges as SAM merges Globals: maps field by field, lists one after the other, anything else replaced. */
    static Node merged(Node global, Node own) {
        if (global instanceof Node.Sequence && own instanceof Node.Sequence) {
            return Node.list(Stream.concat(global.items().stream(), own.items().stream()).toList());
        }
        if (!(global instanceof Node.Mapping && own instanceof Node.Mapping)) {
            return own.present() ? own : global;
        }
        var merged = Json.mapping(global);
        own.fields().forEach((name, value) -> merged.with(name, merged(global.get(name), value)));
        return merged.build();
    }
}
