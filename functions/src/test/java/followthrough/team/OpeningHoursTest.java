package followthrough.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final Map<DayOfWeek, List<Span>> WEEKDAYS =
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                    .collect(
                            Collectors.toMap(
                                    Function.identity(), _ -> List.of(span("08:00", "12:00"), span("13:00", "17:00"))));
    private static final OpeningHours OFFICE =
            new OpeningHours(
                    SEATTLE,
                    WEEKDAYS,
                    List.of(new Closure("Thanksgiving", LocalDate.parse("2026-11-26"), LocalDate.parse("2026-11-27"))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59:59, false",
        "2026-11-23T08:00, true",
        "2026-11-23T11:59:59, true",
        "2026-11-23T12:00, false",
        "2026-11-23T13:00, true",
        "2026-11-23T17:00, false",
        "2026-11-22T10:00, false",
        "2026-11-26T10:00, false",
        "2026-11-27T10:00, false",
        "2026-11-30T10:00, true"
    })
    void is_open_from_the_first_second_of_a_span_until_before_its_end(LocalDateTime local, boolean open) {
        assertThat(OFFICE.isOpenAt(seattle(local))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, PT2H, 2026-11-23T11:00",
        "2026-11-23T09:00, PT3H, 2026-11-23T12:00",
        "2026-11-23T09:00, PT4H, 2026-11-23T14:00",
        "2026-11-23T12:30, PT1H, 2026-11-23T14:00",
        "2026-11-23T16:30, PT1H, 2026-11-24T08:30",
        "2026-11-23T22:00, PT8H, 2026-11-24T17:00",
        "2026-11-25T16:00, PT2H, 2026-11-30T09:00",
        "2026-11-21T03:00, PT30M, 2026-11-23T08:30",
        "2026-11-23T09:00, PT0S, 2026-11-23T09:00",
        "2026-11-23T18:00, PT0S, 2026-11-24T08:00"
    })
    void counts_open_time_over_lunch_night_weekend_and_closure(
            LocalDateTime told, Duration openTime, LocalDateTime due) {
        assertThat(OFFICE.after(seattle(told), openTime)).isEqualTo(seattle(due));
    }

    @Test
    void finds_when_it_opens_next_which_is_now_if_it_is_open() {
        assertThat(OFFICE.nextOpen(seattle(LocalDateTime.parse("2026-11-25T17:00"))))
                .isEqualTo(seattle(LocalDateTime.parse("2026-11-30T08:00")));
        assertThat(OFFICE.nextOpen(seattle(LocalDateTime.parse("2026-11-25T16:59"))))
                .isEqualTo(seattle(LocalDateTime.parse("2026-11-25T16:59")));
    }

    @ParameterizedTest
    @CsvSource({
        // Seattle springs forward: 2:00 becomes 3:00, so Sunday has 23 hours.
        "America/Los_Angeles, 2027-03-14T08:00:00Z, PT23H, 2027-03-15T07:00:00Z",
        // Seattle falls back: 1:00 to 2:00 happens twice, so Sunday has 25 hours.
        "America/Los_Angeles, 2027-11-07T07:00:00Z, PT25H, 2027-11-08T08:00:00Z",
        // Lord Howe Island moves by half an hour.
        "Australia/Lord_Howe, 2027-04-03T13:00:00Z, PT24H30M, 2027-04-04T13:30:00Z",
        // Samoa had no 30 December 2011: the day after Thursday was Saturday.
        "Pacific/Apia, 2011-12-29T10:00:00Z, PT24H, 2011-12-30T10:00:00Z"
    })
    void counts_seconds_that_pass_on_days_of_every_length(String zone, Instant told, Duration openTime, Instant due) {
        assertThat(always(zone).after(told, openTime)).isEqualTo(due);
    }

    @Test
    void has_no_hours_in_the_time_that_a_clock_change_skips() {
        OpeningHours night = daily("America/Los_Angeles", span("02:15", "03:30"));

        assertThat(night.openBetween(Instant.parse("2027-03-14T08:00:00Z"), Instant.parse("2027-03-15T07:00:00Z")))
                .containsExactly(
                        new Interval(Instant.parse("2027-03-14T10:00:00Z"), Instant.parse("2027-03-14T10:30:00Z")));
    }

    @Test
    void opens_twice_in_the_time_that_a_clock_change_repeats() {
        OpeningHours night = daily("America/Los_Angeles", span("01:15", "01:45"));

        assertThat(night.openBetween(Instant.parse("2027-11-07T07:00:00Z"), Instant.parse("2027-11-08T08:00:00Z")))
                .containsExactly(
                        new Interval(Instant.parse("2027-11-07T08:15:00Z"), Instant.parse("2027-11-07T08:45:00Z")),
                        new Interval(Instant.parse("2027-11-07T09:15:00Z"), Instant.parse("2027-11-07T09:45:00Z")));
    }

    @Test
    void keeps_order_where_a_change_at_midnight_repeats_the_day_before() {
        // St. John's went from 0:01 on 29 October 2000 back to 23:01 on the 28th.
        OpeningHours hours = daily("America/St_Johns", span("00:00", "00:30"), span("23:30", "24:00"));

        assertThat(hours.openBetween(Instant.parse("2000-10-29T02:00:00Z"), Instant.parse("2000-10-29T06:00:00Z")))
                .extracting(Interval::length)
                .containsExactly(
                        Duration.ofMinutes(30), Duration.ofMinutes(1), Duration.ofMinutes(30), Duration.ofMinutes(30));
    }

    @Test
    void says_that_it_is_never_open_rather_than_search_for_ever() {
        OpeningHours never = new OpeningHours(SEATTLE, Map.of(DayOfWeek.MONDAY, List.of()), List.of());

        assertThat(never.isOpenAt(Instant.EPOCH)).isFalse();
        assertThatThrownBy(() -> never.nextOpen(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
    }

    private static OpeningHours always(String zone) {
        return daily(zone, span("00:00", "24:00"));
    }

    private static OpeningHours daily(String zone, Span... spans) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, List.of(spans)));
        return new OpeningHours(ZoneId.of(zone), week, List.of());
    }

    private static Span span(String from, String to) {
        return new Span(LocalTime.parse(from), to.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(to));
    }

    private static Instant seattle(LocalDateTime local) {
        return local.atZone(SEATTLE).toInstant();
    }
}
