package followthrough.concern;

/**
 * Who told a concern, and how and where to find them. All personal strings of a customer but their words stand here,
 * apart from the facts, so that erasing them keeps the counts. An absent one is empty.
 *
 * @param mail an address as it was typed
 * @param phone in international form, to be read and to be rung
 * @param access how to get in
 */
public record Person(String name, String mail, String phone, String address, String access) {
    /** Of whom nothing is known. */
    public static final Person NOBODY = new Person("", "", "", "", "");

    /** Whether a mail can be sent at all. */
    public boolean hasMail() {
        return !mail.isEmpty();
    }
}
