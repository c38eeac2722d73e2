package followthrough.function;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Texts that nobody else has. The source of chance is opened at each call, so that no snapshot of a function holds one.
 */
final class Tokens {
    private static final int BYTES = 16;

    private Tokens() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
