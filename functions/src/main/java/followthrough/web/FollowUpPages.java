package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.concern.Answering;
import followthrough.concern.ConcernFile;
import followthrough.concern.Expressions.Context;
import followthrough.concern.Outcome;
import followthrough.followup.Answer;
import followthrough.followup.Answer.Resolved;
import followthrough.followup.FollowUp;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.Pressed;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The question whether it is totally resolved. Looking at it, by whatever link, answers nothing; an answer is a press
 * of a button that has a value of its own. Machines that read mail press buttons too, but within moments of its coming:
 * a first answer that comes so soon has one step more, which a person takes at once and a machine does not.
 */
final class FollowUpPages {
    /** Sooner after a mail has left than people open it, read it and decide. Mail scanners come in that time. */
    static final Duration SOON = Duration.ofMinutes(3);

    private static final String STOP = "stop";

    private final SettingsSource settings;
    private final Answering answering;
    private final OpenedConcerns opened;
    private final Sources sources;
    private final InstantSource clock;
    private final FollowUpView view;
    private final Problems problems;

    FollowUpPages(CustomerParts parts, OpenedConcerns opened, FollowUpView view, Problems problems) {
        this.settings = parts.settings();
        this.answering = parts.answering();
        this.opened = opened;
        this.sources = parts.sources();
        this.clock = parts.clock();
        this.view = view;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/c/{link}/followup", this::look);
        routes.on("POST", "/c/{link}/followup", this::press);
    }

    private Response look(Request request, String link) {
        Pressed pressed = Pressed.of(request.parameter("pressed").orElse(""));
        Optional<Resolved> meant = Resolved.of(request.parameter("answer").orElse(""));
        return opened.open(link)
                .map(file -> view.of(link, file, settings.current()).show(Response.OK, pressed, meant))
                .orElseGet(() -> problems.brokenLink(request));
    }

    private Response press(Request request, String link) {
        return problems.ofForm(
                request,
                form ->
                        opened.open(link)
                                .map(file -> press(form, link, file, sources.of(request)))
                                .orElseGet(() -> problems.brokenLink(request)));
    }

    private Response press(Form form, String link, ConcernFile file, String source) {
        Settings now = settings.current();
        FollowUpView.Shown shown = view.of(link, file, now);
        Context context = new Context(source, now);
        try {
            return isStop(form)
                    ? after(answering.stop(file, context), form, link, shown, Pressed.QUESTIONS)
                    : answer(form, link, file, shown, context);
        } catch (Unavailable failure) {
            Pressed failed = failure.perhapsDone() ? Pressed.UNCONFIRMED : Pressed.NOT_RECORDED;
            return shown.again(Response.UNAVAILABLE, failed, form, List.of());
        }
    }

    /** The button on the page, or that of a mail program (RFC 8058). */
    private static boolean isStop(Form form) {
        return form.value("questions").equals(STOP) || form.value("List-Unsubscribe").equals("One-Click");
    }

    private Response answer(Form form, String link, ConcernFile file, FollowUpView.Shown shown, Context context) {
        return switch (FollowUpForm.read(form)) {
            case Checked.Invalid<Answer>(List<FieldProblem> wrong) ->
                    shown.again(Response.UNPROCESSABLE, Pressed.REFUSED, form, wrong);
            case Checked.Valid<Answer> _ when isPerhapsAMachine(file, form) -> shown.askIfAPerson(form);
            case Checked.Valid<Answer>(Answer answer) ->
                    after(
                            answering.answer(
                                    file, FollowUpForm.about(form), answer, form.value(FollowUpForm.COMMENT), context),
                            form,
                            link,
                            shown,
                            Pressed.ANSWERED);
        };
    }

    /** Whether a first answer comes sooner after the mail than people are, and nobody said that they are one. */
    private boolean isPerhapsAMachine(ConcernFile file, Form form) {
        return file.concern().followUp() instanceof FollowUp.Open open
                && open.answer().isEmpty()
                && !form.isTicked(FollowUpForm.PERSON)
                && file.askedAt(open.credit().resolution())
                        .filter(left -> !clock.instant().isBefore(left.plus(SOON)))
                        .isEmpty();
    }

    private Response after(Outcome outcome, Form form, String link, FollowUpView.Shown shown, Pressed pressed) {
        return switch (outcome) {
            case Outcome.Recorded(ConcernFile after) ->
                    Response.seeOther("/c/" + link + "/followup?pressed=" + pressed.code()).about(after.concern().id());
            case Outcome.Outdated(ConcernFile other) ->
                    view.of(link, other, settings.current()).show(Response.CONFLICT, Pressed.CHANGED, Optional.empty());
            case Outcome.TooMany(Instant again) ->
                    Problems.later(
                            shown.again(Response.TOO_MANY, Pressed.LIMITED, form, List.of()), clock.instant(), again);
            case Outcome.Refused(List<FieldProblem> wrong) ->
                    shown.again(Response.UNPROCESSABLE, Pressed.REFUSED, form, wrong);
        };
    }
}
