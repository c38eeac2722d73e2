package followthrough.local.template;

import followthrough.local.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML with CloudFormation's short tags into JSON, where each tag is its long form: {@code !Sub x} is {@code
 * {"Fn::Sub": "x"}}.
 */
final class TemplateText {
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "!Sub",
                    "!GetAtt",
                    "!Join",
                    "!If",
                    "!Equals",
                    "!Not",
                    "!And",
                    "!Or",
                    "!Select",
                    "!Split",
                    "!FindInMap");
    private static final Map<String, String> PLAIN = Map.of("!Ref", "Ref", "!Condition", "Condition");

    private TemplateText() {}

    static Json read(String yaml) {
        var settings = LoadSettings.builder().setLabel("template").build();
        var root = new Compose(settings).composeString(yaml);
        return json(root.orElseThrow(() -> new TemplateProblem("the template is empty")));
    }

    private static Json json(Node node) {
        var tag = node.getTag().getValue();
        if (!tag.startsWith("!")) {
            return plain(node);
        }
        var name = Optional.ofNullable(PLAIN.get(tag)).or(() -> function(tag));
        return Json.object().with(name.orElseThrow(() -> unknown(tag, node)), plain(node));
    }

    private static Optional<String> function(String tag) {
        return Optional.of(tag).filter(FUNCTIONS::contains).map(it -> "Fn::" + it.substring(1));
    }

    private static TemplateProblem unknown(String tag, Node node) {
        var line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new TemplateProblem("line " + line + ": the runtime does not know " + tag);
    }

    private static Json plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> Json.array(sequence.getValue().stream().map(TemplateText::json).toList());
            case MappingNode mapping -> mapping(mapping);
            default -> throw unknown(node.getTag().getValue(), node);
        };
    }

    private static Json mapping(MappingNode node) {
        var fields = new LinkedHashMap<String, Json>();
        for (var entry : node.getValue()) {
            fields.put(json(entry.getKeyNode()).text(), json(entry.getValueNode()));
        }
        return new Json.Fields(fields);
    }

    private static Json scalar(ScalarNode node) {
        var text = node.getValue();
        var tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return Json.nothing();
        }
        if (tag.equals(Tag.BOOL)) {
            return Json.of(Boolean.valueOf(text));
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? new Json.Digits(new BigDecimal(text)) : Json.of(text);
    }

    /** Merges as SAM merges Globals: maps field by field, lists one after the other, anything else replaced. */
    static Json merged(Json global, Json own) {
        if (global instanceof Json.Items && own instanceof Json.Items) {
            var items = new ArrayList<>(global.items());
            items.addAll(own.items());
            return Json.array(items);
        }
        if (!(global instanceof Json.Fields && own instanceof Json.Fields)) {
            return own.present() ? own : global;
        }
        var fields = new LinkedHashMap<>(global.fields());
        own.fields().forEach((name, value) -> fields.put(name, merged(global.get(name), value)));
        return new Json.Fields(fields);
    }
}
