package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbMonths;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.customer.DynamoDbCustomerFormat;
import followthrough.customer.DynamoDbQuestionsFormat;
import followthrough.customer.Questions;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.JournalEvent;
import followthrough.limit.Allowance;
import followthrough.limit.DynamoDbAllowance;
import followthrough.plan.DynamoDbWakeFormat;
import followthrough.plan.WakeChange;
import followthrough.team.settings.DynamoDbSettingsVersion;
import followthrough.timing.DayClaims;
import followthrough.timing.DayKey;
import followthrough.timing.DynamoDbDayFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Concerns in the table. Each method is one request. */
final class DynamoDbConcernStore implements ConcernStore {
    private static final int HEAD = 0;
    private static final int REFERENCE = 1;
    private static final int TOLD = 2;

    private final DynamoDbTable table;

    DynamoDbConcernStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public Recording record(NewConcern told) {
        return switch (table.write(writes(told))) {
            case DynamoDbOutcome.Written _ -> new Recording.Recorded();
            case DynamoDbOutcome.Refused refused -> refused(told.allowances(), refused);
        };
    }

    private List<TransactWriteItem> writes(NewConcern concern) {
        Transition told = concern.told();
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(table.putNew(DynamoDbConcernFormat.write(told.next())));
        writes.add(table.putNew(DynamoDbReferenceFormat.write(told.next())));
        writes.add(table.put(DynamoDbToldFormat.write(told.next())));
        concern.allowances().forEach(allowance -> writes.add(DynamoDbAllowance.use(table, allowance)));
        DynamoDbWorkFormat.write(told.next()).forEach(card -> writes.add(table.put(card)));
        writes.addAll(beside(told));
        return writes;
    }

    private static Recording refused(List<Allowance> allowances, DynamoDbOutcome.Refused refused) {
        return refused.standing()
                .get(HEAD)
                .<Recording>map(head -> new Recording.Stands(DynamoDbConcernFormat.read(head)))
                .or(() -> refused.standing().get(REFERENCE).map(_ -> new Recording.ReferenceTaken()))
                .orElseGet(() ->
                        new Recording.UsedUp(DynamoDbAllowance.usedUp(allowances, refused, TOLD + 1).orElseThrow()));
    }

    @Override
    public Optional<ConcernFile> load(String id) {
        List<DynamoDbItem> items = table.query(DynamoDbConcernFormat.partition(id));
        return items.isEmpty() ? Optional.empty() : Optional.of(DynamoDbConcernFile.read(items));
    }

    @Override
    public Optional<Desk> desk(String id, List<DayKey> days) {
        DynamoDbItem head = DynamoDbItem.key(DynamoDbConcernFormat.partition(id), DynamoDbWakeFormat.HEAD);
        List<DynamoDbItem> keys =
                Stream.concat(
                                Stream.of(head, DynamoDbSettingsVersion.key()),
                                days.stream().distinct().map(DynamoDbDayFormat::key))
                        .toList();
        List<DynamoDbItem> items = table.get(keys);
        return items.stream()
                .filter(item -> item.text(DynamoDbItem.TYPE).equals(DynamoDbConcernFormat.TYPE))
                .findFirst()
                .map(item -> new Desk(DynamoDbConcernFormat.read(item), claims(days, items), settingsVersion(items)));
    }

    private static List<DayClaims> claims(List<DayKey> days, List<DynamoDbItem> items) {
        Map<DayKey, DayClaims> read =
                items.stream()
                        .filter(DynamoDbDayFormat::isOne)
                        .map(DynamoDbDayFormat::read)
                        .collect(Collectors.toMap(DayClaims::key, day -> day));
        return days.stream()
                .distinct()
                .map(day -> Optional.ofNullable(read.get(day)).orElseGet(() -> new DayClaims(day, 0, List.of())))
                .toList();
    }

