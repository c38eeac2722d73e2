package followthrough.team;

/**
 * How much is too much.
 *
 * @param perSourcePerHour concerns told from one network address within an hour
 * @param perMailPerDay concerns told with one mail address within a day
 * @param firstMailsPerAddressPerDay mails of ours within a day to an address that has not shown to be its owner's
 * @param perApiKeyPerHour concerns told with one API key within an hour
 */
public record Limits(int perSourcePerHour, int perMailPerDay, int firstMailsPerAddressPerDay, int perApiKeyPerHour) {

    /** What holds where the settings say nothing. */
    public static final Limits USUAL = new Limits(20, 10, 3, 600);
}
