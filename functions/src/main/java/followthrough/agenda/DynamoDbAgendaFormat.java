package followthrough.agenda;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.Subject;
import followthrough.plan.DynamoDbWakeFormat;
import followthrough.timing.DayKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How the facts of an agenda stand in the table: one item, the head of the subject. */
final class DynamoDbAgendaFormat {
    static final String SEQUENCE = "sequence";

    private static final String TYPE = "agenda";
    private static final int VERSION = 1;
    private static final String DAYS = "days";
    private static final String TEAM = "team";
    private static final String DATE = "date";
    private static final String LISTED = "listed";
    private static final String EVENING = "evening";
    private static final String AT = "at";
    private static final String REMINDED = "reminded";
    private static final String CONCERN = "concern";
    private static final String START = "start";
    private static final String NEWS = "news";
    private static final String PLACE = "place";
    private static final String SINCE = "since";
    private static final String KNOWN = "known";
    private static final String URGENT = "urgent";
    private static final String TOLD = "told";
    private static final String MESSAGES = "messages";

    private DynamoDbAgendaFormat() {}

    static String partition(String member) {
        return new Subject(Agenda.SUBJECT, member).key();
    }

    static DynamoDbItem write(Agenda agenda) {
        DynamoDbItem head =
                DynamoDbItem.of(TYPE, VERSION, partition(agenda.member()), DynamoDbWakeFormat.HEAD)
                        .number(SEQUENCE, agenda.sequence())
                        .list(DAYS, agenda.days().stream().map(DynamoDbAgendaFormat::day).toList())
                        .list(REMINDED, agenda.reminded().stream().map(DynamoDbAgendaFormat::visit).toList())
                        .list(NEWS, agenda.news().stream().map(DynamoDbAgendaFormat::news).toList())
                        .list(MESSAGES, agenda.messages().stream().map(DynamoDbAgendaFormat::message).toList());
        agenda.listed()
                .ifPresent(list ->
                        head.part(
                                LISTED,
                                DynamoDbItem.part().text(EVENING, list.evening().toString()).instant(AT, list.at())));
        return DynamoDbWakeFormat.write(head, agenda.wake());
    }

    static Agenda read(DynamoDbItem item) {
        String member = Subject.of(item.text(DynamoDbItem.PARTITION)).id();
        DynamoDbItem listed = item.part(LISTED);
        return new Agenda(
                member,
                item.number(SEQUENCE),
                item.list(DAYS).stream()
                        .map(day -> new DayKey(day.text(TEAM), LocalDate.parse(day.text(DATE)), member))
                        .toList(),
                item.has(LISTED)
                        ? Optional.of(new Listed(LocalDate.parse(listed.text(EVENING)), listed.instant(AT)))
                        : Optional.empty(),
                item.list(REMINDED).stream()
                        .map(visit -> new Visit(visit.text(CONCERN), visit.instant(START)))
                        .toList(),
                item.list(NEWS).stream().map(DynamoDbAgendaFormat::news).toList(),
                item.list(MESSAGES).stream().map(DynamoDbAgendaFormat::message).toList(),
                DynamoDbWakeFormat.read(item));
    }

    private static DynamoDbItem day(DayKey day) {
        return DynamoDbItem.part().text(TEAM, day.team()).text(DATE, day.date().toString());
    }

    private static DynamoDbItem visit(Visit visit) {
        return DynamoDbItem.part().text(CONCERN, visit.concern()).instant(START, visit.start());
    }

    private static DynamoDbItem news(News news) {
        DynamoDbItem part =
                DynamoDbItem.part()
                        .text(CONCERN, news.concern())
                        .text(PLACE, news.place())
                        .instant(SINCE, news.since())
                        .instant(START, news.start())
                        .flag(KNOWN, news.known())
                        .flag(URGENT, news.urgent());
        return news.told().map(at -> part.instant(TOLD, at)).orElse(part);
    }

    private static News news(DynamoDbItem part) {
        return new News(
                part.text(CONCERN),
                part.text(PLACE),
                part.instant(SINCE),
                part.instant(START),
                part.flag(KNOWN),
                part.flag(URGENT),
                instant(part, TOLD));
    }

    private static DynamoDbItem message(Message message) {
        DynamoDbItem part =
                DynamoDbItem.part()
                        .text(CONCERN, message.concern())
                        .text(PLACE, message.place())
                        .instant(AT, message.at())
                        .flag(URGENT, message.urgent());
        DynamoDbItem begun = message.start().map(start -> part.instant(START, start)).orElse(part);
        return message.told().map(at -> begun.instant(TOLD, at)).orElse(begun);
    }

    private static Message message(DynamoDbItem part) {
        return new Message(
                part.text(CONCERN),
                part.text(PLACE),
                part.instant(AT),
                instant(part, START),
                part.flag(URGENT),
                instant(part, TOLD));
    }

    private static Optional<Instant> instant(DynamoDbItem part, String name) {
        return part.has(name) ? Optional.of(part.instant(name)) : Optional.empty();
    }
}
