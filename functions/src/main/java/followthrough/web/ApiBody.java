package followthrough.web;

import followthrough.document.Fields;
import followthrough.document.Json;
import followthrough.document.Parsed;
import followthrough.document.Problem;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the body of a request of the API: a JSON object whose fields are known and of the right type. */
final class ApiBody {
    private ApiBody() {}

    /**
     * Reads the body and answers with it, or says what is wrong with it.
     *
     * @param read what the body says
     * @param answer to that
     */
    static <T> Response read(Request request, Function<Fields, T> read, Function<T, Response> answer) {
        if (!request.mediaType().equals(MediaType.JSON)
                || !MediaType.isUtf8(request.header("content-type").orElse(""))) {
            return Problems.api(Response.WRONG_TYPE, "api.415", Map.of());
        }
        return switch (Json.parse(request.body().bytes())) {
            case Parsed.Bad bad -> Problems.api(Response.BAD_REQUEST, "api.400", Map.of("body", bad.problem()));
            case Parsed.Good good -> read(good, read, answer);
        };
    }

    /**
     * Reads a body that may be left out, which says as much as one without fields.
     *
     * @param read what the body says
     * @param answer to that
     */
    static <T> Response readAny(Request request, Function<Fields, T> read, Function<T, Response> answer) {
        return request.body().length() == 0
                ? read(new Parsed.Good(Json.mapping().build()), read, answer)
                : read(request, read, answer);
    }

    private static <T> Response read(Parsed.Good good, Function<Fields, T> read, Function<T, Response> answer) {
        followthrough.document.Problems wrong = new followthrough.document.Problems();
        Fields fields = Fields.of(good.node(), wrong);
        T value = read.apply(fields);
        fields.finish();
        return wrong.none() ? answer.apply(value) : Problems.api(Response.UNPROCESSABLE, "api.422", named(wrong));
    }

    private static Map<String, String> named(followthrough.document.Problems wrong) {
        return wrong.all().stream()
                .collect(
                        Collectors.toMap(
                                problem -> problem.path().isEmpty() ? "body" : problem.path(),
                                Problem::message,
                                (first, second) -> first + "; " + second));
    }
}
