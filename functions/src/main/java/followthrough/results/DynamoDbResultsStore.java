package followthrough.results;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbMonths;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbMark;
import followthrough.journal.Effect;
import followthrough.journal.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Results in the table. Moments are one request for each month until it is full; all else is one request. */
final class DynamoDbResultsStore implements ResultsStore {
    /** After all days and months. */
    private static final String END = "9999";

    private final DynamoDbTable table;

    DynamoDbResultsStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public void count(EventId event, Effect effect, Instant at, Counted counted) {
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(DynamoDbMark.of(table, event, effect, at));
        writes.addAll(adds(counted.tallies(), DynamoDbCountFormat.shard(event.subject())));
        counted.moments().forEach(moment -> writes.add(table.put(DynamoDbMomentFormat.write(moment))));
        counted.lost().forEach(moment -> writes.add(table.delete(DynamoDbMomentFormat.write(moment))));
        table.write(writes);
    }

    /** One part of the transaction for each item; what cancels itself out is left out. */
    private List<TransactWriteItem> adds(List<Tally> tallies, int shard) {
        return DynamoDbCounts.of(tallies, shard).items().entrySet().stream()
                .map(item -> write(item.getKey(), item.getValue()))
                .toList();
    }

    @Override
    public DynamoDbCounts counted(LocalDate from) {
        DynamoDbCounts counts = new DynamoDbCounts();
        Stream.of(
                        table.between(DynamoDbCountFormat.DAYS, from.toString(), END),
                        table.between(DynamoDbCountFormat.MONTHS, YearMonth.from(from).toString(), END))
                .flatMap(List::stream)
                .forEach(item -> counts.add(item.key(), DynamoDbCountFormat.counts(item)));
        return counts;
    }

    @Override
    public void add(DynamoDbItem.Key item, Map<String, Long> counts) {
        table.write(List.of(write(item, counts)));
    }

    private TransactWriteItem write(DynamoDbItem.Key key, Map<String, Long> counts) {
        Map<String, String> names = new HashMap<>(Map.of("#type", DynamoDbItem.TYPE, "#format", DynamoDbItem.FORMAT));
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":type", DynamoDbItem.textValue(DynamoDbCountFormat.TYPE));
        values.put(":format", DynamoDbItem.numberValue(DynamoDbCountFormat.VERSION));
        counts.forEach((measure, amount) -> {
            int number = names.size();
            names.put("#n" + number, DynamoDbCountFormat.COUNT + measure);
            values.put(":n" + number, DynamoDbItem.numberValue(amount));
        });
        String adds =
                names.keySet().stream()
                        .filter(name -> name.startsWith("#n"))
                        .map(name -> name + " :" + name.substring(1))
                        .collect(Collectors.joining(", "));
        return table.change(change ->
                change.key(DynamoDbItem.key(key.partition(), key.sort()).attributes())
                        .updateExpression("SET #type = :type, #format = :format ADD " + adds)
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values));
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
