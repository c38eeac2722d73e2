package followthrough.journal;

/**
 * The right to work on a pending event, alone and for a time.
 *
 * @param token who has it
 * @param tries how often doing its effects has failed, for whatever reason
 * @param failures how many of those count towards giving up
 */
public record Lease(JournalEvent event, String token, int tries, int failures) {}
