package followthrough.local.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Reads past requests from a file in the format of RFC 4180 and in UTF-8, whose first row names the columns. The
 * columns read are {@code id}, {@code created} (a local time), {@code category}, {@code detail}, {@code address} and
 * {@code city}.
 */
final class PastRequests {
    /** What is told for a request without words, since a concern has some. */
    static final String NO_WORDS = "(no words)";

    private PastRequests() {}

    /**
     * The first rows of a file, in the order of their instants.
     *
     * @param instants asked for each row in the order of the file
     * @throws UncheckedIOException when the file cannot be read
     * @throws RuntimeException of several kinds when it is no such file
     */
    static List<PastRequest> read(Path file, Instants instants, long atMost) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            return rows.stream()
                    .limit(atMost)
                    .map(row -> request(row, instants))
                    .sorted(Comparator.comparing(PastRequest::created))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PastRequest request(NamedCsvRecord row, Instants instants) {
        var id = row.getField("id");
        return new PastRequest(
                id,
                instants.of(id, LocalDateTime.parse(row.getField("created"))),
                service(row.getField("category")),
                words(row.getField("detail")),
                address(row.getField("address"), row.getField("city")));
    }

    private static String service(String category) {
        return category.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** White space around words is not part of them. */
    private static String words(String detail) {
        return detail.isBlank() ? NO_WORDS : detail.strip();
    }

    private static String address(String street, String city) {
        return city.isBlank() ? street : street + ", " + city;
    }
}
