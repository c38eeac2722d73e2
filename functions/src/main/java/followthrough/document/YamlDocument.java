package followthrough.document;

import java.util.Optional;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The plain part of YAML 1.2, as people write it by hand: mappings, lists, text, numbers, true, false and nothing.
 * Refused are anchors, aliases, tags (where none have a meaning), duplicate names, several documents, and more than
 * {@value #LIMIT} characters.
 */
public final class YamlDocument {

    /** The longest document, in characters. */
    public static final int LIMIT = 1 << 20;

    private YamlDocument() {}

    /** Reads a document. */
    public static Parsed parse(String text) {
        return parse(text, Optional.empty());
    }

    /**
     * Reads a document in which tags mean something.
     *
     * @param meaning makes the value of a tag, such as {@code !Ref}, and of what stands behind it
     */
    public static Parsed parse(String text, BiFunction<String, Node, Node> meaning) {
        return parse(text, Optional.of(meaning));
    }

    private static Parsed parse(String text, Optional<BiFunction<String, Node, Node>> tags) {
        try {
            refuseUnreadable(text);
            var events = new Parse(LoadSettings.builder().build()).parseString(text);
            return new Parsed.Good(new YamlReader(events, tags).document());
        } catch (Refusal refusal) {
            return refusal.asBad();
        } catch (MarkedYamlEngineException marked) {
            return notYaml(marked);
        } catch (YamlEngineException unmarked) {
            return new Parsed.Bad(0, 0, NOT_YAML);
        }
    }

    private static final String NOT_YAML = "is not valid YAML: look at indentation, colons, quotes and tabs here";

    private static void refuseUnreadable(String text) {
        if (text.length() > LIMIT) {
            throw new Refusal(0, 0, "must not be longer than " + LIMIT + " characters");
        }
        int line = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!StreamReader.isPrintable(character)) {
                throw new Refusal(line, 0, "holds a character that cannot be read");
            }
            line += character == '\n' ? 1 : 0;
        }
    }

    private static Parsed.Bad notYaml(MarkedYamlEngineException thrown) {
        return thrown.getProblemMark()
                .map(mark -> new Parsed.Bad(mark.getLine() + 1, mark.getColumn() + 1, NOT_YAML))
                .orElse(new Parsed.Bad(0, 0, NOT_YAML));
    }
}