    private static long settingsVersion(List<DynamoDbItem> items) {
        return items.stream()
                .filter(DynamoDbSettingsVersion::isOne)
                .mapToLong(DynamoDbSettingsVersion::read)
                .findFirst()
                .orElse(0);
    }

    @Override
    public Saving save(Concern before, Transition transition, List<Allowance> allowances) {
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(
                table.putOver(
                        DynamoDbConcernFormat.write(transition.next()),
                        DynamoDbConcernFormat.SEQUENCE,
                        before.sequence()));
        allowances.forEach(allowance -> writes.add(DynamoDbAllowance.use(table, allowance)));
        int claims = writes.size();
        writes.addAll(DynamoDbAppointments.changed(table, before, transition));
        transition.questions().forEach(questions -> writes.add(write(questions)));
        int others = writes.size();
        writes.addAll(listed(before, transition));
        writes.addAll(beside(transition));
        return switch (table.write(writes)) {
            case DynamoDbOutcome.Written _ -> new Saving.Saved();
            case DynamoDbOutcome.Refused refused
                    when refused.standing().get(HEAD).isPresent()
                            || refused.standing().subList(claims, others).stream().anyMatch(Optional::isPresent) ->
                    new Saving.Overtaken();
            case DynamoDbOutcome.Refused refused ->
                    new Saving.UsedUp(DynamoDbAllowance.usedUp(allowances, refused, HEAD + 1).orElseThrow());
        };
    }

    private TransactWriteItem write(Questions questions) {
        return table.putAfter(
                DynamoDbQuestionsFormat.write(questions), DynamoDbQuestionsFormat.REVISION, questions.revision() - 1);
    }

    @Override
    public boolean saveBoth(Concern before, Transition transition, Concern otherBefore, Transition other) {
        List<TransactWriteItem> writes = Stream.concat(whole(before, transition), whole(otherBefore, other)).toList();
        return table.write(writes) instanceof DynamoDbOutcome.Written;
    }

    private Stream<TransactWriteItem> whole(Concern before, Transition transition) {
        TransactWriteItem head =
                table.putOver(
                        DynamoDbConcernFormat.write(transition.next()),
                        DynamoDbConcernFormat.SEQUENCE,
                        before.sequence());
        return Stream.of(
                        List.of(head),
                        DynamoDbAppointments.changed(table, before, transition),
                        listed(before, transition),
                        beside(transition))
                .flatMap(List::stream);
    }

    @Override
    public Optional<String> findByReference(String reference) {
        return table.get(DynamoDbReferenceFormat.partition(reference), DynamoDbReferenceFormat.SORT)
                .map(DynamoDbReferenceFormat::concern);
    }

    /**
     * A concern stands in lists of work as long as there is something to do about it; what somebody has no longer is
     * kept for their calendar.
     */
    private List<TransactWriteItem> listed(Concern before, Transition transition) {
        Map<DynamoDbItem.Key, DynamoDbItem> old = byKey(before);
        Map<DynamoDbItem.Key, DynamoDbItem> next = byKey(transition.next());
        return Stream.of(
                        old.entrySet().stream()
                                .filter(card -> !next.containsKey(card.getKey()))
                                .map(card -> table.delete(card.getValue())),
                        next.entrySet().stream()
                                .filter(card -> !isThere(card.getValue(), old.get(card.getKey())))
                                .map(card -> table.put(card.getValue())),
                        TakenAway.by(before, transition).stream()
                                .map(taken -> table.put(DynamoDbTakenAwayFormat.write(taken))))
                .flatMap(writes -> writes)
                .toList();
    }

    private static boolean isThere(DynamoDbItem card, @Nullable DynamoDbItem before) {
        return before != null && before.attributes().equals(card.attributes());
    }

    private static Map<DynamoDbItem.Key, DynamoDbItem> byKey(Concern concern) {
        return DynamoDbWorkFormat.write(concern).stream()
                .collect(Collectors.toMap(DynamoDbItem::key, card -> card, (one, _) -> one, LinkedHashMap::new));
    }

