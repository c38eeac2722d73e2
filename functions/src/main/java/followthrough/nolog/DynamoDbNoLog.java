package followthrough.nolog;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbMonths;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.JournalEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

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
                                table.putNew(DynamoDbEventFormat.write(SaidNo.event(entry), true)),
                                table.put(DynamoDbNoFormat.facts(entry)),
                                table.put(DynamoDbNoFormat.words(entry, line.said()))));
        return outcome instanceof DynamoDbOutcome.Written;
    }

    @Override
    public boolean record(Change change, Instant since, Map<String, Instant> readers) {
        Policy policy = change.policy();
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(table.putNew(DynamoDbEventFormat.write(PolicyChanged.event(policy, since), false)));
        writes.add(table.put(DynamoDbPolicyFormat.facts(policy)));
        writes.add(table.put(DynamoDbPolicyFormat.words(change)));
        PolicyChanged.telling(policy, since, readers)
                .forEach((event, notBefore) -> writes.add(table.put(pending(event, notBefore))));
        return table.write(writes) instanceof DynamoDbOutcome.Written;
    }

    private static DynamoDbItem pending(JournalEvent event, Instant notBefore) {
        return notBefore.isAfter(event.at())
                ? DynamoDbEventFormat.write(event, notBefore)
                : DynamoDbEventFormat.write(event, true);
    }

    @Override
    public Extract read(Instant from, Instant until) {
        List<DynamoDbItem> items =
                DynamoDbNoFormat.MONTHS
                        .partitions(from, until)
                        .flatMap(month ->
                                table.between(month, DynamoDbMonths.since(from), DynamoDbMonths.since(until)).stream())
                        .toList();
        return new Extract(lines(items), changes(items));
    }

    private static List<Line> lines(List<DynamoDbItem> items) {
        Map<String, Said> said =
                of(items, DynamoDbNoFormat.WORDS_TYPE)
                        .collect(Collectors.toMap(DynamoDbNoFormat::id, DynamoDbNoFormat::said));
        return of(items, DynamoDbNoFormat.TYPE)
                .map(DynamoDbNoFormat::entry)
                .map(entry -> new Line(entry, Optional.ofNullable(said.get(entry.id())).orElse(Said.ERASED)))
                .sorted(Comparator.comparing((Line line) -> line.entry().at()).reversed())
                .toList();
    }

    private static List<Change> changes(List<DynamoDbItem> items) {
        Map<String, String> notes =
                of(items, DynamoDbPolicyFormat.WORDS_TYPE)
                        .collect(Collectors.toMap(DynamoDbPolicyFormat::id, DynamoDbPolicyFormat::note));
        return of(items, DynamoDbPolicyFormat.TYPE)
                .map(DynamoDbPolicyFormat::policy)
                .map(policy -> new Change(policy, notes.getOrDefault(policy.id(), "")))
                .sorted(Comparator.comparing((Change change) -> change.policy().at()).reversed())
                .toList();
    }

    @Override
    public Optional<String> note(Policy policy) {
        DynamoDbItem.Key key = DynamoDbPolicyFormat.noteOf(policy);
        return table.get(key.partition(), key.sort()).map(DynamoDbPolicyFormat::note).filter(note -> !note.isEmpty());
    }

    private static Stream<DynamoDbItem> of(List<DynamoDbItem> items, String type) {
        return items.stream().filter(item -> item.text(DynamoDbItem.TYPE).equals(type));
    }
}
