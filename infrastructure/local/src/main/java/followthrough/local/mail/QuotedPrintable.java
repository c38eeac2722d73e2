package followthrough.local.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How mail writes what is not ASCII: in bodies, and as encoded words in headers. */
final class QuotedPrintable {
    private static final Pattern WORD = Pattern.compile("=\\?([^?]+)\\?([BbQq])\\?([^?]*)\\?=");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(\\?=)\\s+(=\\?)");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{2}");

    private QuotedPrintable() {}

    static byte[] decode(String text) {
        var joined = text.replaceAll("=[ \\t]*\\r?\\n", "");
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < joined.length(); i++) {
            var isCode =
                    joined.charAt(i) == '='
                            && i + 2 < joined.length()
                            && HEX.matcher(joined.substring(i + 1, i + 3)).matches();
            bytes.write(isCode ? Integer.parseInt(joined.substring(i + 1, i + 3), 16) : joined.charAt(i));
            i += isCode ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    /** A header's value as it reads. */
    static String words(String header) {
        var joined = BETWEEN_WORDS.matcher(header).replaceAll("$1$2");
        return WORD.matcher(joined)
                .replaceAll(word -> Matcher.quoteReplacement(word(word.group(1), word.group(2), word.group(3))));
    }

    private static String word(String charset, String encoding, String text) {
        var bytes =
                encoding.equalsIgnoreCase("B")
                        ? Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII))
                        : decode(text.replace('_', ' '));
        return new String(bytes, MimePart.charset(charset));
    }
}
