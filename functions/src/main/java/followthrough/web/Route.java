package followthrough.web;

/** Answers the requests of one method and path. */
@FunctionalInterface
public interface Route {
    /**
     * Answers a request.
     *
     * @param link the part of the path that the pattern leaves open, unescaped; empty if it leaves none
     */
    Response answer(Request request, String link);
}
