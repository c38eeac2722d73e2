package followthrough.nolog;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import java.time.Instant;
import java.time.YearMonth;
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
        List<DynamoDbItem> items = months(from, until).flatMap(month -> items(month, from, until)).toList();
        Map<String, Said> said =
                of(items, DynamoDbNoFormat.WORDS_TYPE)
                        .collect(Collectors.toMap(DynamoDbNoFormat::id, DynamoDbNoFormat::said));
        return of(items, DynamoDbNoFormat.TYPE)
                .map(DynamoDbNoFormat::entry)
                .map(entry -> new Line(entry, Optional.ofNullable(said.get(entry.id())).orElse(Said.ERASED)))
                .sorted(Comparator.comparing((Line line) -> line.entry().at()).reversed())
                .toList();
    }

    private Stream<DynamoDbItem> items(YearMonth month, Instant from, Instant until) {
        return table
                .between(DynamoDbNoFormat.partition(month), DynamoDbNoFormat.since(from), DynamoDbNoFormat.since(until))
                .stream();
    }

    private static Stream<YearMonth> months(Instant from, Instant until) {
        YearMonth last = DynamoDbNoFormat.month(until);
        return Stream.iterate(
                DynamoDbNoFormat.month(from), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    private static Stream<DynamoDbItem> of(List<DynamoDbItem> items, String type) {
        return items.stream().filter(item -> item.text(DynamoDbItem.TYPE).equals(type));
    }
}
