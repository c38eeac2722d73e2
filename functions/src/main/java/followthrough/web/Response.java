package followthrough.web;

import followthrough.document.Json;
import followthrough.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer. Header names are written as they are given.
 *
 * @param cookies that the browser shall set, each as it goes over the wire
 * @param about the id of the concern it is about, for the log; empty if it is about none
 */
public record Response(int status, Map<String, String> headers, List<String> cookies, Body body, String about) {
    /** Everything is as it should be. */
    public static final int OK = 200;

    /** Something was made. */
    public static final int CREATED = 201;

    /** Look there, with a GET. */
    public static final int SEE_OTHER = 303;

    /** What was sent makes no sense. */
    public static final int BAD_REQUEST = 400;

    /** Who asks is not who they say. */
    public static final int UNAUTHORIZED = 401;

    /** Not for whoever asks. */
    public static final int FORBIDDEN = 403;

    /** There is no such thing. */
    public static final int NOT_FOUND = 404;

    /** Not with this method. */
    public static final int NOT_ALLOWED = 405;

    /** They have it already. */
    public static final int NOT_MODIFIED = 304;

    /** Somebody changed it in between. */
    public static final int CONFLICT = 409;

    /** Not in this media type. */
    public static final int WRONG_TYPE = 415;

    /** What was sent can be read, but not be done. */
    public static final int UNPROCESSABLE = 422;

    /** Too often. */
    public static final int TOO_MANY = 429;

    /** Something broke. */
    public static final int BROKEN = 500;

    /** Not now. */
    public static final int UNAVAILABLE = 503;

    /** A page. */
    public static Response page(int status, String html) {
        return of(status, MediaType.HTML, Body.of(html));
    }

    /** A body of some type. */
    public static Response of(int status, String type, Body body) {
        return new Response(status, Map.of("Content-Type", type), List.of(), body, "");
    }

    /** A document for a program. */
    static Response json(int status, Node node) {
        return of(status, MediaType.JSON, new Body(Json.bytes(node)));
    }

    /** No body. */
    public static Response empty(int status) {
        return new Response(status, Map.of(), List.of(), Body.NONE, "");
    }

    /** Look there. */
    public static Response seeOther(String location) {
        return empty(SEE_OTHER).with("Location", location);
    }

    /** The same answer with one more header, or another value for it. */
    public Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, cookies, body, about);
    }

    /** The same answer, which sets a cookie too. */
    Response withCookie(String cookie) {
        List<String> more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Response(status, headers, List.copyOf(more), body, about);
    }

    /** The same answer, about a concern. */
    public Response about(String concern) {
        return new Response(status, headers, cookies, body, concern);
    }

    /** The same answer with a header, unless it says it already. */
    Response withDefault(String name, String value) {
        return headers.containsKey(name) ? this : with(name, value);
    }

    Response withBody(Body other) {
        return new Response(status, headers, cookies, other, about);
    }
}
