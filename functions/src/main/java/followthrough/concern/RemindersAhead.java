package followthrough.concern;

import followthrough.plan.Occurrence;
import followthrough.reminder.ReminderPlan;
import followthrough.team.Reminder;
import followthrough.team.Service;
import followthrough.team.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The reminders that lie ahead of a concern's customer. */
public final class RemindersAhead {
    private RemindersAhead() {}

    /** What a page or a program shows of a reminder to come. */
    public record Coming(Reminder reminder, Instant due) {}

    /** Those that will be sent if nothing changes, earliest first. */
    public static List<Coming> coming(Concern concern, Settings settings, Instant now) {
        return of(concern, settings, now).stream()
                .map(reminder -> reminder.asOf(now))
                .filter(reminder -> reminder.hindrance().isEmpty())
                .map(reminder -> new Coming(reminder.task(), reminder.due()))
                .toList();
    }

    /** Those that the customer has, as they chose or as is usual; none perhaps. */
    public static Set<Reminder> wanted(Concern concern, Settings settings) {
        return concern.correspondence().reminders().chosen().orElseGet(() -> usual(concern, settings));
    }

    /** Those that this concern's customers have who chose nothing else. */
    static Set<Reminder> usual(Concern concern, Settings settings) {
        return settings.service(concern.service())
                .flatMap(Service::reminders)
                .orElseGet(() -> settings.reminders().usual());
    }

    static List<Occurrence<Reminder>> of(Concern concern, Settings settings, Instant now) {
        boolean wanted = concern.state().isOpen() && concern.correspondence().reach() != Reach.NECESSARY;
        return concern.appointment()
                .filter(_ -> wanted)
                .map(appointment ->
                        ReminderPlan.ahead(
                                appointment,
                                concern.correspondence().reminders(),
                                surroundings(concern, settings),
                                now))
                .orElseGet(List::of);
    }

    private static ReminderPlan.Surroundings surroundings(Concern concern, Settings settings) {
        return new ReminderPlan.Surroundings(
                settings.reminders(),
                usual(concern, settings),
                settings.quietHours(),
                concern.isVisit(settings),
                concern.shownIn(settings),
                concern.zone());
    }
}
