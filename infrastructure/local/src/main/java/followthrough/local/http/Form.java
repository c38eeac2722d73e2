package followthrough.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields as a query or a form post carries them, decoded; a name may have several values. */
public record Form(Map<String, List<String>> fields) {

    /** Reads {@code a=1&b=2}. What is not properly encoded stays as it is. */
    public static Form read(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var part : text.split("&", -1)) {
            if (!part.isEmpty()) {
                add(fields, part);
            }
        }
        return new Form(fields);
    }

    private static void add(Map<String, List<String>> fields, String part) {
        var equals = part.indexOf('=');
        var name = equals < 0 ? part : part.substring(0, equals);
        var value = equals < 0 ? "" : part.substring(equals + 1);
        fields.computeIfAbsent(decoded(name), _ -> new ArrayList<>()).add(decoded(value));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /** The first value of that name. */
    public Optional<String> first(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }
}
