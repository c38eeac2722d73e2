package followthrough.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Content types as headers say them. */
final class MediaType {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";
    static final String YAML = "application/yaml";
    static final String HTML = "text/html; charset=utf-8";

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    private MediaType() {}

    static String of(String header) {
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the header names UTF-8 or nothing, which means UTF-8. */
    static boolean isUtf8(String header) {
        Matcher matcher = CHARSET.matcher(header);
        return Optional.of(matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(name -> name.equals("utf-8") || name.equals("utf8") || name.equals("us-ascii"))
                .orElse(true);
    }
}
