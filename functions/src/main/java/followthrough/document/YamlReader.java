package followthrough.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree from the events of one YAML text. */
final class YamlReader {

    private static final String NO_TAGS = "must not use tags (!)";
    private static final Predicate<String> NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?").asMatchPredicate();

    private final Iterator<Event> events;
    private final Optional<BiFunction<String, Node, Node>> tags;

    YamlReader(Iterable<Event> events, Optional<BiFunction<String, Node, Node>> tags) {
        this.events = events.iterator();
        this.tags = tags;
    }

    Node document() {
        events.next(); // the start of the stream
        Event start = events.next();
        if (!(start instanceof DocumentStartEvent)) {
            throw new Refusal(1, 1, "is empty");
        }
        Event first = events.next();
        Node node = value(first, line(first), 0);
        events.next(); // the end of the document
        Event after = events.next();
        if (after instanceof DocumentStartEvent) {
            throw refused(after, "must be one document");
        }
        return node;
    }

    private Node value(Event event, int line, int depth) {
        refuseAnchor(event);
        Optional<String> tag = tag(event);
        if (tag.isPresent()) {
            BiFunction<String, Node, Node> meaning = tags.orElseThrow(() -> refused(event, NO_TAGS));
            return meaning.apply(tag.get(), plain(event, line, depth));
        }
        return plain(event, line, depth);
    }

    private Node plain(Event event, int line, int depth) {
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, line);
            case SequenceStart -> sequence(line, deeper(event, depth));
            case MappingStart -> mapping(line, deeper(event, depth));
            default -> throw refused(event, "must not use aliases (*)");
        };
    }

    private Node sequence(int line, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, line(event), depth));
        }
        return new Node.Sequence(items, line);
    }

    private Node mapping(int line, int depth) {
        LinkedHashMap<String, Node> fields = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String name = name(event);
            if (fields.containsKey(name)) {
                throw refused(event, "names the field “" + name + "” twice");
            }
            fields.put(name, value(events.next(), line(event), depth));
        }
        return new Node.Mapping(fields, line);
    }

    private static String name(Event event) {
        refuseAnchor(event);
        if (tag(event).isPresent()) {
            throw refused(event, NO_TAGS);
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        throw refused(event, "must have plain text as the name of a field");
    }

    private static Node scalar(ScalarEvent event, int line) {
        String value = event.getValue();
        if (!event.isPlain()) {
            return new Node.Text(value, line);
        }
        return switch (value) {
            case "", "~", "null" -> new Node.Null(line);
            case "true", "false" -> new Node.Bool(value.equals("true"), line);
            default -> NUMBER.test(value) ? new Node.Numeral(value, line) : new Node.Text(value, line);
        };
    }

    private static void refuseAnchor(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused(event, "must not use anchors (&) or aliases (*)");
        }
    }

    private static Optional<String> tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
    }

    private static int deeper(Event event, int depth) {
        if (depth == Json.DEPTH) {
            throw refused(event, "must not be nested more than " + Json.DEPTH + " deep");
        }
        return depth + 1;
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static Refusal refused(Event event, String problem) {
        int column = event.getStartMark().map(Mark::getColumn).orElse(-1);
        return new Refusal(line(event), column + 1, problem);
    }
}
