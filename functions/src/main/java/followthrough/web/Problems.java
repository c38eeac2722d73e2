package followthrough.web;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import followthrough.web.page.AgainPage;
import followthrough.web.page.LinkPage;
import followthrough.web.page.Pages;
import followthrough.web.page.ProblemPage;
import followthrough.words.FieldProblem;
import followthrough.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says what went wrong: as a page to people, as problem details (RFC 9457) to programs. */
final class Problems implements Routes.Strays {
    private static final String API = "/api/";

    private final Frames frames;
    private final Pages pages;

    Problems(Frames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @Override
    public Response notFound(Request request) {
        return answer(request, Response.NOT_FOUND);
    }

    @Override
    public Response notAllowed(Request request) {
        return answer(request, Response.NOT_ALLOWED);
    }

    /** The answer with that status, in the form that the sender reads. */
    Response answer(Request request, int status) {
        return answer(request, status, Optional.empty());
    }

    /**
     * The answer with that status, in the form that the sender reads.
     *
     * @param again when to try again, if that is known
     */
    Response answer(Request request, int status, Optional<Instant> again) {
        return isApi(request)
                ? api(status, "api." + status, Map.of())
                : Response.page(status, pages.problem(new ProblemPage(frames.ofAny(request), status, again)));
    }

    /** What is answered to a form that can be read; anything else is told so. */
    Response ofForm(Request request, Function<Form, Response> answer) {
        return switch (Form.of(request)) {
            case Form.Read.WrongType _ -> answer(request, Response.WRONG_TYPE);
            case Form.Read.Garbled _ -> answer(request, Response.BAD_REQUEST);
            case Form.Read.Good(Form form) -> answer.apply(form);
        };
    }

    /** A link that opens nothing, to a person: with the way to a fresh one. */
    Response brokenLink(Request request) {
        LinkPage page = LinkPage.of(frames.ofAny(request), LinkPage.Reason.BROKEN);
        return Response.page(Response.NOT_FOUND, pages.link(page));
    }

    /** Nothing of it was done, or nobody knows; trying again is safe either way. What was typed is given back. */
    Response unavailable(Request request, boolean perhapsDone) {
        Response response =
                isApi(request)
                        ? api(Response.UNAVAILABLE, perhapsDone ? "api.unconfirmed" : "api.503", Map.of())
                        : page(request, perhapsDone);
        return response.with("Retry-After", "5");
    }

    private Response page(Request request, boolean perhapsDone) {
        return request.method().equals("POST") && Form.of(request) instanceof Form.Read.Good(Form form)
                ? Response.page(
                        Response.UNAVAILABLE,
                        pages.again(new AgainPage(frames.ofAny(request), request.path(), form.all(), perhapsDone)))
                : answer(request, Response.UNAVAILABLE);
    }

    static boolean isApi(Request request) {
        return request.path().startsWith(API);
    }

    /** Something is wrong with fields of what a program sent. */
    static Response fields(int status, List<FieldProblem> problems) {
        Words words = Words.in(Locale.ENGLISH);
        Map<String, String> fields =
                problems.stream()
                        .collect(
                                Collectors.toMap(
                                        FieldProblem::field,
                                        problem -> words.say(problem.key(), problem.arguments().toArray()),
                                        (first, second) -> first + " " + second));
        return api(status, "api." + status, fields);
    }

    /** Too often; the header says when to try again. */
    static Response tooMany(Instant now, Instant again) {
        return later(api(Response.TOO_MANY, "api.429", Map.of()), now, again);
    }

    /** Says in how many seconds to try again. */
    static Response later(Response response, Instant now, Instant again) {
        long seconds = Math.max(1, Duration.between(now, again).toSeconds());
        return response.with("Retry-After", Long.toString(seconds));
    }

    static Response api(int status, String key, Map<String, String> fields) {
        Node named = Json.mapping().withAll(fields).build();
        return api(status, key, problem -> fields.isEmpty() ? problem : problem.with("fields", named));
    }

    /**
     * A problem that says more than others.
     *
     * @param more adds that
     */
    static Response api(int status, String key, UnaryOperator<MappingBuilder> more) {
        MappingBuilder problem =
                Json.mapping()
                        .with("type", "about:blank")
                        .with("title", Words.in(Locale.ENGLISH).say(key))
                        .with("status", status);
        return Response.of(status, MediaType.PROBLEM, new Body(Json.bytes(more.apply(problem).build())));
    }
}
