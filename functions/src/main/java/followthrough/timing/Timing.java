package followthrough.timing;

import java.time.LocalDate;
import java.util.Optional;

/** What a customer chose: when the work should happen, or that it should not happen now. */
public sealed interface Timing
        permits Timing.Undecided, Appointment, Timing.AsSoonAsPossible, Timing.NotBefore, Timing.WhenIAsk {
    /** Its name in the API and in the table. */
    String code();

    /** Whether the customer asked to be left alone for now. */
    default boolean isWaiting() {
        return switch (this) {
            case NotBefore _, WhenIAsk _ -> true;
            case Undecided _, Appointment _, AsSoonAsPossible _ -> false;
        };
    }

    /** When we are in touch next of our own accord, if we are: a date by the customer's clock. */
    default Optional<LocalDate> nextAsking() {
        return switch (this) {
            case Undecided(int _, Optional<LocalDate> next) -> next;
            case NotBefore(LocalDate date, boolean _, LocalDate _) -> Optional.of(date);
            case WhenIAsk(int _, Optional<LocalDate> next, LocalDate _) -> next;
            case Appointment _, AsSoonAsPossible _ -> Optional.empty();
        };
    }

    /** How often we asked for a time and heard nothing. */
    default int asked() {
        return switch (this) {
            case Undecided(int asked, Optional<LocalDate> _) -> asked;
            case WhenIAsk(int asked, Optional<LocalDate> _, LocalDate _) -> asked;
            case NotBefore _, Appointment _, AsSoonAsPossible _ -> 0;
        };
    }

    /** The same after we asked once more. */
    default Timing askedAgain(Optional<LocalDate> next) {
        return switch (this) {
            case WhenIAsk(int asked, Optional<LocalDate> _, LocalDate told) -> new WhenIAsk(asked + 1, next, told);
            case Undecided _, NotBefore _, Appointment _, AsSoonAsPossible _ -> new Undecided(asked() + 1, next);
        };
    }

    /**
     * Nothing so far.
     *
     * @param asked how often we asked of our own accord, after a waiting was over
     * @param next when we ask again, or call
     */
    record Undecided(int asked, Optional<LocalDate> next) implements Timing {
        /** Nothing chosen, and nobody asked. */
        public static final Undecided YET = new Undecided(0, Optional.empty());

        /** Its name in the API and in the table. */
        public static final String CODE = "undecided";

        @Override
        public String code() {
            return CODE;
        }
    }

    /** The sooner the better: the office proposes a time. */
    record AsSoonAsPossible() implements Timing {
        /** Its name in the API and in the table. */
        public static final String CODE = "as-soon-as-possible";

        @Override
        public String code() {
            return CODE;
        }
    }

    /**
     * Not before a date, on which we ask.
     *
     * @param month whether a month was named, of which this is the first day
     * @param told the date on which the customer said so
     */
    record NotBefore(LocalDate date, boolean month, LocalDate told) implements Timing {
        /** Its name in the API and in the table. */
        public static final String CODE = "not-before";

        @Override
        public String code() {
            return CODE;
        }
    }

    /**
     * The customer comes back to us.
     *
     * @param asked how often we asked all the same, gently
     * @param next when we do so next
     * @param told the date on which the customer said so
     */
    record WhenIAsk(int asked, Optional<LocalDate> next, LocalDate told) implements Timing {
        /** Its name in the API and in the table. */
        public static final String CODE = "when-i-ask";

        @Override
        public String code() {
            return CODE;
        }
    }
}
