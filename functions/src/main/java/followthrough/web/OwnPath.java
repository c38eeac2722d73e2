package followthrough.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where somebody wanted to go before they had to sign in. It comes back to us in forms and addresses that anybody can
 * make, so that only paths of our own pages for the office count, and never another host's.
 */
final class OwnPath {
    private static final int LONGEST = 300;
    private static final Pattern OURS = Pattern.compile("/m(/[a-z0-9-]{1,64}){0,4}(\\?[0-9A-Za-z=&%+_.-]*)?");

    private OwnPath() {}

    /** The path if it is one of ours; otherwise empty. */
    static String checked(String path) {
        return path.length() <= LONGEST && OURS.matcher(path).matches() ? path : "";
    }

    /** The page that a request wanted to look at; after a press, the page on which that was. */
    static String of(Request request) {
        return checked(
                request.method().equals("POST")
                        ? request.path().replaceFirst("(/m/(?:concerns/)?[^/]+)/.*", "$1")
                        : request.path() + query(request));
    }

    private static String query(Request request) {
        return request.query().isEmpty()
                ? ""
                : request.query().entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue().getFirst()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
