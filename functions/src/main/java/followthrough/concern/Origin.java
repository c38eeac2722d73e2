package followthrough.concern;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What of a concern never changes, save that staff put right which kind of work it is. Nothing here is personal.
 *
 * @param id unique, never said aloud
 * @param reference short, to be said on the phone
 * @param fingerprint a keyed hash of what was told, to recognise the same telling
 * @param linkKey the name of the key that its first link was signed with
 * @param service the id of the kind of work
 * @param language of the customer, BCP 47
 * @param zone of the customer
 */
public record Origin(
        String id,
        String reference,
        String fingerprint,
        String linkKey,
        String service,
        Channel channel,
        boolean urgent,
        String language,
        ZoneId zone,
        Instant toldAt) {
    Origin ofService(String other) {
        return new Origin(id, reference, fingerprint, linkKey, other, channel, urgent, language, zone, toldAt);
    }
}
