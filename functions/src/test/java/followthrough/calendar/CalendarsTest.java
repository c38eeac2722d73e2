package followthrough.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {
    private static final Instant START = Instant.parse("2027-03-12T17:00:00Z");
    private static final CalendarEvent VISIT = visit(0, START, "Visit of Ann", "3 Elm Street");

    private static CalendarEvent visit(int sequence, Instant start, String summary, String place) {
        return new CalendarEvent(
                "7f3k2m9q@followthrough.invalid",
                sequence,
                Instant.parse("2027-03-01T08:30:05.123Z"),
                start,
                start.plus(Duration.ofHours(2)),
                summary,
                "Change or cancel it by the link.",
                place,
                "https://help.example.com/c/7f3k2m9q?a=1,2;3",
                Duration.ofDays(1),
                Locale.GERMAN,
                new CalendarEvent.Organizer("Häuser & Söhne, \"beste\"; Gärten: ja", "office@example.com"));
    }

    private static CalendarEvent bare() {
        return new CalendarEvent(
                "7f3k2m9q@followthrough.invalid",
                0,
                START,
                START,
                START.plusSeconds(60),
                "Call",
                "",
                "",
                "",
                Duration.ZERO,
                Locale.US,
                new CalendarEvent.Organizer("Madrona Lane", "office@example.com"));
    }

    @Test
    void tells_of_an_appointment_and_asks_nothing() {
        ReadEvent read = ReadEvent.of(Calendars.published(VISIT));
        assertThat(read.faults()).isEmpty();
        assertThat(read.method()).isEqualTo("PUBLISH");
        assertThat(read.says("UID")).isEqualTo(VISIT.uid());
        assertThat(read.says("DTSTAMP")).isEqualTo("20270301T083005Z");
        assertThat(read.says("STATUS")).isEqualTo("CONFIRMED");
        assertThat(read.says("CLASS")).isEqualTo("PRIVATE");
        assertThat(read.says("SUMMARY")).isEqualTo("Visit of Ann");
        assertThat(read.parameter("SUMMARY", "LANGUAGE")).isEqualTo("de");
        assertThat(read.says("DESCRIPTION")).isEqualTo(VISIT.description());
        assertThat(read.says("LOCATION")).isEqualTo("3 Elm Street");
        assertThat(read.says("URL")).isEqualTo(VISIT.url());
        assertThat(read.says("ORGANIZER")).isEqualTo("mailto:office@example.com");
        assertThat(read.parameter("ORGANIZER", "CN")).isEqualTo("Häuser & Söhne, 'beste'; Gärten: ja");
        assertThat(read.says("ATTENDEE")).isEmpty();
    }

    @Test
    void reminds_of_it_by_the_stopwatch_even_over_a_change_of_clocks() {
        assertThat(ReadEvent.of(Calendars.published(VISIT)).alarms())
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.getTrigger().getDuration()).isEqualTo(Duration.ofDays(-1));
                    assertThat(alarm.getAction().getValue()).isEqualTo("DISPLAY");
                });
    }

    @Test
    void cancels_what_was_told_without_reminding_of_it() {
        ReadEvent read = ReadEvent.of(Calendars.cancelled(visit(3, START, "Visit of Ann", "3 Elm Street")));
        assertThat(read.faults()).isEmpty();
        assertThat(read.method()).isEqualTo("CANCEL");
        assertThat(read.says("STATUS")).isEqualTo("CANCELLED");
        assertThat(read.says("UID")).isEqualTo(VISIT.uid());
        assertThat(read.says("SEQUENCE")).isEqualTo("3");
        assertThat(read.alarms()).isEmpty();
    }

    @Test
    void leaves_out_what_there_is_nothing_to_say_of() {
        assertThat(Calendars.published(bare())).doesNotContain("DESCRIPTION", "LOCATION", "URL", "VALARM");
        assertThat(ReadEvent.of(Calendars.published(bare())).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 11, Integer.MAX_VALUE})
    void counts_as_it_is_told_to(int sequence) {
        ReadEvent read = ReadEvent.of(Calendars.published(visit(sequence, START, "Visit", "")));
        assertThat(read.says("SEQUENCE")).isEqualTo(Integer.toString(sequence));
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2027-03-14T01:30, 20270314T093000Z, 20270314T113000Z",
        "America/Los_Angeles, 2027-03-14T03:00, 20270314T100000Z, 20270314T120000Z",
        "America/Los_Angeles, 2027-11-07T00:30, 20271107T073000Z, 20271107T093000Z",
        "Europe/Berlin, 2027-03-28T01:59, 20270328T005900Z, 20270328T025900Z",
        "Europe/Berlin, 2027-10-31T03:00, 20271031T020000Z, 20271031T040000Z",
        "Australia/Lord_Howe, 2027-04-04T01:00, 20270403T140000Z, 20270403T160000Z",
        "Asia/Kathmandu, 2027-01-01T00:15, 20261231T183000Z, 20261231T203000Z",
        "Pacific/Kiritimati, 2028-02-29T09:00, 20280228T190000Z, 20280228T210000Z"
    })
    void says_when_in_utc_so_that_it_is_right_everywhere(
            String zone, LocalDateTime onTheWall, String start, String end) {
        Instant instant = onTheWall.atZone(ZoneId.of(zone)).toInstant();
        ReadEvent read = ReadEvent.of(Calendars.published(visit(0, instant, "Visit", "")));
        assertThat(read.says("DTSTART")).isEqualTo(start);
        assertThat(read.says("DTEND")).isEqualTo(end);
        assertThat(read.start()).isEqualTo(instant);
        assertThat(read.end()).isEqualTo(instant.plus(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 Elm Street, Apt. 4; back\\door \\n: \"ring\"\nthen wait",
                "BEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR",
                "家の前、🚰🚰🚰👩‍👩‍👧 שלום é",
                "^n ^' %0A =0A &amp; <b>"
            })
    void says_where_as_it_was_written(String place) {
        ReadEvent read = ReadEvent.of(Calendars.published(visit(0, START, "Visit", place)));
        assertThat(read.faults()).isEmpty();
        assertThat(read.says("LOCATION")).isEqualTo(place);
    }

    @Test
    void drops_what_no_file_can_hold() {
        String place = "a\u0000b\u0007c\u001b[0m\ud83dd\r\ne\rf\u2028g\u0085h\ti\u007f";
        ReadEvent read = ReadEvent.of(Calendars.published(visit(0, START, "Vi\r\nsit\u0000", place)));
        assertThat(read.says("LOCATION")).isEqualTo("abc[0md\ne\nf\ng\nh\ti");
        assertThat(read.says("SUMMARY")).isEqualTo("Vi sit");
    }

    @Property(tries = 300, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void whatever_people_write_it_remains_one_event_in_short_lines(@ForAll String written, @ForAll boolean stands) {
        Function<CalendarEvent, String> writing = stands ? Calendars::published : Calendars::cancelled;
        String file = writing.apply(visit(0, START, "Visit", (written + "🚰é家").repeat(20)));
        assertThat(ReadEvent.of(file).event().getProperties("LOCATION")).hasSize(1);
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    @Test
    void is_the_same_whenever_it_is_written() {
        assertThat(Calendars.published(VISIT)).isEqualTo(Calendars.published(VISIT));
    }

    @Test
    void an_event_ends_after_it_starts() {
        assertThatThrownBy(() ->
                        new CalendarEvent(
                                "u",
                                0,
                                START,
                                START,
                                START,
                                "Call",
                                "",
                                "",
                                "",
                                Duration.ZERO,
                                Locale.US,
                                VISIT.organizer()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
