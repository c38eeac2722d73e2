package followthrough.nolog;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbMonths;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log in the table. */
final class DynamoDbNoLog implements NoLog {
    private final DynamoDbTable table;

    DynamoDbNoLog(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public boolean record(Line line) {
        Entry entry = line.entry();
        DynamoDbOutcome outcome =
                table.write(
                        List.of(
                                table.putNew(DynamoDbEventFormat.write(SaidNo.event(entry), false)),
                                table.put(DynamoDbNoFormat.facts(entry)),
                                table.put(DynamoDbNoFormat.words(entry, line.said()))));
        return outcome instanceof DynamoDbOutcome.Written;
    }

    @Override
    public List<Line> between(Instant from, Instant until) {
        List<DynamoDbItem> items =
                DynamoDbNoFormat.MONTHS
                        .partitions(from, until)
                        .flatMap(month ->
                                table.between(month, DynamoDbMonths.since(from), DynamoDbMonths.since(until)).stream())
                        .toList();
        Map<String, Said> said =
                of(items, DynamoDbNoFormat.WORDS_TYPE)
                        .collect(Collectors.toMap(DynamoDbNoFormat::id, DynamoDbNoFormat::said));
        return of(items, DynamoDbNoFormat.TYPE)
                .map(DynamoDbNoFormat::entry)
                .map(entry -> new Line(entry, Optional.ofNullable(said.get(entry.id())).orElse(Said.ERASED)))
                .sorted(Comparator.comparing((Line line) -> line.entry().at()).reversed())
                .toList();
    }

    private static Stream<DynamoDbItem> of(List<DynamoDbItem> items, String type) {
        return items.stream().filter(item -> item.text(DynamoDbItem.TYPE).equals(type));
    }
}
