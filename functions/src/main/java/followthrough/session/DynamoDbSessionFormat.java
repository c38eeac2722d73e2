package followthrough.session;

import followthrough.aws.DynamoDbItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How sessions stand in the table: an item each, all in one partition, since a business has few and lists them
 * together.
 */
final class DynamoDbSessionFormat {
    static final String PARTITION = "sessions";
    static final String USED_AT = "usedAt";
    static final String ENDED_AT = "endedAt";

    private static final String TYPE = "session";
    private static final int VERSION = 1;
    private static final String SORT = "SESSION#";
    private static final String MEMBER = "member";
    private static final String KIND = "kind";
    private static final String MADE_AT = "madeAt";

    /** How long one is kept that has ended. */
    private static final Duration KEPT = Duration.ofDays(7);

    private DynamoDbSessionFormat() {}

    static String sort(String id) {
        return SORT + id;
    }

    /** When the table may sweep it. */
    static long expiry(Session session) {
        return session.until().plus(KEPT).getEpochSecond();
    }

    static DynamoDbItem write(Session session) {
        DynamoDbItem item =
                DynamoDbItem.of(TYPE, VERSION, PARTITION, sort(session.id()))
                        .text(MEMBER, session.member())
                        .text(KIND, session.kind().code())
                        .instant(MADE_AT, session.madeAt())
                        .instant(USED_AT, session.usedAt())
                        .number(DynamoDbItem.EXPIRES, expiry(session));
        session.endedAt().ifPresent(at -> item.instant(ENDED_AT, at));
        return item;
    }

    static Session read(DynamoDbItem item) {
        return new Session(
                item.text(DynamoDbItem.SORT).substring(SORT.length()),
                item.text(MEMBER),
                Session.Kind.of(item.text(KIND)),
                item.instant(MADE_AT),
                item.instant(USED_AT),
                item.has(ENDED_AT) ? Optional.<Instant>of(item.instant(ENDED_AT)) : Optional.empty());
    }
}
