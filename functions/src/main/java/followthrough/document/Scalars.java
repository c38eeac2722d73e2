package followthrough.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values, and says what they must be. */
final class Scalars {

    static final String DURATION_ALLOWED = "must be a length of time such as 4h, 30m or 1h 30m";

    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,4})h)? ?(?:(\\d{1,4})m)?");

    private Scalars() {}

    static Optional<String> text(Node node, String path, Problems problems) {
        return switch (node) {
            case Node.Text text -> Optional.of(text.value());
            case Node.Numeral _, Node.Bool _ ->
                    wrong(node, path, problems, "must be text, not " + node.described() + ": put it in quotes");
            case Node.Null _, Node.Sequence _, Node.Mapping _ ->
                    wrong(node, path, problems, "must be text, not " + node.described());
        };
    }

    static <T> Optional<T> parsed(
            Node node, String path, Problems problems, String allowed, Function<String, Optional<T>> meaning) {
        Optional<String> text = text(node, path, problems);
        Optional<T> meant = text.flatMap(meaning);
        return text.isPresent() && meant.isEmpty() ? wrong(node, path, problems, allowed) : meant;
    }

    static Optional<Boolean> flag(Node node, String path, Problems problems) {
        return node instanceof Node.Bool bool
                ? Optional.of(bool.value())
                : wrong(node, path, problems, "must be true or false, not " + node.described());
    }

    static Optional<Integer> number(Node node, String path, Problems problems, int least, int most) {
        Optional<Integer> number = node instanceof Node.Numeral numeral ? whole(numeral.literal()) : Optional.empty();
        return number.filter(said -> said >= least && said <= most)
                .or(() -> wrong(node, path, problems, "must be a whole number from " + least + " to " + most));
    }

    static Optional<Duration> duration(String text) {
        Matcher parts = DURATION.matcher(text);
        return parts.matches()
                ? Optional.of(Duration.ofHours(count(parts, 1)).plusMinutes(count(parts, 2)))
                        .filter(Duration::isPositive)
                : Optional.empty();
    }

    static Optional<Duration> duration(String text, Duration least, Duration most) {
        return duration(text).filter(said -> said.compareTo(least) >= 0 && said.compareTo(most) <= 0);
    }

    static String durationAllowed(Duration least, Duration most) {
        return DURATION_ALLOWED + ", from " + written(least) + " to " + written(most);
    }

    private static String written(Duration length) {
        String hours = length.toHours() > 0 ? length.toHours() + "h" : "";
        String minutes = length.toMinutesPart() > 0 ? length.toMinutesPart() + "m" : "";
        return (hours + " " + minutes).strip();
    }

    private static long count(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static Optional<Integer> whole(String literal) {
        try {
            return literal.length() > 12 ? Optional.empty() : Optional.of(new BigDecimal(literal).intValueExact());
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> wrong(Node node, String path, Problems problems, String message) {
        problems.add(node.line(), path, message);
        return Optional.empty();
    }
}
