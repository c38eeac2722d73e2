package followthrough.concern;

import followthrough.link.Pseudonyms;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** References: six characters which are hard to mishear and spell no words, in two groups. */
public final class References {
    private static final String CHARACTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final int GROUP = 3;
    private static final int LONGEST = 20;
    private static final Pattern READ = Pattern.compile("[%1$s]{%2$d}-[%1$s]{%2$d}".formatted(CHARACTERS, GROUP));

    private References() {}

    /** The reference for a concern; another one for each attempt, since it may be taken. */
    static String of(Pseudonyms pseudonyms, String concern, int attempt) {
        String hash = pseudonyms.of("reference", concern, Integer.toString(attempt));
        return group(hash, 0) + "-" + group(hash, GROUP);
    }

    /** As references are written, however it was said: in small letters, with another dash or none. */
    static String written(String typed) {
        String characters = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return characters.length() == 2 * GROUP
                ? characters.substring(0, GROUP) + "-" + characters.substring(GROUP)
                : characters;
    }

    /** The reference that somebody typed, however it was written; empty if it can be none. */
    public static Optional<String> read(String typed) {
        return Optional.of(typed)
                .filter(text -> text.length() <= LONGEST)
                .map(References::written)
                .filter(written -> READ.matcher(written).matches());
    }

    private static String group(String hash, int from) {
        StringBuilder group = new StringBuilder(GROUP);
        for (int position = from; position < from + GROUP; position++) {
            group.append(CHARACTERS.charAt(Math.floorMod(number(hash, position), CHARACTERS.length())));
        }
        return group.toString();
    }

    /** Four characters of the hash, so that no character of the reference is much likelier than another. */
    private static int number(String hash, int position) {
        return hash.substring(position * 4, position * 4 + 4).hashCode();
    }
}