    @Override
    public List<WorkCard> work(String reader, int atMost) {
        return table
                .query(request ->
                        request.keyConditionExpression("pk = :work")
                                .expressionAttributeValues(
                                        Map.of(":work", DynamoDbItem.textValue(DynamoDbWorkFormat.partition(reader))))
                                .consistentRead(true)
                                .limit(atMost))
                .stream()
                .map(DynamoDbWorkFormat::read)
                .toList();
    }

    @Override
    public List<TakenAway> takenAway(String member) {
        return table.query(DynamoDbTakenAwayFormat.partition(member)).stream()
                .map(DynamoDbTakenAwayFormat::read)
                .toList();
    }

    @Override
    public Map<String, Gist> gists(List<String> concerns, List<WorkCard> inWords) {
        List<DynamoDbItem> keys =
                Stream.concat(
                                concerns.stream().map(DynamoDbGistFormat::person),
                                inWords.stream().flatMap(DynamoDbGistFormat::words))
                        .toList();
        return DynamoDbGistFormat.read(read(keys));
    }

    @Override
    public List<Concern> heads(List<String> ids) {
        List<DynamoDbItem> keys =
                ids.stream()
                        .map(id -> DynamoDbItem.key(DynamoDbConcernFormat.partition(id), DynamoDbWakeFormat.HEAD))
                        .toList();
        Map<String, Concern> heads =
                read(keys).stream()
                        .map(DynamoDbConcernFormat::read)
                        .collect(Collectors.toMap(Concern::id, concern -> concern));
        return ids.stream().flatMap(id -> Optional.ofNullable(heads.get(id)).stream()).toList();
    }

    @Override
    public Map<String, Gist> tellings(List<String> ids) {
        List<DynamoDbItem> keys =
                ids.stream()
                        .flatMap(id -> Stream.of(DynamoDbGistFormat.person(id), DynamoDbGistFormat.told(id)))
                        .toList();
        return DynamoDbGistFormat.read(read(keys));
    }

    private List<DynamoDbItem> read(List<DynamoDbItem> keys) {
        return keys.isEmpty() ? List.of() : table.get(keys);
    }

    @Override
    public List<TellingMade> told(Instant from, Instant until, Optional<TellingMade> after, int atMost) {
        return table
                .page(
                        DynamoDbToldFormat.MONTHS.partitions(after.map(TellingMade::at).orElse(from), until).toList(),
                        after.map(DynamoDbToldFormat::behind).orElseGet(() -> DynamoDbMonths.since(from)),
                        DynamoDbMonths.since(until),
                        atMost)
                .stream()
                .map(DynamoDbToldFormat::read)
                .toList();
    }

    /** All of a transition that stands beside the concern's head. */
    private List<TransactWriteItem> beside(Transition transition) {
        String partition = transition.next().subject().key();
        List<DynamoDbItem> items = new ArrayList<>();
        transition.person().ifPresent(who -> items.add(DynamoDbPersonFormat.write(partition, who)));
        transition
                .words()
                .ifPresent(
                        said -> items.add(DynamoDbPersonFormat.writeWords(partition, transition.placeOfWords(), said)));
        transition.journal().forEach(event -> items.add(DynamoDbEventFormat.write(event, isPending(event))));
        return Stream.concat(
                        items.stream().map(table::put),
                        transition.customers().stream().map(customer -> write(transition.next(), customer)))
                .toList();
    }

    private static boolean isPending(JournalEvent event) {
        return !ConcernEvent.of(event).allEffects().isEmpty() || WakeChange.isIn(event);
    }

    private TransactWriteItem write(Concern concern, Transition.Customer customer) {
        DynamoDbItem item = DynamoDbCustomerFormat.write(customer.key(), concern.id(), concern.origin().toldAt());
        return customer.isTheirs() ? table.put(item) : table.delete(item);
    }
}
