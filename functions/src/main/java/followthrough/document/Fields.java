package followthrough.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads the named fields of a mapping. What is wrong goes to {@link Problems} and the reading goes on with a stand-in,
 * so that all problems are told at once; what was read is worth something only if there were none. A field that holds
 * nothing ({@code null}) counts as absent. Call {@link #finish} last: it reports the fields which nobody asked for.
 */
public final class Fields {

    /** What is wrong with a field that must be there and is not. */
    public static final String NEEDED = "is needed";

    private final Node.Mapping mapping;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    private Fields(Node.Mapping mapping, String path, Problems problems) {
        this.mapping = mapping;
        this.path = path;
        this.problems = problems;
    }

    /** The fields of a whole document. */
    public static Fields of(Node document, Problems problems) {
        return of(document, "", problems);
    }

    /** Text which must be there and not be blank. */
    public String text(String name) {
        return parsed(name, "", "must not be blank", text -> Optional.of(text).filter(said -> !said.isBlank()));
    }

    /** Text, if it is there; possibly blank. */
    public Optional<String> optionalText(String name) {
        return present(name).flatMap(node -> Scalars.text(node, pathOf(name), problems));
    }

    /** Text which must be there and mean something; {@code allowed} completes "services[0].kind …". */
    public <T> T parsed(String name, T standIn, String allowed, Function<String, Optional<T>> meaning) {
        return needed(name)
                .flatMap(node -> Scalars.parsed(node, pathOf(name), problems, allowed, meaning))
                .orElse(standIn);
    }

    /** Text which must mean something if it is there. */
    public <T> Optional<T> optionalParsed(String name, String allowed, Function<String, Optional<T>> meaning) {
        return present(name).flatMap(node -> Scalars.parsed(node, pathOf(name), problems, allowed, meaning));
    }

    /** True or false; false if absent. */
    public boolean flag(String name) {
        return present(name).flatMap(node -> Scalars.flag(node, pathOf(name), problems)).orElse(false);
    }

    /** A whole number within bounds, both included; {@code otherwise} if absent. */
    public int number(String name, int least, int most, int otherwise) {
        return optionalNumber(name, least, most).orElse(otherwise);
    }

    /** A whole number within bounds, both included, if it is there. */
    public OptionalInt optionalNumber(String name, int least, int most) {
        return present(name)
                .flatMap(node -> Scalars.number(node, pathOf(name), problems, least, most))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** A length of time which must be there, such as {@code 4h}, {@code 30m} or {@code 1h 30m}; more than none. */
    public Duration duration(String name) {
        return parsed(name, Duration.ZERO, Scalars.DURATION_ALLOWED, Scalars::duration);
    }

    /** A length of time, if it is there. */
    public Optional<Duration> optionalDuration(String name) {
        return optionalParsed(name, Scalars.DURATION_ALLOWED, Scalars::duration);
    }

    /** A length of time within bounds, both included, which must be there. */
    public Duration duration(String name, Duration least, Duration most) {
        return parsed(
                name, Duration.ZERO, Scalars.durationAllowed(least, most), text -> Scalars.duration(text, least, most));
    }

    /** A length of time within bounds, both included, if it is there. */
    public Optional<Duration> optionalDuration(String name, Duration least, Duration most) {
        return optionalParsed(name, Scalars.durationAllowed(least, most), text -> Scalars.duration(text, least, most));
    }

    /** A list of texts, each of which must mean something; empty if absent. */
    public <T> List<T> texts(String name, String allowed, Function<String, Optional<T>> meaning) {
        return items(name, (node, at) -> Scalars.parsed(node, at, problems, allowed, meaning));
    }

    /** A list of groups of fields; empty if absent. Unknown fields in them are reported. */
    public <T> List<T> list(String name, Function<Fields, T> read) {
        return items(name, (node, at) -> Optional.of(of(node, at, problems).finished(read)));
    }

    /** A group of fields which must be there. Unknown fields in it are reported. */
    public <T> T group(String name, Function<Fields, T> read) {
        return needed(name)
                .map(node -> of(node, pathOf(name), problems).finished(read))
                .orElseGet(() -> read.apply(standIn(0)));
    }

    /** A group of fields, if it is there. */
    public <T> Optional<T> optionalGroup(String name, Function<Fields, T> read) {
        return present(name).map(node -> of(node, pathOf(name), problems).finished(read));
    }

    /** Any value, if it is there and not nothing. */
    public Optional<Node> present(String name) {
        asked.add(name);
        return mapping.field(name).filter(node -> !(node instanceof Node.Null));
    }

    /** The names of all fields that are there, in their order. */
    public Set<String> names() {
        return mapping.fields().sequencedKeySet();
    }

    /** Notes a problem with a field. */
    public void problem(String name, String message) {
        problems.add(lineOf(name), pathOf(name), message);
    }

    /** Reports each field that was not asked for. */
    public void finish() {
        names().stream().filter(name -> !asked.contains(name)).forEach(this::unknown);
    }

    /** The line on which a field stands, or that of the group if the field is not there. */
    public int lineOf(String name) {
        return mapping.field(name).map(Node::line).orElse(mapping.line());
    }

    /** The path of a field from the top of the document. */
    public String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Fields of(Node node, String path, Problems problems) {
        if (node instanceof Node.Mapping fields) {
            return new Fields(fields, path, problems);
        }
        problems.add(node.line(), path, "must be a group of fields, not " + node.described());
        return standIn(node.line());
    }

    /** Has no fields, and complains to nobody: what is wrong has been said already. */
    private static Fields standIn(int line) {
        return new Fields(new Node.Mapping(new LinkedHashMap<>(), line), "", new Problems());
    }

    private <T> T finished(Function<Fields, T> read) {
        T result = read.apply(this);
        finish();
        return result;
    }

    private <T> List<T> items(String name, BiFunction<Node, String, Optional<T>> read) {
        List<T> results = new ArrayList<>();
        List<Node> items = present(name).map(node -> sequence(name, node)).orElse(List.of());
        for (int at = 0; at < items.size(); at++) {
            read.apply(items.get(at), pathOf(name) + "[" + at + "]").ifPresent(results::add);
        }
        return results;
    }

    private List<Node> sequence(String name, Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problem(name, "must be a list, not " + node.described());
        return List.of();
    }

    private Optional<Node> needed(String name) {
        Optional<Node> node = present(name);
        if (node.isEmpty()) {
            problem(name, NEEDED);
        }
        return node;
    }

    private void unknown(String name) {
        problem(name, "is not a known field; known here are " + String.join(", ", asked.stream().sorted().toList()));
    }
}
