package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.Expressions;
import followthrough.concern.Outcome;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.timing.SlotCodes;
import followthrough.words.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;

/** Answers programs about a concern: with the concern as it stands, or with why something cannot be. */
final class ConcernAnswers {
    private final OpenedConcerns opened;
    private final SettingsSource settings;
    private final SlotCodes slots;
    private final Sources sources;
    private final Problems problems;
    private final InstantSource clock;

    ConcernAnswers(CustomerParts parts, OpenedConcerns opened, Problems problems) {
        this.opened = opened;
        this.settings = parts.settings();
        this.slots = parts.slots();
        this.sources = parts.sources();
        this.problems = problems;
        this.clock = parts.clock();
    }

    /** Answers about the concern that a link opens. */
    Response about(Request request, String link, BiFunction<ConcernFile, Expressions.Context, Response> answer) {
        Expressions.Context context = new Expressions.Context(sources.of(request), settings.current());
        return opened.open(link)
                .map(file -> answer.apply(file, context).about(file.concern().id()))
                .orElseGet(() -> problems.notFound(request));
    }

    /** The concern. */
    Response show(ConcernFile file, Settings now) {
        return Response.json(Response.OK, ConcernJson.concern(file, now, slots, clock.instant()));
    }

    /** The concern after an act, or why it cannot be. */
    Response to(Outcome outcome, Settings now) {
        return switch (outcome) {
            case Outcome.Recorded(ConcernFile file) -> show(file, now);
            case Outcome.Refused(List<FieldProblem> wrong) -> Problems.fields(Response.UNPROCESSABLE, wrong);
            case Outcome.TooMany(Instant again) -> tooMany(again);
            case Outcome.Outdated(ConcernFile file) -> outdated(file);
        };
    }

    /** The sender has done as much as they may for now. */
    Response tooMany(Instant again) {
        return Problems.tooMany(clock.instant(), again);
    }

    /** What was asked for no longer fits; it is said how far the concern has come. */
    static Response outdated(ConcernFile file) {
        return Problems.api(
                Response.CONFLICT, "api.409", problem -> problem.with("state", file.concern().state().code()));
    }
}
