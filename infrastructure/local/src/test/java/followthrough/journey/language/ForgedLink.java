package followthrough.journey.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Links as somebody could make them who knows the key of this machine. */
public final class ForgedLink {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;

    private ForgedLink() {}

    /** A link of that scope, id and version, signed with key a. */
    public static String of(String scope, String id, String version) {
        return id + "-" + version + "-a" + code(scope, id, version);
    }

    private static String code(String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return base32(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] key() throws GeneralSecurityException {
        byte[] secret = "local secret LinkKeyA".getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret);
        return HexFormat.of().formatHex(hash).getBytes(StandardCharsets.UTF_8);
    }

    private static String base32(byte[] bytes) {
        String bits = new java.math.BigInteger(1, bytes).toString(2);
        String padded = "0".repeat(bytes.length * 8 - bits.length()) + bits;
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            text.append(DIGITS.charAt(Integer.parseInt(padded.substring(at * 5, at * 5 + 5), 2)));
        }
        return text.toString();
    }
}
