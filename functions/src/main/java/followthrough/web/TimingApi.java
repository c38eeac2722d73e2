package followthrough.web;

import followthrough.concern.Choosing;
import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.Deciding;
import followthrough.concern.Expressions.Context;
import followthrough.concern.Offering;
import followthrough.document.Fields;
import followthrough.link.Link;
import followthrough.link.Links;
import followthrough.link.Scope;
import followthrough.team.Reminder;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.timing.Offer;
import followthrough.timing.Slot;
import followthrough.timing.SlotCodes;
import followthrough.timing.Slots.Booker;
import followthrough.timing.Timing;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** The part of the API in which customers choose when: a time, not now, or no longer. */
final class TimingApi {
    private static final String APPOINTMENT = ConcernApi.CONCERN + "/appointment";
    private static final int TIMES_NEAR = 6;

    private final SettingsSource settings;
    private final Offering offering;
    private final Choosing choosing;
    private final Deciding deciding;
    private final SlotCodes slots;
    private final Links links;
    private final Sources sources;
    private final InstantSource clock;
    private final OpenedConcerns opened;
    private final ConcernAnswers answers;
    private final Problems problems;

    TimingApi(CustomerParts parts, OpenedConcerns opened, ConcernAnswers answers, Problems problems) {
        this.settings = parts.settings();
        this.offering = parts.offering();
        this.choosing = parts.choosing();
        this.deciding = parts.deciding();
        this.slots = parts.slots();
        this.links = parts.links();
        this.sources = parts.sources();
        this.clock = parts.clock();
        this.opened = opened;
        this.answers = answers;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on(
                "GET",
                ConcernApi.CONCERN + "/times",
                (request, link) -> answers.about(request, link, (file, context) -> times(request, file, context)));
        routes.on("PUT", APPOINTMENT, this::choose);
        routes.on("DELETE", APPOINTMENT, (request, link) -> answers.about(request, link, this::cancel));
        routes.on(
                "PUT",
                ConcernApi.CONCERN + "/timing",
                (request, link) -> answers.about(request, link, (file, context) -> defer(request, file, context)));
        routes.on(
                "PUT",
                ConcernApi.CONCERN + "/reminders",
                (request, link) -> answers.about(request, link, (file, context) -> remind(request, file, context)));
        routes.on(
                "POST",
                ConcernApi.CONCERN + "/withdraw",
                (request, link) -> answers.about(request, link, (file, context) -> withdraw(request, file, context)));
    }

    private Response times(Request request, ConcernFile file, Context context) {
        Concern concern = file.concern();
        Settings now = context.settings();
        return switch (TimesAsked.of(request, concern.shownIn(now), clock.instant())) {
            case Checked.Invalid<TimesAsked>(List<FieldProblem> wrong) ->
                    Problems.fields(Response.UNPROCESSABLE, wrong);
            case Checked.Valid<TimesAsked>(TimesAsked asked) ->
                    Response.json(
                            Response.OK, TimingJson.times(concern, asked, offer(concern, asked, now), now, slots));
        };
    }

    /** Nothing is offered for what has ended. */
    private Offer offer(Concern concern, TimesAsked asked, Settings now) {
        return concern.state().isOpen()
                ? offering.dates(concern, now, Booker.CUSTOMER, asked.zone(), asked.from(), asked.days())
                : new Offer(List.of());
    }

    /** The concern is not loaded before, since all that matters is read as the time is taken. */
    private Response choose(Request request, String text) {
        return links.read(Scope.CONCERN, text)
                .map(link ->
                        ApiBody.read(request, fields -> fields.text("slot"), code -> choose(request, text, link, code))
                                .about(link.id()))
                .orElseGet(() -> problems.notFound(request));
    }

    private Response choose(Request request, String text, Link link, String code) {
        return switch (choosing.choose(link, code, OptionalLong.empty(), sources.of(request))) {
            case Choosing.Outcome.Taken _ -> present(request, text, file -> answers.show(file, settings.current()));
            case Choosing.Outcome.Unknown _ -> problems.notFound(request);
            case Choosing.Outcome.Refused(List<FieldProblem> wrong) -> Problems.fields(Response.UNPROCESSABLE, wrong);
            case Choosing.Outcome.Gone(Instant wanted) -> present(request, text, file -> gone(file, wanted));
            case Choosing.Outcome.Full(var full) -> present(request, text, file -> gone(file, full.slot().start()));
            case Choosing.Outcome.Outdated _ -> present(request, text, ConcernAnswers::outdated);
            case Choosing.Outcome.TooMany(Instant again) -> answers.tooMany(again);
        };
    }

    private Response present(Request request, String link, Function<ConcernFile, Response> answer) {
        return opened.open(link).map(answer).orElseGet(() -> problems.notFound(request));
    }

    private Response gone(ConcernFile file, Instant wanted) {
        Concern concern = file.concern();
        Settings now = settings.current();
        List<Slot> near = offering.near(concern, now, Booker.CUSTOMER, wanted, TIMES_NEAR);
        return Problems.api(
                Response.CONFLICT,
                "api.gone",
                problem ->
                        problem.with("state", concern.state().code())
                                .with("times", TimingJson.slots(concern, near, now, slots)));
    }

    private Response cancel(ConcernFile file, Context context) {
        Concern concern = file.concern();
        return concern.appointment().isEmpty()
                ? answers.show(file, context.settings())
                : answers.to(deciding.cancel(file, concern.sequence(), "", context), context.settings());
    }

    private Response defer(Request request, ConcernFile file, Context context) {
        return ApiBody.read(
                request,
                TimingApi::notNow,
                typed ->
                        answers.to(
                                deciding.defer(file, file.concern().sequence(), typed, context), context.settings()));
    }

    private static Deciding.NotNow notNow(Fields fields) {
        Deciding.NotNow typed =
                new Deciding.NotNow(
                        fields.text("kind"),
                        fields.optionalText("date").orElse(""),
                        fields.optionalText("note").orElse(""));
        if (!typed.kind().equals(Timing.NotBefore.CODE) && fields.present("date").isPresent()) {
            fields.problem("date", "goes with the kind " + Timing.NotBefore.CODE + " only");
        }
        return typed;
    }

    /** Whether reminders are wanted, and which; the usual ones where that is not said. */
    private record Reminding(boolean wanted, Set<Reminder> kinds) {}

    private Response remind(Request request, ConcernFile file, Context context) {
        return ApiBody.read(
                request,
                TimingApi::reminding,
                typed -> answers.to(deciding.remind(file, typed.wanted(), typed.kinds(), context), context.settings()));
    }

    private static Reminding reminding(Fields fields) {
        if (fields.present("wanted").isEmpty()) {
            fields.problem("wanted", Fields.NEEDED);
        }
        return new Reminding(
                fields.flag("wanted"),
                Set.copyOf(fields.texts("kinds", "must be day-before, hour-before or begins", Reminder::of)));
    }

    private Response withdraw(Request request, ConcernFile file, Context context) {
        return ApiBody.readAny(
                request,
                fields -> fields.optionalText("reason").orElse(""),
                reason ->
                        answers.to(
                                deciding.withdraw(file, file.concern().sequence(), reason, "", context),
                                context.settings()));
    }
}
