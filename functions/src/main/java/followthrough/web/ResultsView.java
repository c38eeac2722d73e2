package followthrough.web;

import followthrough.followup.Answer;
import followthrough.followup.Cause;
import followthrough.period.Period;
import followthrough.promise.Promise;
import followthrough.results.FigureWords;
import followthrough.results.Figures;
import followthrough.results.Figures.Numbers;
import followthrough.results.Measure;
import followthrough.results.Results;
import followthrough.results.Said;
import followthrough.results.Slice;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.web.page.Frame;
import followthrough.web.page.PeriodAsked;
import followthrough.web.page.ResultsPage;
import followthrough.web.page.ResultsPage.Course;
import followthrough.web.page.ResultsPage.Line;
import followthrough.web.page.ResultsPage.Point;
import followthrough.web.page.ResultsPage.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns what was counted into tables, with how many each figure rests on. */
final class ResultsView {
    private static final List<String> TIMINGS =
            List.of("appointment", "as-soon-as-possible", "not-before", "when-i-ask", "by-us");

    private final Frame frame;
    private final Settings settings;
    private final FigureWords words;
    private final Locale reader;

    ResultsView(Frame frame, Settings settings) {
        this.frame = frame;
        this.settings = settings;
        this.words = new FigureWords(frame.words());
        this.reader = settings.business().languages().getFirst();
    }

    ResultsPage refused(PeriodAsked asked) {
        return new ResultsPage(frame, asked, "", List.of(), new Course(List.of(), List.of()));
    }

    ResultsPage page(PeriodAsked asked, Period period, Results.Compared compared) {
        Numbers now = compared.now().all();
        Numbers before = compared.before().all();
        String said =
                frame.say(
                        "results.period",
                        frame.words().date(period.from()),
                        frame.words().date(period.last()),
                        period.days());
        return new ResultsPage(
                frame,
                asked,
                said,
                Stream.of(
                                heard(now, before),
                                choices(now, before),
                                promises(now, before),
                                followUp(now, before),
                                again(now, before),
                                no(now, before),
                                services(compared.now()),
                                people(compared.now()))
                        .filter(section -> !section.lines().isEmpty())
                        .toList(),
                course(compared.now()));
    }

