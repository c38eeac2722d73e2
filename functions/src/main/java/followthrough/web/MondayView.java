package followthrough.web;

import followthrough.concern.ConcernStore;
import followthrough.concern.Gist;
import followthrough.concern.Trouble;
import followthrough.concern.WorkCard;
import followthrough.results.FigureWords;
import followthrough.results.Figures.Numbers;
import followthrough.results.Measure;
import followthrough.results.Results;
import followthrough.results.Said;
import followthrough.session.Sessions.SignedIn;
import followthrough.team.Settings;
import followthrough.web.page.Frame;
import followthrough.web.page.OfficePage;
import followthrough.web.page.ResultsPage.Line;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where somebody of the office starts: whom to call, in two requests, and for who leads a few figures, in one more. */
final class MondayView {
    private static final int READ = 60;
    private static final int SHOWN = 40;

    private final Frame frame;
    private final Settings settings;
    private final FigureWords words;

    MondayView(Frame frame, Settings settings) {
        this.frame = frame;
        this.settings = settings;
        this.words = new FigureWords(frame.words());
    }

    OfficePage page(SignedIn in, ConcernStore concerns, Optional<Results.Compared> week) {
        ZoneId zone = settings.zoneOf(in.member());
        List<WorkCard> cards = concerns.work(ConcernStore.TROUBLED, READ);
        List<WorkCard> shown = cards.stream().limit(SHOWN).toList();
        Map<String, Gist> gists = concerns.gists(shown.stream().map(WorkCard::concern).toList(), List.of());
        CardLines lines = new CardLines(frame, settings, zone, "");
        return new OfficePage(
                frame,
                in.member().name(),
                OfficeGate.leads(in),
                shown.stream().map(card -> call(card, lines, gists)).toList(),
                cards.size() > SHOWN,
                week.map(this::figures).orElse(List.of()),
                in.session().until(),
                zone);
    }

    private static OfficePage.Call call(WorkCard card, CardLines lines, Map<String, Gist> gists) {
        return new OfficePage.Call(
                lines.of(card, gists),
                Optional.ofNullable(gists.get(card.concern())).map(gist -> gist.person().phone()).orElse(""),
                card.troubles().stream().map(Trouble::code).toList());
    }

    private List<Line> figures(Results.Compared week) {
        Numbers now = week.now().all();
        Numbers before = week.before().all();
        return Stream.of(
                        line("results.told.short", now, before, all -> words.count(all.of(Measure.TOLD))),
                        line("results.answered.median", now, before, all -> words.wait(all, Measure.FIRST_ANSWER, 0.5)),
                        line("monday.broken", now, before, words::broken),
                        line("results.answer.yes", now, before, words::totally))
                .toList();
    }

    private Line line(String key, Numbers now, Numbers before, Function<Numbers, Said> figure) {
        return new Line(frame.say(key), List.of(figure.apply(now), figure.apply(before)));
    }
}
