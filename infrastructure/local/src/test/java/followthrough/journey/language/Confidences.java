package followthrough.journey.language;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** All that customers told in confidence, so that a test can see that nobody repeats it. */
public final class Confidences {
    private static final int TELLING = 8;
    private static final int LONGEST = 100;

    /** A date alone tells nothing of anybody. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private Confidences() {}

    static String told(String text) {
        String said = text.strip();
        if (said.length() >= TELLING && !DATE.matcher(said).matches()) {
            TOLD.add(said.substring(0, Math.min(LONGEST, said.length())));
        }
        return text;
    }

    /** All of it that is long enough to be told from chance. */
    public static List<String> all() {
        return List.copyOf(TOLD);
    }
}
