package followthrough.concern;

/**
 * Who a concern is about and, where that was asked for, what was told.
 *
 * @param told empty where it was not asked for
 */
public record Gist(Person person, String told) {}
