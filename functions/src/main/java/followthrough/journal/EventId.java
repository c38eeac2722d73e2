package followthrough.journal;

/**
 * Where an event stands.
 *
 * @param subject the key of the subject whose journal it is in
 * @param place its place there; places sort as the events happened
 */
public record EventId(String subject, String place) {}
