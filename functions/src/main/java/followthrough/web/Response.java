package followthrough.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer. Header names are written as they are given. */
public record Response(int status, Map<String, String> headers, Body body) {
    /** Everything is as it should be. */
    public static final int OK = 200;
    /** Something was made. */
    public static final int CREATED = 201;
    /** Look there, with a GET. */
    public static final int SEE_OTHER = 303;

    /** A page. */
    public static Response page(int status, String html) {
        return of(status, MediaType.HTML, Body.of(html));
    }

    /** A body of some type. */
    public static Response of(int status, String type, Body body) {
        return new Response(status, Map.of("Content-Type", type), body);
    }

    /** No body. */
    public static Response empty(int status) {
        return new Response(status, Map.of(), Body.NONE);
    }

    /** Look there. */
    public static Response seeOther(String location) {
        return empty(SEE_OTHER).with("Location", location);
    }

    /** The same answer with one more header, or another value for it. */
    public Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }

    /** The same answer with a header, unless it says it already. */
    Response withDefault(String name, String value) {
        return headers.containsKey(name) ? this : with(name, value);
    }

    Response withBody(Body other) {
        return new Response(status, headers, other);
    }
}
