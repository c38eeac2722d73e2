package followthrough.web;

import followthrough.concern.Answering;
import followthrough.concern.ConcernFile;
import followthrough.concern.Expressions.Context;
import followthrough.document.Fields;
import followthrough.followup.Answer;
import followthrough.followup.Answer.Resolved;
import java.util.Optional;
import java.util.OptionalLong;

/** The part of the API in which customers answer whether it is totally resolved. */
final class FollowUpApi {
    private static final String ALLOWED = "must be yes, partly or no";

    private final Answering answering;
    private final ConcernAnswers answers;

    FollowUpApi(CustomerParts parts, ConcernAnswers answers) {
        this.answering = parts.answering();
        this.answers = answers;
    }

    void addTo(Routes routes) {
        routes.on(
                "PUT",
                ConcernApi.CONCERN + "/followup",
                (request, link) -> answers.about(request, link, (file, context) -> answer(request, file, context)));
    }

    private record Typed(Answer answer, String comment) {}

    private Response answer(Request request, ConcernFile file, Context context) {
        return ApiBody.read(
                request,
                FollowUpApi::typed,
                typed ->
                        answers.to(
                                answering.answer(file, OptionalLong.empty(), typed.answer(), typed.comment(), context),
                                context.settings()));
    }

    private static Typed typed(Fields fields) {
        Answer answer =
                new Answer(
                        fields.parsed("resolved", Resolved.YES, ALLOWED, Resolved::of),
                        fields.optionalNumber("satisfaction", Answer.LEAST, Answer.MOST),
                        fields.optionalNumber("effort", Answer.LEAST, Answer.MOST),
                        fields.present("repeated").isEmpty() ? Optional.empty() : Optional.of(fields.flag("repeated")),
                        false,
                        false);
        return new Typed(answer, fields.optionalText("comment").orElse(""));
    }
}
