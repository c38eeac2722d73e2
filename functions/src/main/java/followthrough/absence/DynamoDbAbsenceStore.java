package followthrough.absence;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbOutcome;
import followthrough.aws.DynamoDbTable;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.team.Interval;
import followthrough.timing.Away;
import followthrough.timing.DynamoDbDayFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Absences in the table: a head each, whose words customers read and stand apart from its facts. */
final class DynamoDbAbsenceStore implements AbsenceStore {
    private static final String TYPE = "absence";
    private static final int VERSION = 1;
    private static final String HEAD = "HEAD";
    private static final String SEQUENCE = "sequence";
    private static final String MEMBER = "member";
    private static final String TEAM = "team";
    private static final String ZONE = "zone";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String REASON = "reason";
    private static final String BY = "by";
    private static final String WORDS = "words";
    private static final String OVER = "over";

    /** How long after its end it may be swept. */
    private static final long KEPT_SECONDS = 60L * 86_400;

    private final DynamoDbTable table;

    DynamoDbAbsenceStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public Optional<Standing> load(String id) {
        return table.get(new Subject(Absence.SUBJECT, id).key(), HEAD).map(DynamoDbAbsenceStore::read);
    }

    @Override
    public boolean begin(Absence absence, long before, Instant at) {
        List<TransactWriteItem> days =
                absence.days().stream()
                        .map(day -> DynamoDbDayFormat.leave(table, day, new Away(absence.id(), absence.time())))
                        .toList();
        return isWritten(new Standing(absence, before + 1, false), before, AbsenceFollowing.BEGUN, at, days);
    }

    @Override
    public boolean end(Standing standing, String by, Instant at) {
        Absence absence = standing.absence();
        List<TransactWriteItem> days =
                absence.days().stream().map(day -> DynamoDbDayFormat.comeBack(table, day, absence.id())).toList();
        long before = standing.sequence();
        return isWritten(new Standing(absence, before + 1, true), before, AbsenceFollowing.ENDED, at, days);
    }

    private boolean isWritten(Standing after, long before, String kind, Instant at, List<TransactWriteItem> days) {
        Absence absence = after.absence();
        JournalEvent event =
                new JournalEvent(
                        EventId.of(absence.subject(), after.sequence(), 0),
                        kind,
                        at,
                        Map.of(MEMBER, absence.member(), BY, absence.by()),
                        Map.of());
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(table.putAfter(write(after), SEQUENCE, before));
        writes.add(table.put(DynamoDbEventFormat.write(event, !after.over())));
        writes.addAll(days);
        return table.write(writes) instanceof DynamoDbOutcome.Written;
    }

    private static DynamoDbItem write(Standing standing) {
        Absence absence = standing.absence();
        return DynamoDbItem.of(TYPE, VERSION, absence.subject().key(), HEAD)
                .number(SEQUENCE, standing.sequence())
                .text(MEMBER, absence.member())
                .text(TEAM, absence.team())
                .text(ZONE, absence.zone().getId())
                .instant(FROM, absence.time().start())
                .instant(UNTIL, absence.time().end())
                .text(REASON, absence.reason().code())
                .text(BY, absence.by())
                .text(WORDS, absence.words())
                .flag(OVER, standing.over())
                .number(DynamoDbItem.EXPIRES, absence.time().end().getEpochSecond() + KEPT_SECONDS);
    }

    private static Standing read(DynamoDbItem item) {
        return new Standing(
                new Absence(
                        item.text(MEMBER),
                        item.text(TEAM),
                        ZoneId.of(item.text(ZONE)),
                        new Interval(item.instant(FROM), item.instant(UNTIL)),
                        Reason.of(item.text(REASON)).orElse(Reason.OTHER),
                        item.text(BY),
                        item.text(WORDS)),
                item.number(SEQUENCE),
                item.flag(OVER));
    }
}
