package followthrough.notice;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.team.OpeningHours;
import followthrough.team.Span;
import followthrough.words.Words;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {
    private static final List<Span> DAY = List.of(span("08:00", "17:00"));

    @Test
    void says_days_in_a_row_once() {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        List.of(DayOfWeek.values()).subList(0, 5).forEach(day -> week.put(day, DAY));

        assertThat(said(week)).isEqualTo("Answered Monday to Friday 8:00 AM to 5:00 PM (Pacific Time).");
    }

    @Test
    void says_each_run_of_days_and_each_part_of_a_day() {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.MONDAY, DAY);
        week.put(DayOfWeek.WEDNESDAY, List.of(span("09:00", "12:00"), span("13:00", "16:30")));

        assertThat(said(week))
                .isEqualTo(
                        "Answered Monday 8:00 AM to 5:00 PM,"
                                + " Wednesday 9:00 AM to 12:00 PM and 1:00 PM to 4:30 PM (Pacific Time).");
    }

    @Test
    void says_nothing_of_an_office_that_is_never_open() {
        assertThat(said(Map.of())).isEmpty();
    }

    private static String said(Map<DayOfWeek, List<Span>> week) {
        return OfficeHours.say(
                Words.in(Locale.US), new OpeningHours(ZoneId.of("America/Los_Angeles"), week, List.of()));
    }

    private static Span span(String from, String to) {
        return new Span(LocalTime.parse(from), LocalTime.parse(to));
    }
}
