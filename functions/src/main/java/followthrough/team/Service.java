package followthrough.team;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of work that customers ask for.
 *
 * @param team the id of the team that does it
 * @param meanwhile what to do until somebody comes or calls
 * @param answerWithin open time until the first human response
 * @param urgentAnswerWithin around the clock, until the first human response to what is urgent; absent where nothing is
 * @param booking how times for it are chosen; absent where they cannot be
 * @param reminders those that its customers have who chose nothing else; absent where that is as usual
 * @param followUp when its customers are asked whether it is totally resolved; absent where that is as usual
 */
public record Service(
        String id,
        Localized name,
        Kind kind,
        String team,
        Optional<Localized> meanwhile,
        Duration answerWithin,
        Optional<Duration> urgentAnswerWithin,
        Optional<Booking> booking,
        Optional<Set<Reminder>> reminders,
        Optional<FollowUpRules> followUp) {

    /** Keeps a copy that cannot change. */
    public Service {
        reminders = reminders.map(Set::copyOf);
    }

    /** How the work reaches the customer. */
    public enum Kind {
        /** Somebody comes to the customer's address. */
        VISIT,
        /** Somebody calls. */
        CALLBACK;

        /** The roles that do it. */
        public List<Role> roles() {
            return switch (this) {
                case VISIT -> List.of(Role.FIELD);
                case CALLBACK -> List.of(Role.FIELD, Role.OFFICE);
            };
        }
    }

    /** The same with times to choose from. */
    public Service withBooking(Booking times) {
        return new Service(
                id,
                name,
                kind,
                team,
                meanwhile,
                answerWithin,
                urgentAnswerWithin,
                Optional.of(times),
                reminders,
                followUp);
    }

    /** Whether a staff member can be booked for it: one of its team with its skills whose role does such work. */
    public boolean takenBy(StaffMember member) {
        return member.team().equals(team)
                && member.roles().stream().anyMatch(kind.roles()::contains)
                && booking.stream().anyMatch(times -> member.skills().containsAll(times.skills()));
    }

    /** Whether a customer may say that it is urgent. */
    public boolean urgentAllowed() {
        return urgentAnswerWithin.isPresent();
    }
}
