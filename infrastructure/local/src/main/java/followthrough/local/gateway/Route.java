package followthrough.local.gateway;

import followthrough.local.lambda.LocalFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One route of the API.
 *
 * @param key as the template writes it: {@code GET /x/{id}}, {@code ANY /s/{proxy+}} or {@code $default}
 * @param function the function behind it
 */
public record Route(String key, LocalFunction function) {
    private static final String DEFAULT = "$default";

    /**
     * The most specific first: literal parts before variables before greedy ones, a method before ANY, {@code $default}
     * last.
     */
    static final Comparator<Route> MOST_SPECIFIC =
            Comparator.comparing(Route::rank).thenComparing(route -> route.method().equals("ANY"));

    private String rank() {
        if (key.equals(DEFAULT)) {
            return "9";
        }
        var ranks = new StringBuilder();
        parts().forEach(part -> ranks.append(part.endsWith("+}") ? '3' : part.startsWith("{") ? '2' : '1'));
        return ranks.append('0').toString();
    }

    private String method() {
        return key.substring(0, Math.max(0, key.indexOf(' ')));
    }

    private List<String> parts() {
        return parts(key.substring(key.indexOf(' ') + 1));
    }

    private static List<String> parts(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** The path's variables when this route takes the request. */
    Optional<Map<String, String>> match(String requestMethod, String path) {
        if (key.equals(DEFAULT)) {
            return Optional.of(Map.of());
        }
        return method().equals("ANY") || method().equals(requestMethod) ? matched(parts(path)) : Optional.empty();
    }

    private Optional<Map<String, String>> matched(List<String> actual) {
        var variables = new LinkedHashMap<String, String>();
        var wanted = parts();
        for (var i = 0; i < wanted.size(); i++) {
            var part = wanted.get(i);
            if (part.endsWith("+}") && actual.size() > i) {
                variables.put(part.substring(1, part.length() - 2), String.join("/", actual.subList(i, actual.size())));
                return Optional.of(variables);
            }
            if (actual.size() <= i || !matches(part, actual.get(i), variables)) {
                return Optional.empty();
            }
        }
        return wanted.size() == actual.size() ? Optional.of(variables) : Optional.empty();
    }

    private static boolean matches(String wanted, String actual, Map<String, String> variables) {
        if (!wanted.startsWith("{")) {
            return wanted.equals(actual);
        }
        variables.put(wanted.substring(1, wanted.length() - 1), actual);
        return !actual.isEmpty();
    }

    /** In the order in which they are tried. */
    static List<Route> inOrder(List<Route> routes) {
        var sorted = new ArrayList<>(routes);
        sorted.sort(MOST_SPECIFIC);
        return List.copyOf(sorted);
    }
}
