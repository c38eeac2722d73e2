package followthrough.followup;

import java.time.Instant;
import java.util.Optional;

/** Where the question of a concern stands. Each resolution has one of its own; a reopening voids what was not asked. */
public sealed interface FollowUp {
    /** What stands on telling. */
    static FollowUp none() {
        return new Nothing(false);
    }

    /**
     * There is nothing to ask about.
     *
     * @param reopened whether it was resolved before, and is open again
     */
    record Nothing(boolean reopened) implements FollowUp {}

    /**
     * It is resolved, and nobody has been asked yet.
     *
     * @param reopened whether it was opened again after an earlier resolution
     */
    record Planned(Credit credit, boolean reopened) implements FollowUp {}

    /**
     * The question is open; an answer can still be changed.
     *
     * @param asked when
     * @param repeated whether it was asked again
     */
    record Open(Credit credit, Instant asked, boolean repeated, Optional<Answer> answer, Optional<Cause> cause)
            implements FollowUp {
        /** The same after it was asked again. */
        public Open again() {
            return new Open(credit, asked, true, answer, cause);
        }

        /** The same with what was answered last. */
        public Open answered(Answer last) {
            return new Open(credit, asked, repeated, Optional.of(last), cause);
        }

        /** The same with why something was still open. */
        public Open because(Cause why) {
            return new Open(credit, asked, repeated, answer, Optional.of(why));
        }
    }

    /**
     * It is over, with an answer or without.
     *
     * @param skip why nobody was asked, if nobody was
     */
    record Over(Credit credit, Optional<Skip> skip, Optional<Answer> answer, Optional<Cause> cause)
            implements FollowUp {
        /** The same with why something was still open. */
        public Over because(Cause why) {
            return new Over(credit, skip, answer, Optional.of(why));
        }
    }

    /** What stands when the customer is asked. */
    static FollowUp asked(Credit credit, Instant at) {
        return new Open(credit, at, false, Optional.empty(), Optional.empty());
    }

    /** What stands when nobody is asked. */
    static FollowUp skipped(Credit credit, Skip why) {
        return new Over(credit, Optional.of(why), Optional.empty(), Optional.empty());
    }

    /** What stands after another resolution. */
    default FollowUp resolved(Credit credit) {
        return new Planned(credit, isReopened());
    }

    /** What stands when it is opened again. An answer that opened it stays where it is. */
    default FollowUp openedAgain() {
        return switch (this) {
            case Nothing nothing -> nothing;
            case Open open when open.answer().filter(Answer::isBad).isPresent() -> open;
            case Over over when over.answer().filter(Answer::isBad).isPresent() -> over;
            case Planned _, Open _, Over _ -> new Nothing(true);
        };
    }

    /** What stands when it turns out that the resolution was said by mistake. */
    default FollowUp takenBack() {
        return switch (this) {
            case Planned planned -> new Nothing(planned.reopened());
            case Nothing nothing -> nothing;
            case Open _, Over _ -> openedAgain();
        };
    }

    /** Whether it was open again since it was first resolved. */
    default boolean isReopened() {
        return switch (this) {
            case Nothing(boolean reopened) -> reopened;
            case Planned(Credit _, boolean reopened) -> reopened;
            case Open _, Over _ -> true;
        };
    }

    /** Whose work the last resolution was, if there was one that stands or was answered. */
    default Optional<Credit> lastCredit() {
        return switch (this) {
            case Nothing _ -> Optional.empty();
            case Planned planned -> Optional.of(planned.credit());
            case Open open -> Optional.of(open.credit());
            case Over over -> Optional.of(over.credit());
        };
    }

    /** What was answered last, if anything was. */
    default Optional<Answer> lastAnswer() {
        return switch (this) {
            case Open open -> open.answer();
            case Over over -> over.answer();
            case Nothing _, Planned _ -> Optional.empty();
        };
    }

    /** Why something was still open, if staff said so. */
    default Optional<Cause> saidCause() {
        return switch (this) {
            case Open open -> open.cause();
            case Over over -> over.cause();
            case Nothing _, Planned _ -> Optional.empty();
        };
    }

    /** Whom the customer would rather not have again: the id of a staff member. */
    default Optional<String> avoided() {
        return lastAnswer().filter(Answer::someoneElse).flatMap(_ -> lastCredit()).map(Credit::who);
    }
}
