package followthrough.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A key with which a business's own site tells concerns, or its own program reads them. Only its hash is known here;
 * keys are long and random, so a fast hash is enough.
 *
 * @param name what it is used for
 * @param sha256 of the key in UTF-8, in 64 lower-case hexadecimal digits
 * @param read whether all concerns can be read with it, with who told them and what
 */
public record ApiKey(String name, String sha256, boolean read) {

    /** Whether somebody who says this has the key. Takes as long for a near miss as for a far one. */
    public boolean opensTo(String said) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(sha256), hash(said));
    }

    private static byte[] hash(String said) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
