package followthrough.plan;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.Journal;
import followthrough.journal.Subject;
import java.util.Optional;

/** How a subject's pending wake stands in its head. A head that has one is in the {@code due} index too. */
public final class DynamoDbWakeFormat {
    /** Where the head of a subject that has a plan stands in its partition. */
    public static final String HEAD = "HEAD";

    static final String INDEX = "due";
    static final String SHARD = "dueShard";
    static final String NEXT_DUE = "nextDue";
    private static final String SEQUENCE = "wakeSequence";
    private static final String USELESS_AFTER = "wakeUselessAfter";

    private DynamoDbWakeFormat() {}

    /** Adds a wake to a head. */
    public static DynamoDbItem write(DynamoDbItem head, Optional<Wake> wake) {
        wake.ifPresent(pending ->
                head.text(SHARD, shard(pending.subject()))
                        .instant(NEXT_DUE, pending.due())
                        .number(SEQUENCE, pending.sequence())
                        .instant(USELESS_AFTER, pending.uselessAfter()));
        return head;
    }

    /** The wake that a head holds. */
    public static Optional<Wake> read(DynamoDbItem head) {
        return head.has(NEXT_DUE) ? Optional.of(wake(head)) : Optional.empty();
    }

    private static Wake wake(DynamoDbItem head) {
        return new Wake(
                Subject.of(head.text(DynamoDbItem.PARTITION)),
                head.number(SEQUENCE),
                head.instant(NEXT_DUE),
                head.instant(USELESS_AFTER));
    }

    static DueStore.Due due(DynamoDbItem item) {
        return new DueStore.Due(Subject.of(item.text(DynamoDbItem.PARTITION)), item.instant(NEXT_DUE));
    }

    static DynamoDbItem position(DueStore.Due due) {
        return DynamoDbItem.key(due.subject().key(), HEAD)
                .text(SHARD, shard(due.subject()))
                .instant(NEXT_DUE, due.at());
    }

    private static String shard(Subject subject) {
        return Integer.toString(Journal.shardOf(subject));
    }
}
