package followthrough.briefing;

import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Recipient;
import followthrough.plan.Plan;
import followthrough.team.OpeningHours;
import followthrough.team.Settings;
import followthrough.team.Team;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When readers are told, by the business's clock. */
final class BriefingPlan {
    /** How long managers wait for more of the same. */
    private static final Duration GATHERING = Duration.ofHours(1);

    /** How long after its doors open the office is told. */
    private static final Duration SETTLED_IN = Duration.ofMinutes(30);

    /** How far ahead an open day is looked for. */
    private static final int DAYS = 60;

    /** However late, it is told. */
    private static final Duration ALWAYS = Duration.ofDays(36_500);

    private BriefingPlan() {}

    /** The one thing ahead, if there is anything to tell. */
    static Plan<Readers> of(Briefing briefing, Settings settings, Instant now) {
        ZoneId zone = settings.business().zone();
        List<Occurrence<Readers>> ahead =
                briefing.since().flatMap(since -> wanted(briefing.readers(), since, settings)).stream()
                        .map(wanted -> settings.quietHours().undisturbed(wanted, now, zone))
                        .map(due ->
                                new Occurrence<>(
                                        briefing.readers(), Recipient.OFFICE, due, due.plus(ALWAYS), Optional.empty()))
                        .toList();
        return new Plan<>(ahead);
    }

    private static Optional<Instant> wanted(Readers readers, Instant since, Settings settings) {
        return switch (readers) {
            case MANAGERS -> Optional.of(since.plus(GATHERING));
            case OFFICE -> mornings(settings, since).filter(since::isBefore).findFirst();
            case WEEK -> firstOfWeek(since, settings);
        };
    }

    /** The first morning of the week after that moment's. */
    private static Optional<Instant> firstOfWeek(Instant since, Settings settings) {
        ZoneId zone = settings.business().zone();
        Instant monday =
                LocalDate.ofInstant(since, zone)
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atStartOfDay(zone)
                        .toInstant();
        return mornings(settings, monday).filter(monday::isBefore).findFirst();
    }

    /** When a whole open day has passed, for what was told then; empty if the office is closed for long. */
    static Optional<Instant> overdueAt(Settings settings, Instant told) {
        return openings(settings, told).filter(told::isBefore).skip(1).findFirst();
    }

    /** Each morning on which the office opens, half an hour after it does. */
    private static Stream<Instant> mornings(Settings settings, Instant from) {
        return openings(settings, from).map(opening -> opening.plus(SETTLED_IN));
    }

    private static Stream<Instant> openings(Settings settings, Instant from) {
        Optional<OpeningHours> hours = settings.team(settings.office()).map(Team::hours);
        return hours.stream()
                .flatMap(open ->
                        Stream.iterate(LocalDate.ofInstant(from, open.zone()), date -> date.plusDays(1))
                                .limit(DAYS)
                                .flatMap(date ->
                                        open.on(date).stream()
                                                .limit(1)
                                                .map(span ->
                                                        date.atTime(span.from()).atZone(open.zone()).toInstant())));
    }
}
