package followthrough.team;

import java.time.Duration;
import java.util.Optional;

/**
 * A kind of work that customers ask for.
 *
 * @param team the id of the team that does it
 * @param meanwhile what to do until somebody comes or calls
 * @param answerWithin open time until the first human response
 * @param urgentAnswerWithin around the clock, until the first human response to what is urgent; absent where nothing is
 * @param booking how times for it are chosen; absent where they cannot be
 */
public record Service(
        String id,
        Localized name,
        Kind kind,
        String team,
        Optional<Localized> meanwhile,
        Duration answerWithin,
        Optional<Duration> urgentAnswerWithin,
        Optional<Booking> booking) {

    /** How the work reaches the customer. */
    public enum Kind {
        /** Somebody comes to the customer's address. */
        VISIT,
        /** Somebody calls. */
        CALLBACK
    }

    /** Whether a customer may say that it is urgent. */
    public boolean urgentAllowed() {
        return urgentAnswerWithin.isPresent();
    }
}
