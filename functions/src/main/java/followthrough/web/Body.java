package followthrough.web;

import java.nio.charset.StandardCharsets;

/** The bytes of a request or an answer. */
public final class Body {
    /** No bytes. */
    public static final Body NONE = new Body(new byte[0]);

    private final byte[] bytes;

    /** Takes bytes, which must not be changed after. */
    public Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A text in UTF-8. */
    public static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes. */
    public int length() {
        return bytes.length;
    }
}
