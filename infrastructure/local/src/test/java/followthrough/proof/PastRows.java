package followthrough.proof;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was told in the past: the file that the system property {@code concerns} names. Where it names none, rows are
 * made up.
 */
final class PastRows {
    private PastRows() {}

    /**
     * One of them.
     *
     * @param time of the day at which it came
     */
    record PastRow(LocalTime time, String words) {}

    static List<PastRow> first(int number) {
        return Optional.ofNullable(System.getProperty("concerns"))
                .map(file -> read(Path.of(file), number))
                .orElseGet(() -> IntStream.range(0, number).mapToObj(PastRows::madeUp).toList());
    }

    private static List<PastRow> read(Path file, int number) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            return rows.stream().limit(number).map(PastRows::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PastRow row(NamedCsvRecord row) {
        String words = row.getField("detail").strip();
        return new PastRow(
                LocalDateTime.parse(row.getField("created")).toLocalTime(), words.isEmpty() ? "No words." : words);
    }

    /** At all hours, so that some come while the clocks change. */
    private static PastRow madeUp(int number) {
        return new PastRow(LocalTime.ofSecondOfDay(number * 2_311L % 86_400), "It drips for the time " + number + ".");
    }
}
