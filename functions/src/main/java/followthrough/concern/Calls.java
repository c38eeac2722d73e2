package followthrough.concern;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person still has to tell a customer by phone, and how far they have come with it.
 *
 * @param tasks oldest first
 * @param missed how often somebody rang about them and nobody answered
 * @param wrongNumber whether the number that we have was said to be somebody else's
 * @param next whom we turn to about it next, as long as nobody presses anything
 */
public record Calls(List<CallTask> tasks, int missed, boolean wrongNumber, Optional<Next> next) {
    /** Nobody has to call. */
    public static final Calls NONE = new Calls(List.of(), 0, false, Optional.empty());

    public Calls {
        tasks = List.copyOf(tasks);
    }

    /** Whom we turn to. */
    public enum Step {
        /** Whoever answers for the concern is asked to call. */
        ASKED,
        /** The office hears that nobody has said so far that they called. */
        RAISED,
        /** Whoever answers for the concern is asked to try again. */
        AGAIN;

        /** Its name in the table and in the journal. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Step of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** When we turn to somebody. */
    public record Next(Step step, Instant due) {}

    /** Whether somebody has to call. */
    public boolean isOpen() {
        return !tasks.isEmpty();
    }

    /** The places of the events that are to be told, oldest first. */
    public List<String> places() {
        return tasks.stream().map(CallTask::place).toList();
    }

    /** The same with one thing more to be told; where nobody has been asked lately, somebody is. */
    Calls and(CallTask task) {
        List<CallTask> more = Stream.concat(tasks.stream(), Stream.of(task)).toList();
        Optional<Next> asked = wrongNumber ? next : next.or(() -> Optional.of(new Next(Step.ASKED, task.since())));
        return new Calls(more, missed, wrongNumber, asked);
    }

    /** The same without what was told. */
    Calls without(Collection<String> told) {
        List<CallTask> left = tasks.stream().filter(task -> !told.contains(task.place())).toList();
        return new Calls(left, 0, wrongNumber, left.isEmpty() ? Optional.empty() : next);
    }

    /** The same after another call that nobody answered. */
    Calls missedAgain() {
        return new Calls(tasks, missed + 1, wrongNumber, Optional.empty());
    }

    /** The same, now that the number is said to be somebody else's. */
    Calls toAWrongNumber() {
        return new Calls(tasks, missed, true, Optional.empty());
    }

    /** The same with another number, which was not tried yet. */
    Calls toAnotherNumber(Instant at) {
        return new Calls(
                tasks, 0, false, isOpen() ? Optional.of(next.orElse(new Next(Step.ASKED, at))) : Optional.empty());
    }

    Calls with(Optional<Next> other) {
        return new Calls(tasks, missed, wrongNumber, other);
    }
}
