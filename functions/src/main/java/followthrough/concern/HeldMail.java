package followthrough.concern;

import java.time.Instant;

/**
 * A letter to the customer that waits until their quiet hours are over.
 *
 * @param place of the event it hangs from
 * @param due when it may leave
 */
public record HeldMail(String place, Instant due) {}
