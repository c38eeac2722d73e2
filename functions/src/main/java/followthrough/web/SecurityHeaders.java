package followthrough.web;

import java.util.List;
import java.util.Map;

/**
 * What every answer tells the browser: run and load nothing but our own, keep nothing, tell nobody the address of the
 * page, which may be a link that opens a concern.
 */
final class SecurityHeaders {
    private static final String POLICY =
            String.join(
                    "; ",
                    List.of(
                            "default-src 'none'",
                            "style-src 'self'",
                            "script-src 'self'",
                            "img-src 'self'",
                            "connect-src 'self'",
                            "form-action 'self'",
                            "base-uri 'none'",
                            "frame-ancestors 'none'"));
    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "Cache-Control", "no-store",
                    "X-Content-Type-Options", "nosniff",
                    "X-Robots-Tag", "noindex, nofollow",
                    "Strict-Transport-Security", "max-age=31536000");

    /** Nobody is told the address of a page. */
    static final String NOBODY = "no-referrer";

    /** Nobody but we are, so that browsers also tell us whether a form that is sent is ours: {@link CrossSite}. */
    static final String OURSELVES = "same-origin";

    private SecurityHeaders() {}

    /**
     * The answer with all of them.
     *
     * @param referrers who is told the address of a page
     */
    static Response on(Response response, String referrers) {
        Response secured = response.withDefault("Referrer-Policy", referrers);
        for (Map.Entry<String, String> header : DEFAULTS.entrySet()) {
            secured = secured.withDefault(header.getKey(), header.getValue());
        }
        return secured;
    }
}
