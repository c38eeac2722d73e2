package followthrough.web.page;

import java.util.List;

/**
 * Reminders of an appointment as its customer sees and chooses them.
 *
 * @param coming those to come, said with their times
 * @param wanted whether the customer wants any
 * @param all every kind there is
 */
public record ReminderChoices(List<String> coming, boolean wanted, List<Kind> all) {
    public ReminderChoices {
        coming = List.copyOf(coming);
        all = List.copyOf(all);
    }

    /**
     * One kind.
     *
     * @param name of its field
     */
    public record Kind(String name, String label, boolean chosen) {}
}
