package followthrough.team;

/**
 * Something that staff may give without asking, to make up for what went wrong.
 *
 * @param name as customers and staff read it: “a voucher of $ 20”
 * @param most how often for one concern, from 1
 */
public record Amends(String id, Localized name, int most) {}
