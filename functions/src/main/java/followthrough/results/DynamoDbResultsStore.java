package followthrough.results;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbMonths;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.aws.Unavailable;
import followthrough.journal.DynamoDbMark;
import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.results.Figures.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Results in the table. Moments are one request for each month until it is full; adding is a read and a transaction,
 * again where others added meanwhile; all else is one request.
 */
final class DynamoDbResultsStore implements ResultsStore {
    /** After all days and months. */
    private static final String END = "9999";

    private static final int MOST_TRIES = 20;

    private final DynamoDbTable table;

    DynamoDbResultsStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public void count(EventId event, Effect effect, Instant at, Counted counted) {
        List<TransactWriteItem> others = new ArrayList<>();
        others.add(DynamoDbMark.of(table, event, effect, at));
        counted.moments().forEach(moment -> others.add(table.put(DynamoDbMomentFormat.write(moment))));
        counted.lost().forEach(moment -> others.add(table.delete(DynamoDbMomentFormat.write(moment))));
        int shard = DynamoDbCountFormat.shard(event.subject());
        add(others, DynamoDbCounts.of(counted.tallies(), shard).items());
    }

    /** Adds in one transaction with others, of which the first alone can be refused: then all is done by now. */
    private void add(List<TransactWriteItem> others, Map<DynamoDbItem.Key, Map<String, Long>> more) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            List<TransactWriteItem> writes = new ArrayList<>(others);
            writes.addAll(sums(more));
            DynamoDbOutcome outcome = table.write(writes);
            boolean isDone =
                    switch (outcome) {
                        case DynamoDbOutcome.Written _ -> true;
                        case DynamoDbOutcome.Refused refused ->
                                refused.standing().subList(0, others.size()).stream().anyMatch(Optional::isPresent);
                    };
            if (isDone) {
                return;
            }
        }
        throw new Unavailable("Others counted meanwhile, time and again", false);
    }

    /** What each item is to be, over what it is. */
    private List<TransactWriteItem> sums(Map<DynamoDbItem.Key, Map<String, Long>> more) {
        if (more.isEmpty()) {
            return List.of();
        }
        List<DynamoDbItem> keys =
                more.keySet().stream().map(key -> DynamoDbItem.key(key.partition(), key.sort())).toList();
        Map<DynamoDbItem.Key, DynamoDbItem> standing =
                table.get(keys).stream().collect(Collectors.toMap(DynamoDbItem::key, item -> item));
        return more.entrySet().stream()
                .map(item -> sum(item.getKey(), Optional.ofNullable(standing.get(item.getKey())), item.getValue()))
                .toList();
    }

    private TransactWriteItem sum(DynamoDbItem.Key key, Optional<DynamoDbItem> standing, Map<String, Long> more) {
        Numbers numbers = standing.map(DynamoDbCountFormat::numbers).orElse(Numbers.NONE).and(more);
        long revision = standing.map(item -> item.number(DynamoDbCountFormat.REVISION)).orElse(0L);
        return table.putAfter(
                DynamoDbCountFormat.write(key, numbers, revision + 1), DynamoDbCountFormat.REVISION, revision);
    }

    @Override
    public DynamoDbCounts counted(LocalDate from) {
        DynamoDbCounts counts = new DynamoDbCounts();
        Stream.of(
                        table.between(DynamoDbCountFormat.DAYS, from.toString(), END),
                        table.between(DynamoDbCountFormat.MONTHS, YearMonth.from(from).toString(), END))
                .flatMap(List::stream)
                .forEach(item -> counts.add(item.key(), DynamoDbCountFormat.numbers(item).named()));
        return counts;
    }

    @Override
    public void add(DynamoDbItem.Key item, Map<String, Long> counts) {
        add(List.of(), Map.of(item, counts));
    }

    @Override
    public List<Row> days(LocalDate from, LocalDate until) {
        return table.between(DynamoDbCountFormat.DAYS, from.toString(), until.toString()).stream()
                .map(DynamoDbCountFormat::readDay)
                .toList();
    }

    @Override
    public List<Row> months(YearMonth from, YearMonth until) {
        return table.between(DynamoDbCountFormat.MONTHS, from.toString(), until.toString()).stream()
                .map(DynamoDbCountFormat::readMonth)
                .toList();
    }

    @Override
    public List<Happened> moments(Moment kind, Instant from, Instant until, Optional<Happened> after, int atMost) {
        return table
                .page(
                        DynamoDbMomentFormat.months(kind)
                                .partitions(after.map(Happened::at).orElse(from), until)
                                .toList(),
                        after.map(last -> DynamoDbMomentFormat.sort(last) + "#")
                                .orElseGet(() -> DynamoDbMonths.since(from)),
                        DynamoDbMonths.since(until),
                        atMost)
                .stream()
                .map(DynamoDbMomentFormat::read)
                .toList();
    }

    @Override
    public List<Happened> latest(Moment kind, Instant from, Instant until, int atMost) {
        return table
                .latest(
                        DynamoDbMomentFormat.months(kind).partitions(from, until).toList(),
                        DynamoDbMonths.since(from),
                        DynamoDbMonths.since(until),
                        atMost)
                .stream()
                .map(DynamoDbMomentFormat::read)
                .toList();
    }

    @Override
    public List<Remedy> remedies() {
        return table.query(DynamoDbRemedyFormat.PARTITION).stream().map(DynamoDbRemedyFormat::read).toList();
    }

    @Override
    public boolean save(Remedy remedy) {
        TransactWriteItem write =
                table.putAfter(
                        DynamoDbRemedyFormat.write(remedy), DynamoDbRemedyFormat.REVISION, remedy.revision() - 1);
        return table.write(List.of(write)) instanceof DynamoDbOutcome.Written;
    }
}
