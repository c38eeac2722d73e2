package followthrough.fieldwork;

import followthrough.concern.ConcernFile;
import followthrough.journal.JournalEvent;
import followthrough.mail.RenderedLetter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of the letters about a concern, and what they said. */
public interface SentLetters {
    /** What became of each letter that hangs from an event, or was held back from it. */
    List<Fate> of(ConcernFile file, JournalEvent event);

    /**
     * What a letter to the customer said, written again as it was when it left. Nothing in it opens anything: whoever
     * reads it here must not act as the customer.
     *
     * @param letter its name
     * @return empty if no such letter left
     */
    Optional<RenderedLetter> again(ConcernFile file, JournalEvent event, String letter);

    /**
     * What became of a letter.
     *
     * @param letter its name among those of its event
     * @param toCustomer whether it was for the customer; else for somebody of the team
     * @param at when, if it left
     */
    record Fate(String letter, boolean toCustomer, Became became, Optional<Instant> at) {}

    /** What can become of a letter. */
    enum Became {
        /** It left us. */
        LEFT,
        /** It left us, and came back. */
        BACK,
        /** What it was to say stood in another letter of the same moment. */
        TOGETHER,
        /** It is about to leave. */
        SOON,
        /** It waits for the end of the customer's quiet hours. */
        HELD,
        /** It failed time and again, and was set aside. */
        ASIDE,
        /** It did not leave: somebody tells the customer by phone. */
        CALL,
        /** It did not leave: it was no longer true, or not wanted. */
        NOTHING;

        /** Its name on pages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
