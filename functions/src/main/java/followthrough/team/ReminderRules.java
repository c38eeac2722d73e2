package followthrough.team;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;

/**
 * When customers and staff are reminded of appointments.
 *
 * @param usual those that a customer has who chose nothing else, where their service says nothing else
 * @param dayBeforeAt when on the day before, by the clock that the appointment is said in
 * @param eveningAt when staff have tomorrow's list, by their own clock
 * @param staffBefore how long before staff have to leave for an appointment they are reminded
 * @param together appointments whose reminders to staff would be no further apart than this share one
 */
public record ReminderRules(
        Set<Reminder> usual, LocalTime dayBeforeAt, LocalTime eveningAt, Duration staffBefore, Duration together) {
    /** What holds where the settings say nothing. */
    public static final ReminderRules USUAL =
            new ReminderRules(
                    Set.of(Reminder.DAY_BEFORE),
                    LocalTime.of(16, 0),
                    LocalTime.of(17, 30),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1));

    /** Keeps a copy that cannot change. */
    public ReminderRules {
        usual = Set.copyOf(usual);
    }
}
