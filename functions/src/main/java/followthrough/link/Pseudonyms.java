package followthrough.link;

/**
 * Keyed hashes which stand for what must not stand in a key or a log: a mail address, a phone number, a source address,
 * a submission. Without the key nobody can find out whose they are by trying addresses. The key is never rotated, since
 * a customer is known by it over the years.
 */
public final class Pseudonyms {
    private static final int LENGTH = 32;

    private final Hmac hmac;

    /**
     * @param key at least 32 bytes
     */
    public Pseudonyms(String key) {
        hmac = new Hmac(key);
    }

    /**
     * The hash of some strings.
     *
     * @param kind what is hashed, so that the same string in two roles has two hashes
     * @param parts the strings, in order
     * @return 160 bits in base 32, lower case
     */
    public String of(String kind, String... parts) {
        return hmac.code(LENGTH, withKind(kind, parts));
    }

    private static String[] withKind(String kind, String... parts) {
        String[] all = new String[parts.length + 1];
        all[0] = kind;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return all;
    }
}
