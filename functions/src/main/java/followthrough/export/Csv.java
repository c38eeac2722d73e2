package followthrough.export;

import followthrough.document.Node;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes rows as RFC 4180 has it: CR LF after each, and quotes around what needs them. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front, which it takes for a sign of text; what we count ourselves does not.
 */
final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String FORMULAS = "=+-@\t\r";
    private static final String NEEDING_QUOTES = ",\"\r\n";

    private Csv() {}

    static String write(Rows rows) {
        Stream<String> header = Stream.of(line(rows.columns().stream()));
        Stream<String> lines =
                rows.all().stream().map(row -> line(rows.columns().stream().map(name -> text(row.get(name)))));
        return Stream.concat(header, lines).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String line(Stream<String> fields) {
        return fields.map(Csv::quoted).collect(Collectors.joining(",", "", END));
    }

    private static String text(Node value) {
        return switch (value) {
            case Node.Text text -> guarded(text.value());
            case Node.Numeral number -> number.literal();
            case Node.Bool flag -> Boolean.toString(flag.value());
            case Node.Null _ -> "";
            case Node.Sequence _, Node.Mapping _ -> throw new IllegalArgumentException("A field is no list or group");
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String field) {
        boolean needed = field.chars().anyMatch(character -> NEEDING_QUOTES.indexOf(character) >= 0);
        return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
