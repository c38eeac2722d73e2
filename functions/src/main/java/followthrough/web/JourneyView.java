package followthrough.web;

import followthrough.period.Period;
import followthrough.results.FigureWords;
import followthrough.results.Figures.Numbers;
import followthrough.results.Measure;
import followthrough.results.Moment;
import followthrough.results.Remedy;
import followthrough.results.Results;
import followthrough.team.Settings;
import followthrough.web.page.Frame;
import followthrough.web.page.JourneyPage;
import followthrough.web.page.JourneyPage.Kind;
import followthrough.web.page.JourneyPage.Remedied;
import followthrough.web.page.JourneyPage.Step;
import followthrough.web.page.PeriodAsked;
import followthrough.web.page.ResultsPage.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what was counted into the map of the customer's way. */
final class JourneyView {
    /** How many days before a remedy, and since it, are compared at most. */
    private static final int COMPARED = 30;

    private final Frame frame;
    private final Settings settings;
    private final Results results;
    private final FigureWords words;
    private final LocalDate today;

    JourneyView(Frame frame, Settings settings, Results results) {
        this.frame = frame;
        this.settings = settings;
        this.results = results;
        this.words = new FigureWords(frame.words());
        this.today = LocalDate.ofInstant(frame.now(), settings.business().zone());
    }

    JourneyPage refused(PeriodAsked asked) {
        return new JourneyPage(frame, asked, "", List.of());
    }

    JourneyPage page(PeriodAsked asked, Period period, Map<Moment, Remedy> remedies) {
        Results.Compared compared = results.compare(period);
        Numbers now = compared.now().all();
        Numbers before = compared.before().all();
        return new JourneyPage(
                frame,
                asked,
                frame.say(
                        "results.period",
                        frame.words().date(period.from()),
                        frame.words().date(period.last()),
                        period.days()),
                Stream.of(Touch.values()).map(touch -> step(touch, period, now, before, remedies)).toList());
    }

    private Step step(Touch touch, Period period, Numbers now, Numbers before, Map<Moment, Remedy> remedies) {
        List<Moment> happened =
                touch.moments().stream().filter(moment -> count(now, moment) + count(before, moment) > 0).toList();
        return new Step(
                frame.say("journey.step." + touch.code()),
                frame.say("journey.count", touch.count(now), touch.count(before)),
                touch.waitBefore().stream().flatMap(wait -> waits(wait, now, before)).toList(),
                happened.stream().filter(Moment::isGood).map(it -> kind(it, period, now, before, remedies)).toList(),
                happened.stream()
                        .filter(it -> !it.isGood())
                        .map(it -> kind(it, period, now, before, remedies))
                        .toList());
    }

    private Stream<Line> waits(String wait, Numbers now, Numbers before) {
        return Stream.of(
                new Line(
                        frame.say("journey.wait." + wait),
                        List.of(words.wait(now, wait, 0.5), words.wait(before, wait, 0.5))),
                new Line(
                        frame.say("journey.most"), List.of(words.wait(now, wait, 0.9), words.wait(before, wait, 0.9))));
    }

    private Kind kind(Moment moment, Period period, Numbers now, Numbers before, Map<Moment, Remedy> remedies) {
        return new Kind(
                title(moment),
                JourneyPages.PATH + "/" + moment.code() + "?from=" + period.from() + "&until=" + period.last(),
                count(now, moment),
                count(before, moment),
                Optional.ofNullable(remedies.get(moment)).map(this::remedied));
    }

    String title(Moment moment) {
        return frame.say("moment." + moment.code());
    }

    /** What is done about it, and how often it happened before and since. */
    Remedied remedied(Remedy remedy) {
        Period since = new Period(remedy.since(), end(remedy.since()));
        Period before = new Period(remedy.since().minusDays(COMPARED), remedy.since());
        String effect =
                remedy.since().isAfter(today)
                        ? frame.say("remedy.ahead")
                        : frame.say(
                                "remedy.effect",
                                count(results.of(before).all(), remedy.moment()),
                                before.days(),
                                count(results.of(since).all(), remedy.moment()),
                                since.days());
        return new Remedied(
                settings.nameOf(remedy.owner()), remedy.words(), frame.words().date(remedy.since()), effect);
    }

    private LocalDate end(LocalDate since) {
        LocalDate last = since.plusDays(COMPARED);
        return last.isAfter(today.plusDays(1)) ? today.plusDays(1) : last;
    }

    private static long count(Numbers numbers, Moment moment) {
        return numbers.of(Measure.of(moment));
    }
}
