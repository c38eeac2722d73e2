package followthrough.mail;

import java.util.regex.Pattern;

/**
 * Text in which mail programs find no link. They make links of addresses by themselves, so leaving out the tag is not
 * enough. A zero-width non-joiner before the colon of a scheme, the dot of a domain and the at sign of an address
 * breaks what they look for and cannot be seen. Other than a zero-width space, which browsers drop from a domain, it
 * makes a domain invalid (UTS 46, CheckJoiners), so what somebody copies leads nowhere. Numbers such as 3.5 and 10:30
 * stay as they are.
 */
public final class Unlinked {
    private static final String BREAK = "\u200c";
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?<=\\p{L}):(?=\\S)|(?<=\\S)[.\u3002\uff0e\uff61](?=[\\p{L}\\p{M}])|(?<=\\S)[@\uff20](?=\\S)");

    private Unlinked() {}

    /** The text with its links broken; it reads the same. */
    public static String text(String text) {
        return BEFORE.matcher(text).replaceAll(found -> BREAK + found.group());
    }
}
