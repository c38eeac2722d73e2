package followthrough.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * An appointment as it stands in somebody's calendar. Text may come from anybody and hold anything.
 *
 * @param uid the same for all that is ever said about the appointment, and of no other: ASCII, without spaces
 * @param sequence 0 at first, more with every change, the cancellation included; calendars drop what is older
 * @param madeAt when this was said
 * @param start when it begins; calendars show it by the clock of whoever looks
 * @param end when it ends, which is later than the start
 * @param summary one line
 * @param description any number of lines; may be empty
 * @param place where it is; may be empty
 * @param url where more can be read and the appointment can be changed, as ASCII; may be empty
 * @param alarmBefore how long before the start the calendar reminds of it, to the minute; zero for no reminder
 * @param language of the summary and the description
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant madeAt,
        Instant start,
        Instant end,
        String summary,
        String description,
        String place,
        String url,
        Duration alarmBefore,
        Locale language,
        Organizer organizer) {
    /**
     * Checks what calendars insist on.
     *
     * @throws IllegalArgumentException if it does not end after its start, or counts below 0
     */
    public CalendarEvent {
        if (!end.isAfter(start) || sequence < 0 || alarmBefore.isNegative()) {
            throw new IllegalArgumentException("No such event");
        }
    }

    /** Whose appointment it is: a name to read and a mailbox that people read. */
    public record Organizer(String name, String mail) {}
}
