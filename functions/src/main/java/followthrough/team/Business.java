package followthrough.team;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The business as its customers know it.
 *
 * @param name what it is called, on one line
 * @param phone the office's number
 * @param mailbox a mail address that people read
 * @param zone where it is; what is not said to be elsewhere is in this zone
 * @param languages in which it writes, at least one; the first is for those who ask for none of them
 * @param accent a color for its pages, {@code #rrggbb}
 */
public record Business(String name, Phone phone, String mailbox, ZoneId zone, List<Locale> languages, String accent) {

    /** Keeps a copy that cannot change. */
    public Business {
        languages = List.copyOf(languages);
    }
}
