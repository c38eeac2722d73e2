package followthrough.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Spares programs that read the same again and again what they have already (RFC 9110, 8.8.3). */
final class Etag {
    private static final int BYTES = 16;

    private Etag() {}

    /** The answer with the tag of its text, or that nothing changed if the program has that text. */
    static Response on(Request request, Response response, String text) {
        String tag = '"' + HexFormat.of().formatHex(digest(text), 0, BYTES) + '"';
        boolean has =
                request.header("if-none-match")
                        .filter(known -> Arrays.asList(known.replace("W/", "").split(" *, *", -1)).contains(tag))
                        .isPresent();
        return (has ? Response.empty(Response.NOT_MODIFIED) : response).with("ETag", tag);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
