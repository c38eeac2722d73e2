package followthrough.briefing;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.Subject;
import followthrough.plan.DynamoDbWakeFormat;
import java.util.Optional;

/** How briefings stand in the table: the head of each, and beside the managers' an item for each matter. */
final class DynamoDbBriefingFormat {
    static final String SEQUENCE = "sequence";

    /** How the sort keys of matters begin. */
    static final String MATTERS = "MATTER#";

    private static final String HEAD_TYPE = "briefing";
    private static final String MATTER_TYPE = "matter";
    private static final int VERSION = 1;
    private static final String SINCE = "since";
    private static final String CONCERN = "concern";
    private static final String PLACE = "place";
    private static final String AT = "at";

    private DynamoDbBriefingFormat() {}

    static String partition(Readers readers) {
        return new Subject(Briefings.SUBJECT, readers.code()).key();
    }

    static DynamoDbItem write(Briefing briefing) {
        DynamoDbItem head =
                DynamoDbItem.of(HEAD_TYPE, VERSION, partition(briefing.readers()), DynamoDbWakeFormat.HEAD)
                        .number(SEQUENCE, briefing.sequence());
        briefing.since().ifPresent(since -> head.instant(SINCE, since));
        return DynamoDbWakeFormat.write(head, briefing.wake());
    }

    static Briefing read(Readers readers, DynamoDbItem item) {
        return new Briefing(
                readers,
                item.number(SEQUENCE),
                item.has(SINCE) ? Optional.of(item.instant(SINCE)) : Optional.empty(),
                DynamoDbWakeFormat.read(item));
    }

    static DynamoDbItem write(Matter matter) {
        String sort = MATTERS + matter.at() + "#" + matter.concern() + "#" + matter.place();
        return DynamoDbItem.of(MATTER_TYPE, VERSION, partition(Readers.MANAGERS), sort)
                .text(CONCERN, matter.concern())
                .text(PLACE, matter.place())
                .instant(AT, matter.at());
    }

    static Matter read(DynamoDbItem item) {
        return new Matter(item.text(CONCERN), item.text(PLACE), item.instant(AT));
    }
}
