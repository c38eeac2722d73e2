package followthrough.export;

import followthrough.document.Json;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How rows are written. */
public enum Format {
    /** RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know that. */
    CSV("text/csv; charset=utf-8; header=present"),

    /** JSON Lines: an object a line, in UTF-8. */
    JSONL("application/jsonl");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** What names of files in it end with. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name. */
    public static Optional<Format> of(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** The text of some rows. */
    public String write(Rows rows) {
        return switch (this) {
            case CSV -> Csv.write(rows);
            case JSONL -> rows.all().stream().map(row -> Json.write(row) + "\n").collect(Collectors.joining());
        };
    }
}
