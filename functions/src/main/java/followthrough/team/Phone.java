package followthrough.team;

/**
 * A telephone number.
 *
 * @param number in E.164, for dialing
 * @param spoken as people of the place write and say it
 */
public record Phone(String number, String spoken) {}
