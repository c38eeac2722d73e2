package followthrough.web;

import followthrough.concern.Channel;
import followthrough.concern.Concern;
import followthrough.concern.Expressions;
import followthrough.concern.Reception;
import followthrough.concern.Submission;
import followthrough.concern.Telling;
import followthrough.concern.TellingRules;
import followthrough.concern.Told;
import followthrough.document.Fields;
import followthrough.link.Links;
import followthrough.team.ApiKey;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of the API in which concerns are told, read and added to. */
final class ConcernApi {
    private static final String CONCERNS = "/api/concerns";

    /** One of them. */
    static final String CONCERN = CONCERNS + "/{link}";

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,253}[\\x21-\\x7e])?");

    private final SettingsSource settings;
    private final Reception reception;
    private final Expressions expressions;
    private final Links links;
    private final Sources sources;
    private final ConcernAnswers answers;
    private final InstantSource clock;

    ConcernApi(CustomerParts parts, ConcernAnswers answers) {
        this.settings = parts.settings();
        this.reception = parts.reception();
        this.expressions = parts.expressions();
        this.links = parts.links();
        this.sources = parts.sources();
        this.clock = parts.clock();
        this.answers = answers;
    }

    void addTo(Routes routes) {
        routes.on("POST", CONCERNS, (request, _) -> tell(request));
        routes.on(
                "GET",
                CONCERN,
                (request, link) ->
                        answers.about(request, link, (file, context) -> answers.show(file, context.settings())));
        routes.on(
                "POST",
                CONCERN + "/messages",
                (request, link) ->
                        answers.about(
                                request,
                                link,
                                (file, context) ->
                                        ApiBody.read(
                                                request,
                                                fields -> fields.optionalText("words").orElse(""),
                                                words ->
                                                        answers.to(
                                                                expressions.message(file, words, context),
                                                                context.settings()))));
    }

    private Response tell(Request request) {
        Settings now = settings.current();
        Optional<String> key = request.header("idempotency-key").filter(said -> KEY.matcher(said).matches());
        Optional<ApiKey> apiKey = ApiKeys.in(request, now);
        if (ApiKeys.isSaid(request) && apiKey.isEmpty()) {
            return ApiKeys.unknown();
        }
        if (key.isEmpty()) {
            return Problems.fields(Response.BAD_REQUEST, List.of(FieldProblem.of(KEY_HEADER, "api.error.key")));
        }
        Submission submission = new Submission(Channel.API, apiKey.map(ApiKey::name), key.get(), sources.of(request));
        return ApiBody.read(request, ConcernApi::telling, telling -> tell(request, telling, submission, now));
    }

    private Response tell(Request request, Telling telling, Submission submission, Settings now) {
        return switch (TellingRules.check(telling, now)) {
            case Checked.Invalid<Told>(List<FieldProblem> wrong) -> Problems.fields(Response.UNPROCESSABLE, wrong);
            case Checked.Valid<Told>(Told told) ->
                    switch (reception.tell(told, submission, now)) {
                        case Reception.Outcome.Recorded(Concern concern) -> recorded(request, concern);
                        case Reception.Outcome.KeyUsedOtherwise _ ->
                                Problems.fields(
                                        Response.UNPROCESSABLE,
                                        List.of(FieldProblem.of(KEY_HEADER, "api.error.key-used")));
                        case Reception.Outcome.TooMany(Instant again) -> Problems.tooMany(clock.instant(), again);
                    };
        };
    }

    private Response recorded(Request request, Concern concern) {
        String link = request.origin() + "/c/" + links.write(concern.firstLink(), concern.origin().linkKey());
        return Response.json(Response.CREATED, ConcernJson.told(concern, link)).about(concern.id());
    }

    private static Telling telling(Fields fields) {
        return new Telling(
                text(fields, "service"),
                text(fields, "name"),
                text(fields, "mail"),
                text(fields, "phone"),
                text(fields, "words"),
                text(fields, "address"),
                text(fields, "language"),
                text(fields, "timeZone"),
                fields.flag("urgent"));
    }

    private static String text(Fields fields, String name) {
        return fields.optionalText(name).orElse("");
    }
}
