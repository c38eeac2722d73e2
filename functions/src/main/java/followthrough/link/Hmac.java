package followthrough.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over a list of parts, each preceded by its length so that no two lists look alike. */
final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    Hmac(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("A key needs at least " + SHORTEST_KEY + " bytes");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The first {@code length} characters, five bits each, of the code in Crockford's base 32, lower case. */
    String code(int length, String... parts) {
        Mac mac = mac();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            mac.update(bytes);
        }
        return base32(mac.doFinal(), length);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The key was refused", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s is missing", ALGORITHM), e);
        }
    }

    private static String base32(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int position = 0; position < length; position++) {
            text.append(DIGITS.charAt(fiveBits(bytes, position * 5)));
        }
        return text.toString();
    }

    private static int fiveBits(byte[] bytes, int from) {
        int high = bytes[from / 8] & 0xff;
        int low = from / 8 + 1 < bytes.length ? bytes[from / 8 + 1] & 0xff : 0;
        return (high << 8 | low) >> (11 - from % 8) & 0x1f;
    }
}
