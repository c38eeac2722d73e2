package followthrough.briefing;

import followthrough.journal.Subject;
import followthrough.plan.Wake;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the telling of some readers. What they are told is not here: it is read anew when it is due.
 *
 * @param readers whom it is for
 * @param sequence raised by each transition; 0 where nothing was ever written
 * @param since since when there is something to tell; absent where there is not
 * @param wake when they are told
 */
record Briefing(Readers readers, long sequence, Optional<Instant> since, Optional<Wake> wake) {
    /** The briefing of readers who were never told anything. */
    static Briefing empty(Readers readers) {
        return new Briefing(readers, 0, Optional.empty(), Optional.empty());
    }

    Subject subject() {
        return new Subject(Briefings.SUBJECT, readers.code());
    }

    /** The next one, with something to tell since then or without. */
    Briefing next(Optional<Instant> from) {
        return new Briefing(readers, sequence + 1, from, wake);
    }

    Briefing withWake(Optional<Wake> other) {
        return new Briefing(readers, sequence, since, other);
    }
}
