package followthrough.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came through the gateway.
 *
 * @param id of this request, for the log
 * @param path with the escapes of its segments still in place
 * @param query the values of each parameter, in order
 * @param headers by lower-case name
 * @param cookies by name
 * @param source the network address it came from
 * @param origin scheme and host under which we were reached
 */
public record Request(
        String id,
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Map<String, String> cookies,
        Body body,
        String source,
        String origin) {
    /** The header of that lower-case name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The cookie of that name. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** The first value of that parameter. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).map(List::getFirst);
    }

    /** All values of that parameter, in order. */
    public List<String> parameters(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** The media type of the body, in lower case, without its parameters; empty if none is said. */
    public String mediaType() {
        return header("content-type").map(MediaType::of).orElse("");
    }

    Request withMethod(String other) {
        return new Request(id, other, path, query, headers, cookies, body, source, origin);
    }

    /** The same without what was asked with it. */
    Request withoutQuery() {
        return new Request(id, method, path, Map.of(), headers, cookies, body, source, origin);
    }
}
