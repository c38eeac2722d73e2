package followthrough.web.page;

import java.util.Optional;

/**
 * What stands about when the work happens, and what can be chosen.
 *
 * @param withdrawable whether the customer can say that they no longer need us
 */
public record Arrangement(
        Optional<BookedTime> booked,
        Optional<ProposedTime> proposed,
        Optional<Standing> standing,
        Optional<FreeTimes> times,
        Optional<NotNow> notNow,
        boolean withdrawable,
        Optional<Reopening> reopening) {
    /** Nothing stands, and nothing can be chosen. */
    public static final Arrangement NONE =
            new Arrangement(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty());

    /** Whether an appointment stands that the customer can change. */
    public boolean changeable() {
        return booked.filter(BookedTime::changeable).isPresent();
    }
}
