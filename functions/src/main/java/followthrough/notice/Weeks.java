package followthrough.notice;

import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.period.Period;
import followthrough.results.Figures.Numbers;
import followthrough.results.Happened;
import followthrough.results.Moment;
import followthrough.results.Results;
import followthrough.team.Settings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads how a week went, as it is known now. Weeks begin on Monday by the business's clock. */
final class Weeks {
    /** Of which moments a story is told: one of each. */
    private static final List<List<Moment>> STORIES =
            List.of(
                    List.of(Moment.NOT_RESOLVED),
                    List.of(Moment.BROKEN_PROMISE),
                    List.of(Moment.FIRST_TIME, Moment.EARLIER));

    /** How many moments of a kind are looked through for one whose concern is not told of yet. */
    private static final int LOOKED_AT = 10;

    private final Results results;
    private final ConcernStore concerns;

    Weeks(Results results, ConcernStore concerns) {
        this.results = results;
        this.concerns = concerns;
    }

    /**
     * How a week went.
     *
     * @param stories at most one of each of a few kinds, each of another concern
     */
    record Week(Period period, Numbers numbers, List<Story> stories) {}

    /** A concern worth reading, and why. */
    record Story(Moment moment, ConcernFile file) {}

    /** The last whole week before a moment. */
    Week before(Instant at, Settings settings) {
        ZoneId zone = settings.business().zone();
        LocalDate monday = LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period week = new Period(monday.minusWeeks(1), monday);
        return new Week(week, results.of(week).all(), stories(week, zone));
    }

    private List<Story> stories(Period week, ZoneId zone) {
        List<Story> stories = new ArrayList<>();
        for (List<Moment> kinds : STORIES) {
            kinds.stream()
                    .flatMap(kind -> results.latest(kind, week, zone, LOOKED_AT).stream())
                    .sorted(Comparator.comparing(Happened::at).reversed())
                    .filter(happened -> isNew(happened, stories))
                    .flatMap(happened -> story(happened).stream())
                    .findFirst()
                    .ifPresent(stories::add);
        }
        return stories;
    }

    private static boolean isNew(Happened happened, List<Story> stories) {
        return stories.stream().noneMatch(story -> story.file().concern().id().equals(happened.concern()));
    }

    private Optional<Story> story(Happened happened) {
        return concerns.load(happened.concern()).map(file -> new Story(happened.moment(), file));
    }
}
