package followthrough.journey.language;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser without JavaScript: opens pages, sends forms, keeps cookies, goes where it is led. It does not say where
 * its presses come from, unless it is told to.
 */
public final class Browser {
    static final String FORM = "application/x-www-form-urlencoded";
    private static final int SEE_OTHER = 303;

    private final Http http;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    Browser(Http http) {
        this.http = http;
    }

    /** Opens a path or a whole address. */
    public Page open(String where) {
        Answer answer = get(where);
        return answer.status() == SEE_OTHER ? open(answer.location().orElseThrow()) : new Page(this, answer);
    }

    /** Opens a path or a whole address, and stays with the first answer. */
    public Answer get(String where) {
        return remembering(http.send("GET", where, BodyPublishers.noBody(), headers(List.of())));
    }

    Page post(String where, String body) {
        Answer answer = press(where, body);
        return answer.status() == SEE_OTHER ? open(answer.location().orElseThrow()) : new Page(this, answer);
    }

    /** Sends a form, and stays with the first answer. */
    public Answer press(String where, String body) {
        return remembering(http.post(where, body, headers(List.of("Content-Type", FORM))));
    }

    /** The cookies that it has, by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Has a cookie that it did not get by itself. */
    public Browser with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** Says this with every request from now on. */
    public Browser saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    private String[] headers(List<String> others) {
        Stream<String> said =
                headers.entrySet().stream().flatMap(header -> Stream.of(header.getKey(), header.getValue()));
        Stream<String> all = Stream.concat(others.stream(), said);
        return (cookies.isEmpty() ? all : Stream.concat(all, Stream.of("Cookie", cookieHeader())))
                .toArray(String[]::new);
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer remembering(Answer answer) {
        for (String set : answer.headers().getOrDefault("set-cookie", List.of())) {
            String[] cookie = set.split(";", 2)[0].split("=", 2);
            if (set.contains("Max-Age=0;")) {
                cookies.remove(cookie[0]);
            } else {
                cookies.put(cookie[0], cookie[1]);
            }
        }
        return answer;
    }

    Http http() {
        return http;
    }
}
