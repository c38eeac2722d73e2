package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.Subject;
import java.time.ZoneId;

/** How the facts of a concern stand in the table: one item, the head of the subject. */
final class DynamoDbConcernFormat {
    static final String HEAD = "HEAD";
    static final String TYPE = "concern";
    static final String SEQUENCE = "sequence";

    private static final int VERSION = 1;
    private static final String REFERENCE = "reference";
    private static final String FINGERPRINT = "fingerprint";
    private static final String LINK_KEY = "linkKey";
    private static final String LINK_VERSION = "linkVersion";
    private static final String STATE = "state";
    private static final String SERVICE = "service";
    private static final String CHANNEL = "channel";
    private static final String URGENT = "urgent";
    private static final String OWNER = "owner";
    private static final String LANGUAGE = "language";
    private static final String ZONE = "zone";
    private static final String TOLD_AT = "toldAt";
    private static final String PROMISES = "promises";

    private DynamoDbConcernFormat() {}

    static String partition(String id) {
        return new Subject(Concern.SUBJECT, id).key();
    }

    static DynamoDbItem write(Concern concern) {
        return DynamoDbItem.of(TYPE, VERSION, concern.subject().key(), HEAD)
                .number(SEQUENCE, concern.sequence())
                .text(REFERENCE, concern.reference())
                .text(FINGERPRINT, concern.fingerprint())
                .text(LINK_KEY, concern.linkKey())
                .number(LINK_VERSION, concern.linkVersion())
                .text(STATE, concern.state().code())
                .text(SERVICE, concern.service())
                .text(CHANNEL, concern.channel().code())
                .flag(URGENT, concern.urgent())
                .text(OWNER, concern.owner())
                .text(LANGUAGE, concern.language())
                .text(ZONE, concern.zone().getId())
                .instant(TOLD_AT, concern.toldAt())
                .list(PROMISES, concern.promises().stream().map(DynamoDbPromiseFormat::write).toList());
    }

    static Concern read(DynamoDbItem item) {
        return new Concern(
                Subject.of(item.text(DynamoDbItem.PARTITION)).id(),
                item.text(REFERENCE),
                item.number(SEQUENCE),
                item.text(FINGERPRINT),
                item.text(LINK_KEY),
                (int) item.number(LINK_VERSION),
                State.of(item.text(STATE)),
                item.text(SERVICE),
                Channel.of(item.text(CHANNEL)),
                item.flag(URGENT),
                item.text(OWNER),
                item.text(LANGUAGE),
                ZoneId.of(item.text(ZONE)),
                item.instant(TOLD_AT),
                item.list(PROMISES).stream().map(DynamoDbPromiseFormat::read).toList());
    }
}
