package followthrough.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes and opens links. Nothing secret is stored: a link's secret is made again from the server key whenever a mail
 * needs it. A link reads {@code id-version-key+code}, the code being 130 bits.
 */
public final class Links {
    private static final int CODE_LENGTH = 26;
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<id>[0-9a-z][0-9a-z-]{0,63})-(?<version>[1-9][0-9]{0,8})-(?<key>[a-z])(?<code>[0-9a-z]{"
                            + CODE_LENGTH
                            + "})");

    /** What no scope is called. */
    private static final String SEAL = "seal";

    /** 80 bits: a seal opens nothing by itself. */
    private static final int SEAL_LENGTH = 16;

    private static final Pattern SEALED =
            Pattern.compile("(?<text>[0-9A-Za-z_-]+)\\.(?<key>[a-z])(?<code>[0-9a-z]{" + SEAL_LENGTH + "})");

    private final Map<String, Hmac> keys;
    private final String signing;

    public Links(LinkKeys keys) {
        this.keys =
                keys.secrets().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> new Hmac(e.getValue())));
        this.signing = keys.signing();
    }

    /** The name of the key that signs new links. */
    public String signing() {
        return signing;
    }

    /** The text of a link, fit to be a path segment, signed with the newest key. */
    public String write(Link link) {
        return write(link, signing);
    }

    /**
     * The text of a link as it was when that key was the newest one.
     *
     * @param key the name of a key; the newest one is taken where that key is gone
     */
    public String write(Link link, String key) {
        String known = keys.containsKey(key) ? key : signing;
        return link.id() + "-" + link.version() + "-" + known + code(known, link);
    }

    /**
     * Reads a link and checks that it was made here for that scope. Whether its version still holds is for the caller
     * to compare with what is stored.
     */
    public Optional<Link> read(Scope scope, String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !keys.containsKey(matcher.group("key"))) {
            return Optional.empty();
        }
        Link link = new Link(scope, matcher.group("id"), Integer.parseInt(matcher.group("version")));
        String expected = code(matcher.group("key"), link);
        return same(expected, matcher.group("code")) ? Optional.of(link) : Optional.empty();
    }

    /**
     * Marks a text as written here about something, with the newest key.
     *
     * @param text of letters, digits, {@code -} and {@code _}
     */
    public String seal(String about, String text) {
        return text + "." + signing + sealCode(signing, about, text);
    }

    /** The text that was sealed here about just that; empty if it was not. */
    public Optional<String> unseal(String about, String sealed) {
        Matcher matcher = SEALED.matcher(sealed);
        if (!matcher.matches() || !keys.containsKey(matcher.group("key"))) {
            return Optional.empty();
        }
        String text = matcher.group("text");
        String expected = sealCode(matcher.group("key"), about, text);
        return same(expected, matcher.group("code")) ? Optional.of(text) : Optional.empty();
    }

    private String sealCode(String key, String about, String text) {
        return hmac(key).code(SEAL_LENGTH, SEAL, about, text);
    }

    private Hmac hmac(String key) {
        Hmac hmac = keys.get(key);
        if (hmac == null) {
            throw new IllegalArgumentException("No such key");
        }
        return hmac;
    }

    private String code(String key, Link link) {
        return hmac(key).code(CODE_LENGTH, link.scope().code(), link.id(), Integer.toString(link.version()));
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
}
