package followthrough.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Holds the walk through open time against looking at the wall's clock minute by minute. */
class OpeningHoursPropertiesTest {

    private static final Instant FROM = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2040-12-31T00:00:00Z");
    private static final List<String> ZONES = new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().toList();

    @Property(tries = 100, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void open_time_is_what_the_clock_on_the_wall_says(
            @ForAll("hours") OpeningHours hours, @ForAll("instants") Instant about) {
        agreesMinuteByMinute(hours, about);
    }

    @Property(tries = 200, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void open_time_is_what_the_clock_on_the_wall_says_around_its_changes(
            @ForAll("hours") OpeningHours hours, @ForAll("instants") Instant about) {
        agreesMinuteByMinute(hours, changeAfter(hours.zone(), about));
    }

    @Property(tries = 200, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void a_due_instant_has_exactly_the_open_time_before_it(
            @ForAll("hours") OpeningHours hours,
            @ForAll("instants") Instant about,
            @ForAll @IntRange(min = 1, max = 6_000) int minutes) {
        dueHasTheOpenTimeBeforeIt(hours, changeAfter(hours.zone(), about), minutes);
    }

    @Property(tries = 20_000, seed = "20261122", shrinking = ShrinkingMode.OFF)
    @Tag("proof")
    void open_time_is_right_around_changes_at_length(
            @ForAll("hours") OpeningHours hours, @ForAll("instants") Instant about) {
        agreesMinuteByMinute(hours, changeAfter(hours.zone(), about));
    }

    @Property(tries = 20_000, seed = "20261122", shrinking = ShrinkingMode.OFF)
    @Tag("proof")
    void due_instants_are_right_around_changes_at_length(
            @ForAll("hours") OpeningHours hours,
            @ForAll("instants") Instant about,
            @ForAll @IntRange(min = 1, max = 6_000) int minutes) {
        dueHasTheOpenTimeBeforeIt(hours, changeAfter(hours.zone(), about), minutes);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(FROM.getEpochSecond() / 60, UNTIL.getEpochSecond() / 60)
                .withDistribution(RandomDistribution.uniform())
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    @Provide
    Arbitrary<OpeningHours> hours() {
        return Combinators.combine(Arbitraries.of(ZONES), weeks(), closures())
                .as((zone, week, closures) -> new OpeningHours(ZoneId.of(zone), week, closures));
    }

    private static Arbitrary<Map<DayOfWeek, List<Span>>> weeks() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), spans()).ofMinSize(1).map(EnumMap::new);
    }

    /** Spans between an even number of distinct times of the day, at quarters of an hour. */
    private static Arbitrary<List<Span>> spans() {
        return Arbitraries.integers()
                .between(0, 96)
                .set()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(quarters -> spans(quarters.stream().sorted().toList()));
    }

    private static List<Span> spans(List<Integer> quarters) {
        return IntStream.range(0, quarters.size() / 2)
                .mapToObj(at -> new Span(time(quarters.get(2 * at)), time(quarters.get(2 * at + 1))))
                .toList();
    }

    private static LocalTime time(int quarter) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * quarter);
    }

    private static Arbitrary<List<Closure>> closures() {
        Arbitrary<LocalDate> dates =
                Arbitraries.longs()
                        .between(LocalDate.parse("1990-01-01").toEpochDay(), LocalDate.parse("2040-12-31").toEpochDay())
                        .map(LocalDate::ofEpochDay);
        return Combinators.combine(dates, Arbitraries.integers().between(0, 40))
                .as((first, days) -> new Closure("closed", first, first.plusDays(days)))
                .list()
                .ofMaxSize(20);
    }

    private static Instant changeAfter(ZoneId zone, Instant about) {
        var change = zone.getRules().nextTransition(about);
        return (change == null ? about : change.getInstant()).minus(Duration.ofHours(30));
    }

    private static void agreesMinuteByMinute(OpeningHours hours, Instant from) {
        Instant until = from.plus(Duration.ofHours(60));
        List<Interval> open = hours.openBetween(from, until);
        assertThat(open).isSortedAccordingTo(Comparator.comparing(Interval::start));
        for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
            Interval next = new Interval(minute, minute.plusSeconds(60));
            boolean wall = wallSaysOpen(hours, minute);
            List<Interval> walked = open.stream().flatMap(one -> one.intersection(next).stream()).toList();
            assertThat(walked).as("%s %s", hours.zone(), minute).isEqualTo(wall ? List.of(next) : List.of());
            assertThat(hours.isOpenAt(minute)).isEqualTo(wall);
        }
    }

    private static void dueHasTheOpenTimeBeforeIt(OpeningHours hours, Instant told, int minutes) {
        Instant due = hours.after(told, Duration.ofMinutes(minutes));
        long counted = 0;
        for (Instant minute = told; minute.isBefore(due); minute = minute.plusSeconds(60)) {
            counted += hours.isOpenAt(minute) ? 1 : 0;
        }
        assertThat(counted).as("%s %s", hours.zone(), told).isEqualTo(minutes);
        assertThat(hours.isOpenAt(due.minusSeconds(60))).isTrue();
    }

    /** Asks nothing of the class under test: reads the clock, the weekday's spans and the closures. */
    private static boolean wallSaysOpen(OpeningHours hours, Instant minute) {
        ZoneOffset offset = hours.zone().getRules().getOffset(minute);
        var wall = minute.atOffset(offset);
        int minuteOfDay = wall.getHour() * 60 + wall.getMinute();
        boolean closed =
                hours.closures().stream()
                        .anyMatch(closure ->
                                wall.toLocalDate().compareTo(closure.first()) >= 0
                                        && wall.toLocalDate().compareTo(closure.last()) <= 0);
        return !closed
                && hours.week().getOrDefault(wall.getDayOfWeek(), List.of()).stream()
                        .anyMatch(span ->
                                minuteOfDay >= span.from().toSecondOfDay() / 60
                                        && (minuteOfDay < span.to().toSecondOfDay() / 60
                                                || span.to().equals(LocalTime.MIDNIGHT)));
    }
}
