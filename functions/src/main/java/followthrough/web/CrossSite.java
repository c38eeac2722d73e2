package followthrough.web;

/**
 * Tells presses on other sites' pages from those on ours. A browser adds its cookies to whatever it sends us, whoever's
 * page made it; so nothing that is opened by a cookie, or sets one, is done for a page that is not ours.
 *
 * <p>Browsers say where a request comes from in {@code Sec-Fetch-Site}, which no page can forge: it has to be {@code
 * same-origin}. Those from before 2023 say it in {@code Origin} alone, which then has to be our own; our pages let them
 * say it, by their referrer policy. What says neither is no browser that a page could use: every one sends {@code
 * Origin} with a POST to another site, and none sends a cookie with it which is {@code SameSite=Lax}. So it is let in;
 * it has to bring the cookie by itself.
 */
final class CrossSite {
    private static final String OURS = "same-origin";

    private CrossSite() {}

    /** Whether a request is a press on another site's page. */
    static boolean isPressedIn(Request request) {
        return request.method().equals("POST") && isForeign(request);
    }

    private static boolean isForeign(Request request) {
        return request.header("sec-fetch-site")
                .map(site -> !site.equals(OURS))
                .orElseGet(
                        () -> request.header("origin").filter(origin -> !origin.equals(request.origin())).isPresent());
    }
}
