package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.promise.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How open concerns stand in lists of work: one small item in each, by when somebody has to do something about it. No
 * personal strings stand there.
 */
final class DynamoDbWorkFormat {
    private static final String TYPE = "work";

    /**
     * Format 1 stood under whoever answered for it, by when it was told, and had nothing but the id; 2 knew no
     * troubles.
     */
    private static final int VERSION = 3;

    private static final String CONCERN = "concern";
    private static final String SINCE = "since";
    private static final String REFERENCE = "reference";
    private static final String SERVICE = "service";
    private static final String OWNER = "owner";
    private static final String URGENT = "urgent";
    private static final String MEETING = "meeting";
    private static final String NUMBER = "number";
    private static final String SEQUENCE = "sequence";
    private static final String WITH = "with";
    private static final String START = "start";
    private static final String END = "end";
    private static final String ON_THE_WAY = "onTheWay";
    private static final String ARRIVED = "arrived";
    private static final String AWAITED = "awaited";
    private static final String PROMISED = "promised";
    private static final String KIND = "kind";
    private static final String BY = "by";
    private static final String DUE = "due";
    private static final String CALL = "call";
    private static final String WAITS_UNTIL = "waitsUntil";
    private static final String DOUBTFUL = "doubtful";
    private static final String SOONEST = "soonest";
    private static final String SAID = "said";
    private static final String TROUBLES = "troubles";
    private static final String TROUBLE = "trouble";

    private DynamoDbWorkFormat() {}

    static String partition(String reader) {
        return "work#" + reader;
    }

    /** The items of a concern, one for each list that it stands in. */
    static List<DynamoDbItem> write(Concern concern) {
        WorkCard card = WorkCard.of(concern);
        Stream<String> open = concern.state().isOpen() ? card.readers().stream() : Stream.empty();
        Stream<String> troubled = card.troubles().isEmpty() ? Stream.empty() : Stream.of(ConcernStore.TROUBLED);
        return Stream.concat(open, troubled).map(reader -> write(card, reader)).toList();
    }

    private static DynamoDbItem write(WorkCard card, String reader) {
        DynamoDbItem item =
                DynamoDbItem.of(TYPE, VERSION, partition(reader), "")
                        .instant(SOONEST, card.soonest())
                        .text(CONCERN, card.concern())
                        .number(SINCE, card.since())
                        .text(REFERENCE, card.reference())
                        .text(SERVICE, card.service())
                        .text(OWNER, card.owner())
                        .flag(URGENT, card.urgent())
                        .list(PROMISED, card.due().stream().map(DynamoDbWorkFormat::promise).toList())
                        .flag(CALL, card.call())
                        .flag(DOUBTFUL, card.doubtful())
                        .list(TROUBLES, card.troubles().stream().map(DynamoDbWorkFormat::trouble).toList());
        card.waitsUntil().ifPresent(date -> item.text(WAITS_UNTIL, date.toString()));
        card.said().ifPresent(said -> item.part(SAID, DynamoDbConcernFormat.said(said)));
        card.meeting().ifPresent(meeting -> item.part(MEETING, meeting(meeting)));
        return item.text(DynamoDbItem.SORT, item.text(SOONEST) + "#" + card.concern());
    }

    static WorkCard read(DynamoDbItem item) {
        return new WorkCard(
                item.text(CONCERN),
                item.number(SINCE),
                item.text(REFERENCE),
                item.text(SERVICE),
                item.text(OWNER),
                item.flag(URGENT),
                Optional.of(item.part(MEETING)).filter(_ -> item.has(MEETING)).map(DynamoDbWorkFormat::meeting),
                item.list(PROMISED).stream().map(DynamoDbWorkFormat::promise).toList(),
                item.flag(CALL),
                Optional.of(item.text(WAITS_UNTIL)).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                item.flag(DOUBTFUL),
                item.instant(SOONEST),
                Optional.of(item.part(SAID)).filter(_ -> item.has(SAID)).map(DynamoDbConcernFormat::said),
                item.list(TROUBLES).stream().map(part -> Trouble.of(part.text(TROUBLE))).toList());
    }

    private static DynamoDbItem trouble(Trouble trouble) {
        return DynamoDbItem.part().text(TROUBLE, trouble.code());
    }

    private static DynamoDbItem promise(Promise.Id promise) {
        return DynamoDbItem.part()
                .text(KIND, promise.kind().code())
                .text(BY, promise.by().code())
                .instant(DUE, promise.due());
    }

    private static Promise.Id promise(DynamoDbItem part) {
        return new Promise.Id(Promise.Kind.of(part.text(KIND)), Promise.Party.of(part.text(BY)), part.instant(DUE));
    }

    private static DynamoDbItem meeting(WorkCard.Meeting meeting) {
        return DynamoDbItem.part()
                .number(NUMBER, meeting.number())
                .number(SEQUENCE, meeting.sequence())
                .text(WITH, meeting.with())
                .instant(START, meeting.start())
                .instant(END, meeting.end())
                .flag(ON_THE_WAY, meeting.onTheWay())
                .flag(ARRIVED, meeting.arrived())
                .flag(AWAITED, meeting.awaited());
    }

    private static WorkCard.Meeting meeting(DynamoDbItem part) {
        return new WorkCard.Meeting(
                part.number(NUMBER),
                (int) part.number(SEQUENCE),
                part.text(WITH),
                part.instant(START),
                part.instant(END),
                part.flag(ON_THE_WAY),
                part.flag(ARRIVED),
                part.flag(AWAITED));
    }
}
