package followthrough.local.replay;

import java.time.Instant;

/**
 * A past request as it is told again.
 *
 * @param service the id of the service, made of the category's name
 * @param words as they have to come back
 * @param address where it is
 */
record PastRequest(String id, Instant created, String service, String words, String address) {}
