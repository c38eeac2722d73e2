package followthrough.concern;

import java.time.Instant;

/**
 * What a person still has to tell the customer by phone, since no letter reaches them.
 *
 * @param place of the event whose letter it would have been
 * @param since when it was found that somebody has to call
 */
public record CallTask(String place, Instant since) {}
