package followthrough.nolog;

import java.time.Instant;

/**
 * That somebody said no. Facts only; what was said stands beside.
 *
 * @param id unique, made of the page on which it was written
 * @param who the id of the staff member
 * @param reason its code in the settings
 * @param service the id of the kind of work; empty where it was about none
 * @param concern the id of the concern; empty where the caller has none
 */
public record Entry(String id, String who, String reason, String service, String concern, Instant at) {}
