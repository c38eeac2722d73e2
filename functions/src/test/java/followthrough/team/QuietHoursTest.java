package followthrough.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final QuietHours NIGHT = QuietHours.USUAL;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SEATTLE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "20:59, false",
        "21:00, true",
        "23:59, true",
        "00:00, true",
        "07:59, true",
        "08:00, false",
        "12:00, false"
    })
    void the_night_is_quiet_and_the_day_is_not(String time, boolean quiet) {
        assertThat(NIGHT.holdAt(at("2027-03-02T" + time), SEATTLE)).isEqualTo(quiet);
    }

    @Test
    void it_is_quiet_where_the_recipient_is() {
        assertThat(NIGHT.holdAt(at("2027-03-02T12:00"), ZoneId.of("Europe/Berlin"))).isTrue();
        assertThat(NIGHT.holdAt(at("2027-03-02T12:00"), SEATTLE)).isFalse();
    }

    @Test
    void a_nap_at_noon_is_quiet_too_and_no_hours_are_never_quiet() {
        QuietHours nap = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(nap.holdAt(at("2027-03-02T13:00"), SEATTLE)).isTrue();
        assertThat(nap.holdAt(at("2027-03-02T14:00"), SEATTLE)).isFalse();
        assertThat(QuietHours.NONE.holdAt(at("2027-03-02T00:00"), SEATTLE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-02T12:00, 2027-03-02T12:00",
        "2027-03-02T06:00, 2027-03-02T08:00",
        "2027-03-02T22:00, 2027-03-02T20:59",
        "2027-03-13T23:30, 2027-03-13T20:59",
        "2027-03-14T02:00, 2027-03-14T08:00"
    })
    void the_nearest_moment_may_be_earlier_or_later(String wanted, String nearest) {
        assertThat(NIGHT.nearest(at(wanted), at("2027-03-01T00:00"), at("2027-03-31T00:00"), SEATTLE))
                .contains(at(nearest));
    }

    @Test
    void what_is_of_no_use_later_comes_earlier_and_what_makes_no_sense_earlier_comes_later() {
        Instant six = at("2027-03-02T06:00");
        assertThat(NIGHT.nearest(six, at("2027-03-01T00:00"), at("2027-03-02T07:00"), SEATTLE))
                .contains(at("2027-03-01T20:59"));
        Instant ten = at("2027-03-02T22:00");
        assertThat(NIGHT.nearest(ten, ten, at("2027-03-31T00:00"), SEATTLE)).contains(at("2027-03-03T08:00"));
    }

    @Test
    void where_all_of_its_use_is_quiet_there_is_no_moment() {
        Instant six = at("2027-03-02T06:00");
        assertThat(NIGHT.nearest(six, six, at("2027-03-02T07:59"), SEATTLE)).isEmpty();
        assertThat(NIGHT.nearest(at("2027-03-02T12:00"), six, at("2027-03-02T11:00"), SEATTLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-02T12:00, 2027-03-02T13:00, 2027-03-02T12:00",
        "2027-03-02T12:00, 2027-03-02T22:00, 2027-03-03T08:00",
        "2027-03-02T22:00, 2027-03-02T12:00, 2027-03-03T08:00",
        "2027-03-02T20:00, 2027-03-03T09:00, 2027-03-02T20:00"
    })
    void what_was_missed_until_the_night_waits_for_the_morning(String wanted, String now, String due) {
        assertThat(NIGHT.undisturbed(at(wanted), at(now), SEATTLE)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "02:30, 2027-03-14T01:00:00-08:00, 2027-03-14T03:00:00-07:00",
        "01:30, 2027-11-07T01:00:00-07:00, 2027-11-07T01:30:00-07:00",
        "01:30, 2027-11-07T01:10:00-08:00, 2027-11-07T01:30:00-08:00"
    })
    void quiet_hours_end_when_the_clock_on_the_wall_says_so(String until, String quiet, String end) {
        QuietHours hours = new QuietHours(LocalTime.of(22, 0), LocalTime.parse(until));
        Instant wanted = java.time.OffsetDateTime.parse(quiet).toInstant();
        assertThat(hours.undisturbed(wanted, wanted, SEATTLE))
                .isEqualTo(java.time.OffsetDateTime.parse(end).toInstant());
    }
}
