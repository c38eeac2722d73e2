package followthrough.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The routes of one audience: which paths there are, which methods they take, and who answers. HEAD is GET without a
 * body, OPTIONS says what is allowed, so for every path the same.
 */
public final class Routes {
    private static final String OPEN = "{link}";
    private static final int NO_CONTENT = 204;

    private final Map<String, Map<String, Route>> byPath = new LinkedHashMap<>();

    /** What answers where there is no such path, or no such method. */
    public interface Strays {
        /** No such path. */
        Response notFound(Request request);

        /** The path does not take this method; the header that says which ones it takes is added to the answer. */
        Response notAllowed(Request request);
    }

    private final Strays strays;

    public Routes(Strays strays) {
        this.strays = strays;
    }

    /**
     * Adds a route.
     *
     * @param path of which at most one segment is <code>{link}</code>
     * @throws IllegalStateException if it is there already
     */
    public Routes on(String method, String path, Route route) {
        if (byPath.computeIfAbsent(path, _ -> new LinkedHashMap<>()).put(method, route) != null) {
            throw new IllegalStateException("Two routes for " + method + " " + path);
        }
        return this;
    }

    /** Answers a method at one path as at another, which has no {@code {link}}. */
    Routes also(String method, String path, String as) {
        Route route = methods(as).get(method);
        if (route == null) {
            throw new IllegalArgumentException("No such route");
        }
        return on(method, path, route);
    }

    /** Answers a request, whatever it is. */
    public Response answer(Request request) {
        return match(request.path()).map(match -> answer(request, match)).orElseGet(() -> strays.notFound(request));
    }

    /** The pattern of the path that a request is for, fit to be logged; empty if there is none. */
    public Optional<String> pattern(Request request) {
        return match(request.path()).map(Match::pattern);
    }

    /** All that is answered, each as its method and the pattern of its path; HEAD and OPTIONS are not listed. */
    public Set<String> operations() {
        return byPath.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream().map(method -> method + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Response answer(Request request, Match match) {
        Map<String, Route> methods = methods(match.pattern());
        boolean head = request.method().equals("HEAD");
        Route route = methods.get(head ? "GET" : request.method());
        if (route != null) {
            return route.answer(request, match.link());
        }
        Response other = request.method().equals("OPTIONS") ? Response.empty(NO_CONTENT) : strays.notAllowed(request);
        return other.with("Allow", allowed(methods));
    }

    private static String allowed(Map<String, Route> methods) {
        TreeSet<String> allowed = new TreeSet<>(methods.keySet());
        allowed.add("OPTIONS");
        if (methods.containsKey("GET")) {
            allowed.add("HEAD");
        }
        return String.join(", ", allowed);
    }

    private Map<String, Route> methods(String pattern) {
        return byPath.getOrDefault(pattern, Map.of());
    }

    private record Match(String pattern, String link) {}

    private Optional<Match> match(String path) {
        if (byPath.containsKey(path) && !path.contains("{")) {
            return Optional.of(new Match(path, ""));
        }
        return byPath.keySet().stream().flatMap(pattern -> match(pattern, path).stream()).findFirst();
    }

    private static Optional<Match> match(String pattern, String path) {
        int open = pattern.indexOf(OPEN);
        if (open < 0) {
            return Optional.empty();
        }
        String before = pattern.substring(0, open);
        String after = pattern.substring(open + OPEN.length());
        boolean fits =
                path.startsWith(before) && path.endsWith(after) && path.length() > before.length() + after.length();
        return fits ? linked(pattern, path.substring(open, path.length() - after.length())) : Optional.empty();
    }

    private static Optional<Match> linked(String pattern, String segment) {
        if (segment.contains("/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Match(pattern, URLDecoder.decode(segment, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException malformed) {
            return Optional.of(new Match(pattern, ""));
        }
    }
}
