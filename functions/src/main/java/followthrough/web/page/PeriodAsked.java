package followthrough.web.page;

import java.util.List;

/**
 * The form that asks for a period, as it was filled in.
 *
 * @param action where it leads
 * @param from the first day, ISO, or what was typed instead
 * @param until the last day, ISO, or what was typed instead
 * @param last the last day that can be asked for, ISO
 * @param usual periods that are often asked for
 */
public record PeriodAsked(String action, String from, String until, String last, List<Usual> usual, Errors errors) {
    public PeriodAsked {
        usual = List.copyOf(usual);
    }

    /** So many days up to today. */
    public record Usual(int days, String address, boolean shown) {}
}
