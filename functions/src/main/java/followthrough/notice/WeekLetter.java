package followthrough.notice;

import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.period.Period;
import followthrough.promise.Promise;
import followthrough.results.FigureWords;
import followthrough.results.Figures.Numbers;
import followthrough.results.Measure;
import followthrough.results.Moment;
import followthrough.team.Settings;
import followthrough.words.Excerpt;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the letter to managers about how a week went. Its links ask whoever opens them to sign in. */
final class WeekLetter {
    /** How many reasons for no are told. */
    private static final int REASONS = 3;

    private static final int WORDS = 140;

    private final LetterHead head;
    private final Settings settings;
    private final Locale reader;
    private final String office;
    private final LetterBuilder letter;
    private final FigureWords figures;

    /**
     * @param origin scheme and host that managers reach us under
     */
    WeekLetter(LetterHead head, Settings settings, Locale reader, String origin) {
        this.head = head;
        this.settings = settings;
        this.reader = reader;
        this.office = origin + "/m";
        this.letter = new LetterBuilder(head);
        this.figures = new FigureWords(head.words());
    }

    Letter write(Weeks.Week week) {
        Period period = week.period();
        Numbers numbers = week.numbers();
        letter.paragraph("letter.week.opening", date(period, true), date(period, false));
        letter.part(new Part.Facts(results(numbers)));
        letter.part(new Part.TextLink(letter.say("letter.week.results"), results(period)));
        broke(numbers);
        noes(numbers);
        stories(week.stories());
        letter.part(new Part.TextLink(letter.say("letter.week.call"), office));
        String subject = letter.say("letter.week.subject", numbers.of(Measure.TOLD), numbers.of(Measure.RESOLVED));
        return letter.toManagers(subject, letter.say("letter.week.opening", date(period, true), date(period, false)));
    }

    private String date(Period period, boolean first) {
        return head.words().date(first ? period.from() : period.last());
    }

    private String results(Period period) {
        return office + "/results?from=" + period.from() + "&until=" + period.last();
    }

    private List<Part.Fact> results(Numbers numbers) {
        return List.of(
                fact("results.told", figures.count(numbers.of(Measure.TOLD)).line()),
                fact("results.answered.median", figures.wait(numbers, Measure.FIRST_ANSWER, 0.5).line()),
                fact("results.resolved", figures.count(numbers.of(Measure.RESOLVED)).line()),
                fact("monday.broken", figures.broken(numbers).line()),
                fact("results.answer.yes", figures.totally(numbers).line()),
                fact("results.satisfied", figures.satisfied(numbers).line()));
    }

    private void broke(Numbers numbers) {
        Stream<Part.Fact> promises =
                Stream.of(Promise.Kind.values())
                        .flatMap(kind ->
                                told(
                                        letter.say("results.promise." + kind.code()),
                                        numbers.of(Measure.of(kind, Promise.Outcome.BROKEN))));
        Stream<Part.Fact> others =
                Stream.of(Moment.LATE, Moment.MOVED_BY_US, Moment.BOUNCED, Moment.NOT_RESOLVED)
                        .flatMap(moment -> told(letter.say("moment." + moment.code()), numbers.of(Measure.of(moment))));
        facts("letter.week.broke", Stream.concat(promises, others).toList());
    }

    /** The most frequent reasons for a no. */
    private void noes(Numbers numbers) {
        Comparator<Map.Entry<String, Long>> mostFrequent = Map.Entry.comparingByValue(Comparator.reverseOrder());
        facts(
                "letter.week.no",
                numbers.each(Measure.NO).entrySet().stream()
                        .sorted(mostFrequent.thenComparing(Map.Entry.comparingByKey()))
                        .limit(REASONS)
                        .flatMap(no -> told(settings.nameOfNo(no.getKey(), reader), no.getValue()))
                        .toList());
    }

    private void stories(List<Weeks.Story> stories) {
        if (!stories.isEmpty()) {
            letter.heading("letter.week.stories");
        }
        stories.forEach(story -> letter.part(entry(story)));
    }

    private Part entry(Weeks.Story story) {
        List<Part.Fact> lines =
                List.of(
                        Part.Fact.plain("", letter.say("moment." + story.moment().code())),
                        fact("letter.day.words", Excerpt.line(story.file().told(), WORDS)));
        String url = office + "/concerns/" + story.file().concern().id();
        return new Part.Entry(letter.about(story.file(), settings, reader), lines, letter.say("letter.week.read"), url);
    }

    /** What happened at all. */
    private Stream<Part.Fact> told(String label, long count) {
        return count > 0 ? Stream.of(Part.Fact.plain(label, figures.count(count).line())) : Stream.empty();
    }

    private void facts(String heading, List<Part.Fact> facts) {
        letter.heading(heading);
        letter.part(facts.isEmpty() ? new Part.Paragraph(letter.say(heading + ".none")) : new Part.Facts(facts));
    }

    private Part.Fact fact(String key, String value) {
        return Part.Fact.plain(letter.say(key), value);
    }
}
