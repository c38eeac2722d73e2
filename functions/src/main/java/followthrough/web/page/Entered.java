package followthrough.web.page;

import java.util.Map;

/**
 * What was typed into one of the forms of a page and not recorded.
 *
 * @param form which one; empty if none was sent
 */
public record Entered(String form, Map<String, String> values) {
    /** Nothing was. */
    public static final Entered NOTHING = new Entered("", Map.of());

    public Entered {
        values = Map.copyOf(values);
    }

    /** What was typed into a field of that form; empty if it was not that form. */
    public String in(String other, String field) {
        return is(other) ? values.getOrDefault(field, "") : "";
    }

    /** Whether it was that form. */
    public boolean is(String other) {
        return form.equals(other);
    }
}
