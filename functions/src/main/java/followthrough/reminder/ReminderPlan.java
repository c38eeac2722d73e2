package followthrough.reminder;

import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Hindrance;
import followthrough.plan.Occurrence.Recipient;
import followthrough.team.QuietHours;
import followthrough.team.Reminder;
import followthrough.team.ReminderRules;
import followthrough.timing.Appointment;
import followthrough.timing.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which reminders of an appointment lie ahead of its customer. Those whose time had come when it was taken are left
 * out, as are those that would only repeat what they have just read; whoever has since heard that somebody is late or
 * on the way needs none. One that could not leave in time waits until nobody sleeps, and gives way to the next, so that
 * there are never two at once.
 */
public final class ReminderPlan {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /** On the day before, it says nothing new to those who have read of it so recently. */
    private static final Duration JUST_READ = Duration.ofHours(4);

    private static final Duration JUST_NOW = Duration.ofMinutes(30);

    private final Surroundings around;
    private final Appointment appointment;
    private final Reminders reminders;
    private final Instant now;

    private ReminderPlan(Appointment appointment, Reminders reminders, Surroundings around, Instant now) {
        this.now = now;
        this.around = around;
        this.appointment = appointment;
        this.reminders = reminders;
    }

    /**
     * What reminders depend on.
     *
     * @param usual those that somebody has who chose nothing else
     * @param visit whether somebody comes, and does not call
     * @param shownIn the zone that the appointment is said in
     * @param customersZone in which it must not be night
     */
    public record Surroundings(
            ReminderRules rules,
            Set<Reminder> usual,
            QuietHours quiet,
            boolean visit,
            ZoneId shownIn,
            ZoneId customersZone) {
        public Surroundings {
            usual = Set.copyOf(usual);
        }
    }

    /** All reminders ahead, earliest first. */
    public static List<Occurrence<Reminder>> ahead(
            Appointment appointment, Reminders reminders, Surroundings around, Instant now) {
        return appointment.progress().equals(Progress.NONE)
                ? new ReminderPlan(appointment, reminders, around, now).ahead()
                : List.of();
    }

    private List<Occurrence<Reminder>> ahead() {
        Set<Reminder> wanted = reminders.chosen().orElse(around.usual());
        List<Occurrence<Reminder>> latestFirst = new ArrayList<>();
        Arrays.stream(Reminder.values())
                .sorted((one, other) -> other.compareTo(one))
                .filter(wanted::contains)
                .filter(reminder -> !reminders.isDone(reminder, start()))
                .filter(this::isNews)
                .forEach(reminder -> latestFirst.add(occurrence(reminder, until(reminder, latestFirst))));
        return latestFirst.reversed();
    }

    private Instant start() {
        return appointment.promised().start();
    }

    /** Whether it tells anything to somebody who took the appointment when they did. */
    private boolean isNews(Reminder reminder) {
        Duration read = reminder == Reminder.DAY_BEFORE ? JUST_READ : JUST_NOW;
        boolean late =
                reminder == Reminder.DAY_BEFORE && !around.visit() && !start().isAfter(appointment.booked().plus(DAY));
        return !late && wanted(reminder).isAfter(appointment.booked().plus(read));
    }

    /** When it is meant to come. */
    private Instant wanted(Reminder reminder) {
        return switch (reminder) {
            case DAY_BEFORE -> dayBefore();
            case HOUR_BEFORE -> start().minus(HOUR);
            case BEGINS -> start();
        };
    }

    private Instant dayBefore() {
        LocalDate date = LocalDate.ofInstant(start(), around.shownIn()).minusDays(1);
        return date.atTime(around.rules().dayBeforeAt()).atZone(around.shownIn()).toInstant();
    }

    /** The last moment at which it is of use: it has to come before the next one does. */
    private Instant until(Reminder reminder, List<Occurrence<Reminder>> later) {
        Instant useless = reminder == Reminder.BEGINS ? start().plus(JUST_NOW) : start();
        return (later.isEmpty() ? useless : earlier(useless, later.getLast().due())).minusMillis(1);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Occurrence<Reminder> occurrence(Reminder reminder, Instant until) {
        Instant wanted = wanted(reminder);
        Instant earliest = reminder == Reminder.DAY_BEFORE ? appointment.booked().plus(JUST_READ) : wanted;
        Optional<Instant> quiet = around.quiet().nearest(wanted, earliest, until, now, around.customersZone());
        return new Occurrence<>(
                reminder,
                Recipient.CUSTOMER,
                quiet.orElse(wanted),
                until,
                quiet.isPresent() ? Optional.empty() : Optional.of(Hindrance.QUIET_HOURS));
    }
}
