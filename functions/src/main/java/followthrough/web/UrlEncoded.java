package followthrough.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code application/x-www-form-urlencoded}, strictly: an escape that makes no UTF-8 is an error, not a question
 * mark.
 */
final class UrlEncoded {
    private static final int ESCAPE = 3;

    private UrlEncoded() {}

    /**
     * The values of each name, in order.
     *
     * @throws CharacterCodingException if it makes no text
     * @throws IllegalArgumentException if an escape is none
     */
    static Map<String, List<String>> read(String text) throws CharacterCodingException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }

    private static String decode(String text) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int at = 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '%') {
                bytes.write(escape(text, at));
                at += ESCAPE;
            } else {
                int end = Character.isHighSurrogate(next) && at + 1 < text.length() ? at + 2 : at + 1;
                bytes.writeBytes(text.substring(at, end).replace('+', ' ').getBytes(StandardCharsets.UTF_8));
                at = end;
            }
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    }

    private static int escape(String text, int at) {
        if (at + ESCAPE > text.length()) {
            throw new IllegalArgumentException("Cut off");
        }
        return HexFormat.fromHexDigits(text, at + 1, at + ESCAPE);
    }
}
