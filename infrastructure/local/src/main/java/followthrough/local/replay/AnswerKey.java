package followthrough.local.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows the true instants, from a file with the columns {@code id} and {@code created_utc}. */
record AnswerKey(Map<String, Instant> byId) implements Instants {

    static AnswerKey read(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            return new AnswerKey(
                    rows.stream()
                            .collect(
                                    Collectors.toMap(
                                            row -> row.getField("id"),
                                            row -> Instant.parse(row.getField("created_utc")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant of(String id, LocalDateTime local) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalArgumentException("There is no instant for row " + id));
    }
}
