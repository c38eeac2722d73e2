package followthrough.local.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a raw mail, or the whole mail: as much of MIME as programs that write mail use.
 *
 * @param headers by name in lower case, unfolded, not decoded
 * @param body one character a byte, still encoded
 */
record MimePart(Map<String, String> headers, String body) {
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern LINE = Pattern.compile("\\r?\\n");

    static MimePart read(byte[] raw) {
        return read(new String(raw, StandardCharsets.ISO_8859_1));
    }

    private static MimePart read(String text) {
        var parts = BLANK_LINE.split(text, 2);
        var headers = new LinkedHashMap<String, String>();
        for (var line : LINE.split(FOLD.matcher(parts[0]).replaceAll(" "), -1)) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
            }
        }
        return new MimePart(headers, parts.length > 1 ? parts[1] : "");
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The content type without its parameters. */
    String type() {
        var type = header("content-type").replaceFirst(";.*$", "").trim().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? "text/plain" : type;
    }

    private static Optional<String> parameter(String header, String name) {
        var found = Pattern.compile("(?i);\\s*" + name + "=(?:\"([^\"]*)\"|([^;\\s]+))").matcher(header);
        return found.find()
                ? Optional.ofNullable(found.group(1)).or(() -> Optional.of(found.group(2)))
                : Optional.empty();
    }

    Optional<String> fileName() {
        return parameter(header("content-disposition"), "filename").or(() -> parameter(header("content-type"), "name"));
    }

    /** The parts within it that are no containers themselves; itself when it is none. */
    List<MimePart> leaves() {
        var boundary = parameter(header("content-type"), "boundary");
        if (!type().startsWith("multipart/") || boundary.isEmpty()) {
            return List.of(this);
        }
        var leaves = new ArrayList<MimePart>();
        var pieces =
                Pattern.compile("(?:^|\\r?\\n)--" + Pattern.quote(boundary.get()) + "(?:--)?[ \\t]*(?:\\r?\\n|$)")
                        .split(body, -1);
        for (var i = 1; i < pieces.length - 1; i++) {
            leaves.addAll(read(pieces[i]).leaves());
        }
        return leaves;
    }

    byte[] content() {
        var bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(bytes);
            case "quoted-printable" -> QuotedPrintable.decode(body);
            default -> bytes;
        };
    }

    String text() {
        return new String(content(), charset(parameter(header("content-type"), "charset").orElse("utf-8")));
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8;
        }
    }
}
