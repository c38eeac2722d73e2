package followthrough.web;

import followthrough.team.ApiKey;
import followthrough.team.Settings;
import java.util.Map;
import java.util.Optional;

/** The keys with which the business's own programs come, as bearer tokens (RFC 6750). */
final class ApiKeys {
    private static final String HEADER = "authorization";
    private static final String BEARER = "Bearer ";

    private ApiKeys() {}

    /** Whether a request brings any. */
    static boolean isSaid(Request request) {
        return request.header(HEADER).isPresent();
    }

    /** The key that a request brings, if it is one of ours. */
    static Optional<ApiKey> in(Request request, Settings now) {
        return request.header(HEADER)
                .filter(said -> said.startsWith(BEARER))
                .flatMap(said -> now.apiKey(said.substring(BEARER.length())));
    }

    /** The answer to whoever brings none of ours. */
    static Response unknown() {
        return Problems.api(Response.UNAUTHORIZED, "api.401", Map.of()).with("WWW-Authenticate", "Bearer");
    }
}
