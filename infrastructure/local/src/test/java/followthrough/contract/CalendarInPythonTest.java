package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.calendar.CalendarEvent;
import followthrough.calendar.Calendars;
import followthrough.document.Node;
import followthrough.tools.PythonCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a second reader, of another family than the one of the functions' own tests, reads the same. */
class CalendarInPythonTest {
    private static final Instant START = Instant.parse("2027-03-14T10:00:00Z");

    private static CalendarEvent visit(int sequence, Instant start, String place) {
        return new CalendarEvent(
                "7f3k2m9q@followthrough.invalid",
                sequence,
                Instant.parse("2027-03-01T08:30:05Z"),
                start,
                start.plus(Duration.ofHours(2)),
                "Besuch, wie „abgemacht“; bis dann",
                "By the link.\nOr call.",
                place,
                "https://help.example.com/c/7f3k2m9q?a=1,2;3",
                Duration.ofDays(1),
                Locale.GERMAN,
                new CalendarEvent.Organizer("Häuser & Söhne, \"beste\"; Gärten: ja", "office@example.com"));
    }

    private static Instant instant(Node read, String name) {
        return OffsetDateTime.parse(read.get(name).text()).toInstant();
    }

    @Test
    void reads_what_stands() {
        Node read = PythonCalendar.read(Calendars.published(visit(2, START, "3 Elm Street")));
        assertThat(read.get("faults").items()).isEmpty();
        assertThat(read.get("method").text()).isEqualTo("PUBLISH");
        assertThat(read.get("status").text()).isEqualTo("CONFIRMED");
        assertThat(read.get("uid").text()).isEqualTo("7f3k2m9q@followthrough.invalid");
        assertThat(read.get("sequence").text()).isEqualTo("2");
        assertThat(instant(read, "made")).isEqualTo("2027-03-01T08:30:05Z");
        assertThat(read.get("summary").text()).isEqualTo("Besuch, wie „abgemacht“; bis dann");
        assertThat(read.get("url").text()).isEqualTo("https://help.example.com/c/7f3k2m9q?a=1,2;3");
        assertThat(read.get("organizer").text()).isEqualTo("mailto:office@example.com");
        assertThat(read.get("organizerName").text()).isEqualTo("Häuser & Söhne, 'beste'; Gärten: ja");
        assertThat(read.get("alarms").items()).extracting(Node::text).containsExactly("-86400.0");
    }

    @Test
    void reads_what_was_cancelled() {
        Node read = PythonCalendar.read(Calendars.cancelled(visit(3, START, "3 Elm Street")));
        assertThat(read.get("faults").items()).isEmpty();
        assertThat(read.get("method").text()).isEqualTo("CANCEL");
        assertThat(read.get("status").text()).isEqualTo("CANCELLED");
        assertThat(read.get("uid").text()).isEqualTo("7f3k2m9q@followthrough.invalid");
        assertThat(read.get("sequence").text()).isEqualTo("3");
        assertThat(read.get("alarms").items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2027-03-14T01:30",
        "America/Los_Angeles, 2027-11-07T00:30",
        "Europe/Berlin, 2027-03-28T01:59",
        "Pacific/Kiritimati, 2028-02-29T09:00"
    })
    void reads_the_same_instants(String zone, LocalDateTime onTheWall) {
        Instant start = onTheWall.atZone(ZoneId.of(zone)).toInstant();
        Node read = PythonCalendar.read(Calendars.published(visit(0, start, "")));
        assertThat(instant(read, "start")).isEqualTo(start);
        assertThat(instant(read, "end")).isEqualTo(start.plus(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 Elm Street, Apt. 4; back\\door \\n: \"ring\"\nthen wait",
                "BEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR",
                "^n ^' %0A =0A &amp; <b>"
            })
    void reads_the_same_place(String place) {
        Node read = PythonCalendar.read(Calendars.published(visit(0, START, place)));
        assertThat(read.get("faults").items()).isEmpty();
        assertThat(read.get("place").text()).isEqualTo(place);
    }

    @Test
    void reads_long_lines_of_any_script() {
        String place = "家の前、🚰👩‍👩‍👧 שלום é ".repeat(60).strip();
        assertThat(PythonCalendar.read(Calendars.published(visit(0, START, place))).get("place").text())
                .isEqualTo(place);
    }
}
