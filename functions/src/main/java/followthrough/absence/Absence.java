package followthrough.absence;

import followthrough.concern.Absent;
import followthrough.journal.Subject;
import followthrough.team.Interval;
import followthrough.timing.DayKey;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * That somebody of the team is off.
 *
 * @param team the id of their team, under which their days stand
 * @param zone by whose clock they work
 * @param reason for us only
 * @param by the id of the staff member who said so
 * @param words what customers are told
 */
public record Absence(String member, String team, ZoneId zone, Interval time, Reason reason, String by, String words) {
    /** The kind of subject it is. */
    public static final String SUBJECT = "absence";

    private static final int DIGITS = 36;

    /** The same person at the same time is the same absence, said once or again. */
    public String id() {
        return member + "-" + digits(time.start().toEpochMilli()) + "-" + digits(time.end().toEpochMilli());
    }

    Subject subject() {
        return new Subject(SUBJECT, id());
    }

    private static String digits(long millis) {
        return Long.toString(Duration.ofMillis(millis).toSeconds(), DIGITS);
    }

    /** Whom it keeps from what. */
    public Absent absent() {
        return new Absent(member, time, by);
    }

    /** The days that it touches, by their own clock. */
    List<DayKey> days() {
        LocalDate first = LocalDate.ofInstant(time.start(), zone);
        LocalDate last = LocalDate.ofInstant(time.end().minusNanos(1), zone);
        return first.datesUntil(last.plusDays(1)).map(date -> new DayKey(team, date, member)).toList();
    }
}
