package followthrough.web.page;

/**
 * A time that can be chosen.
 *
 * @param value opaque, as its form posts it
 * @param label its time on the clock
 * @param with the name that the person goes by who would do it
 */
public record SlotChoice(String value, String label, String with) {}
