package followthrough.journal;

import followthrough.aws.DynamoDbItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How an event stands in the table. A pending one is in the {@code pending} index too. */
public final class DynamoDbEventFormat {
    /** The type of an event's item; the stream's filter lets these through. */
    public static final String TYPE = "event";

    static final String INDEX = "pending";
    static final String SHARD = "pendingShard";

    /** The part of the index that holds what was set aside. */
    static final String ASIDE = "aside";

    static final String TRY_AT = "tryAt";
    static final String LEASED_UNTIL = "leasedUntil";
    static final String LEASE = "lease";
    static final String TRIES = "tries";
    static final String FAILURES = "failures";
    static final String SET_ASIDE_AT = "setAsideAt";
    static final String PROBLEM = "problem";
    static final String DONE = "done:";

    private static final int VERSION = 1;
    private static final String KIND = "kind";
    private static final String AT = "at";
    private static final String FACT = "fact:";

    /** For how long a new event is left to the stream before anybody else looks for it. */
    private static final Duration YOUNG = Duration.ofMinutes(2);

    private DynamoDbEventFormat() {}

    /** The item of an event that is recorded now. */
    public static DynamoDbItem write(JournalEvent event, boolean pending) {
        DynamoDbItem item =
                DynamoDbItem.of(TYPE, VERSION, event.id().subject(), event.id().place())
                        .text(KIND, event.kind())
                        .instant(AT, event.at());
        event.facts().forEach((name, value) -> item.text(FACT + name, value));
        if (pending) {
            item.text(SHARD, shard(event.id().subject())).instant(TRY_AT, event.at().plus(YOUNG));
        }
        return item;
    }

    /** The item of an event whose effects have to wait until then, whoever hears of it before. */
    public static DynamoDbItem write(JournalEvent event, Instant notBefore) {
        return write(event, true).number(TRIES, 0).instant(TRY_AT, notBefore);
    }

    /** An event as its item holds it. */
    public static JournalEvent read(DynamoDbItem item) {
        return new JournalEvent(
                new EventId(item.text(DynamoDbItem.PARTITION), item.text(DynamoDbItem.SORT)),
                item.text(KIND),
                item.instant(AT),
                named(item, FACT, item::text),
                named(item, DONE, item::instant));
    }

    /** How an event stands, as its item holds it; empty once all that hangs from it is done. */
    public static Optional<Standing> standing(DynamoDbItem item) {
        return Optional.of(item)
                .filter(one -> one.attributes().containsKey(SHARD))
                .map(one -> one.text(SHARD).equals(ASIDE) ? Standing.ASIDE : Standing.PENDING);
    }

    static Lease lease(DynamoDbItem item) {
        return new Lease(read(item), item.text(LEASE), (int) item.number(TRIES), (int) item.number(FAILURES));
    }

    static String shard(int shard) {
        return Integer.toString(shard);
    }

    static String shard(String subject) {
        return shard(Journal.shardOf(Subject.of(subject)));
    }

    static Journal.Overdue overdue(DynamoDbItem item) {
        return new Journal.Overdue(
                new EventId(item.text(DynamoDbItem.PARTITION), item.text(DynamoDbItem.SORT)), item.instant(TRY_AT));
    }

    /** Where one stands in the index. */
    static DynamoDbItem position(Journal.Overdue overdue) {
        return DynamoDbItem.key(overdue.id().subject(), overdue.id().place())
                .text(SHARD, shard(overdue.id().subject()))
                .instant(TRY_AT, overdue.since());
    }

    private static <T> Map<String, T> named(DynamoDbItem item, String prefix, Function<String, T> value) {
        return item.attributes().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toMap(name -> name.substring(prefix.length()), value));
    }
}
