package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.Reminder;
import followthrough.team.ReminderRules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Reads when customers and staff are reminded. */
final class RemindersReader {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final LocalTime NOON = LocalTime.NOON;

    private RemindersReader() {}

    static ReminderRules read(Fields reminders) {
        ReminderRules usual = ReminderRules.USUAL;
        return new ReminderRules(
                wanted(reminders, "usual").orElse(usual.usual()),
                time(reminders, "dayBeforeAt", usual.dayBeforeAt()),
                evening(reminders, usual.eveningAt()),
                reminders.optionalDuration("staffBefore", MINUTE, LONGEST).orElse(usual.staffBefore()),
                reminders.optionalDuration("together", MINUTE, LONGEST).orElse(usual.together()));
    }

    /** The reminders named in a list, which may be empty; absent where there is no list. */
    static Optional<Set<Reminder>> wanted(Fields fields, String name) {
        return fields.present(name).map(_ -> Set.copyOf(fields.texts(name, Meaning.REMINDER_ALLOWED, Reminder::of)));
    }

    static LocalTime time(Fields fields, String name, LocalTime usual) {
        return fields.present(name).isPresent()
                ? fields.parsed(name, usual, Meaning.TIME_ALLOWED, Meaning::time)
                : usual;
    }

    /** The list is of tomorrow, so that it has to come on the day before. */
    private static LocalTime evening(Fields fields, LocalTime usual) {
        LocalTime evening = time(fields, "eveningAt", usual);
        if (evening.isBefore(NOON)) {
            fields.problem("eveningAt", "must be noon or later, since it is about the next day");
        }
        return evening;
    }
}