    private Section heard(Numbers now, Numbers before) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("results.told", now, before, all -> words.count(all.of(Measure.TOLD))));
        lines.add(line("results.told-for-them", now, before, all -> words.count(all.of(Measure.TOLD_FOR_THEM))));
        lines.add(line("results.discarded", now, before, all -> words.count(all.sum(Measure.DISCARDED))));
        lines.add(line("results.answered.median", now, before, all -> words.wait(all, Measure.FIRST_ANSWER, 0.5)));
        lines.add(line("results.answered.most", now, before, all -> words.wait(all, Measure.FIRST_ANSWER, 0.9)));
        lines.add(line("results.resolved", now, before, all -> words.count(all.of(Measure.RESOLVED))));
        lines.add(line("results.resolution.median", now, before, all -> words.wait(all, Measure.RESOLUTION, 0.5)));
        lines.add(line("results.resolution.most", now, before, all -> words.wait(all, Measure.RESOLUTION, 0.9)));
        lines.add(line("results.first-time", now, before, ResultsView.this::firstTime));
        lines.add(line("results.handed-over", now, before, all -> words.count(all.of(Measure.HANDED_OVER))));
        lines.add(line("results.withdrawn", now, before, all -> words.count(all.sum(Measure.WITHDRAWN))));
        lines.addAll(each(now, before, Measure.WITHDRAWN, reason -> frame.say("results.withdrawn." + reason)));
        return section("heard", "results.heard.hint", lines);
    }

    private Section choices(Numbers now, Numbers before) {
        List<Line> lines = new ArrayList<>();
        TIMINGS.forEach(timing ->
                lines.add(
                        line(
                                "results.timing." + timing,
                                now,
                                before,
                                all -> words.share(all.of(Measure.CHOSEN, timing), all.sum(Measure.CHOSEN)))));
        lines.add(line("results.choice.median", now, before, all -> words.wait(all, Measure.CHOICE, 0.5)));
        lines.add(line("results.lead.median", now, before, all -> words.wait(all, Measure.LEAD, 0.5)));
        return section("choices", "results.choices.hint", lines);
    }

    private Section promises(Numbers now, Numbers before) {
        List<Line> lines = new ArrayList<>();
        for (Promise.Kind kind : Promise.Kind.values()) {
            if (ended(now, kind) + ended(before, kind) > 0) {
                for (Promise.Outcome outcome :
                        List.of(Promise.Outcome.KEPT, Promise.Outcome.KEPT_LATE, Promise.Outcome.BROKEN)) {
                    String label =
                            frame.say(
                                    "results.promise.line",
                                    frame.say("results.promise." + kind.code()),
                                    frame.say("results.promise.outcome." + outcome.code()));
                    lines.add(
                            labelled(
                                    label,
                                    now,
                                    before,
                                    all -> words.share(all.of(Measure.of(kind, outcome)), ended(all, kind))));
                }
            }
        }
        return section("promises", "results.promises.hint", lines);
    }

    private static long ended(Numbers numbers, Promise.Kind kind) {
        return numbers.sum(Measure.of(Measure.PROMISE, kind.code()));
    }

    private Section followUp(Numbers now, Numbers before) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("results.asked", now, before, all -> words.count(all.of(Measure.ASKED))));
        lines.add(
                line(
                        "results.replied",
                        now,
                        before,
                        all -> words.share(all.sum(Measure.ANSWER), all.of(Measure.ASKED))));
        lines.add(line("results.skipped", now, before, all -> words.count(all.sum(Measure.SKIPPED))));
        for (Answer.Resolved answer : Answer.Resolved.values()) {
            lines.add(line("results.answer." + answer.code(), now, before, all -> words.answered(all, answer)));
        }
        lines.add(line("results.satisfied", now, before, words::satisfied));
        lines.addAll(scale("results.satisfaction", Measure.SATISFACTION, now, before));
        lines.addAll(scale("results.effort", Measure.EFFORT, now, before));
        lines.add(
                line(
                        "results.repeated",
                        now,
                        before,
                        all -> words.share(all.of(Measure.REPEATED, "yes"), all.sum(Measure.REPEATED))));
        return section("follow-up", "results.follow-up.hint", lines);
    }

    private List<Line> scale(String key, String measure, Numbers now, Numbers before) {
        return IntStream.rangeClosed(Answer.LEAST, Answer.MOST)
                .mapToObj(score ->
                        labelled(
                                frame.say(key, score),
                                now,
                                before,
                                all -> words.share(all.of(measure, Integer.toString(score)), all.sum(measure))))
                .toList();
    }

    private Section again(Numbers now, Numbers before) {
        List<Line> lines = new ArrayList<>();
        lines.add(
                line(
                        "results.reopened",
                        now,
                        before,
                        all -> words.share(all.of(Measure.REOPENED), all.of(Measure.RESOLVED))));
        Arrays.stream(Cause.values())
                .filter(cause -> now.of(Measure.CAUSE, cause.code()) + before.of(Measure.CAUSE, cause.code()) > 0)
                .forEach(cause ->
                        lines.add(
                                line(
                                        "work.cause." + cause.code(),
                                        now,
                                        before,
                                        all -> words.count(all.of(Measure.CAUSE, cause.code())))));
        return section("again", "results.again.hint", lines);
    }

    private Section no(Numbers now, Numbers before) {
        return section("no", "results.no.hint", each(now, before, Measure.NO, id -> settings.nameOfNo(id, reader)));
    }

    private List<Line> each(Numbers now, Numbers before, String measure, Function<String, String> name) {
        SortedSet<String> codes = new TreeSet<>(now.each(measure).keySet());
        codes.addAll(before.each(measure).keySet());
        return codes.stream()
                .map(code -> labelled(name.apply(code), now, before, all -> words.count(all.of(measure, code))))
                .toList();
    }

    private Section services(Figures figures) {
        return new Section(
                "services",
                frame.say("results.services"),
                frame.say("results.services.hint"),
                heads("results.service", "results.told.short"),
                figures.by(Slice.Kind.SERVICE).entrySet().stream()
                        .filter(service -> !service.getKey().isEmpty())
                        .map(service -> line(service, this::service, numbers -> words.count(numbers.of(Measure.TOLD))))
                        .toList());
    }

    private Section people(Figures figures) {
        return new Section(
                "people",
                frame.say("results.people"),
                frame.say("results.people.hint", FigureWords.ENOUGH),
                heads("results.person", "results.kept.short"),
                figures.by(Slice.Kind.PERSON).entrySet().stream()
                        .map(person ->
                                line(
                                        person,
                                        settings::nameOf,
                                        numbers ->
                                                words.share(
                                                        numbers.of(Measure.PROMISES_KEPT),
                                                        numbers.of(Measure.PROMISES_ENDED))))
                        .toList());
    }

    private List<String> heads(String who, String first) {
        return Stream.of(
                        who,
                        first,
                        "results.resolved.short",
                        "results.first-time.short",
                        "results.totally.short",
                        "results.satisfied.short")
                .map(frame::say)
                .toList();
    }

    private Line line(Map.Entry<String, Numbers> slice, Function<String, String> name, Function<Numbers, Said> first) {
        Numbers numbers = slice.getValue();
        return new Line(
                name.apply(slice.getKey()),
                List.of(
                        first.apply(numbers),
                        words.count(numbers.of(Measure.RESOLVED)),
                        firstTime(numbers),
                        words.totally(numbers),
                        words.satisfied(numbers)));
    }

    private String service(String id) {
        return settings.service(id).map(Service::name).map(name -> name.in(reader)).orElse(id);
    }

    private Said firstTime(Numbers numbers) {
        return words.share(numbers.of(Measure.FIRST_TIME), numbers.of(Measure.RESOLVED));
    }

    private Section section(String id, String hint, List<Line> lines) {
        return new Section(
                id,
                frame.say("results." + id),
                frame.say(hint),
                Stream.of("results.figure", "results.now", "results.before").map(frame::say).toList(),
                lines);
    }

    private Line line(String key, Numbers now, Numbers before, Function<Numbers, Said> figure) {
        return labelled(frame.say(key), now, before, figure);
    }

    private static Line labelled(String label, Numbers now, Numbers before, Function<Numbers, Said> figure) {
        return new Line(label, List.of(figure.apply(now), figure.apply(before)));
    }

    private Course course(Figures figures) {
        return new Course(
                Stream.of("results.day", "results.told.short", "results.resolved.short", "results.reopened.short")
                        .map(frame::say)
                        .toList(),
                figures.course().entrySet().stream().map(this::point).toList());
    }

    private Point point(Map.Entry<LocalDate, Numbers> day) {
        Numbers numbers = day.getValue();
        return new Point(
                day.getKey().toString(),
                frame.words().date(day.getKey()),
                List.of(numbers.of(Measure.TOLD), numbers.of(Measure.RESOLVED), numbers.of(Measure.REOPENED)));
    }
}
