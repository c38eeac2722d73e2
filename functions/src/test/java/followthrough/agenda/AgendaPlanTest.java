package followthrough.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.Occurrence;
import followthrough.plan.Plan;
import followthrough.team.OnCallRota;
import followthrough.team.QuietHours;
import followthrough.team.ReminderRules;
import followthrough.team.WeekTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Ana in Denver is told, and when. She is on the way for half an hour. */
class AgendaPlanTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final OnCallRota SHE_IS_ON_CALL =
            new OnCallRota.Rotating(
                    List.of(Desk.ANA),
                    LocalDate.parse("2027-01-04"),
                    WeekTime.of(LocalDateTime.parse("2027-01-04T08:00")));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DENVER).toInstant();
    }

    private static Desk desk(OnCallRota rota, String... starts) {
        return new Desk(
                DENVER,
                QuietHours.USUAL,
                ReminderRules.USUAL,
                Duration.ofMinutes(30),
                rota,
                Stream.of(starts).map(AgendaPlanTest::at).toList());
    }

    /** What is planned after she had yesterday's list. */
    private static Plan<AgendaTask> plan(Desk desk, String now) {
        LocalDate yesterday = desk.date(at(now)).minusDays(1);
        Agenda agenda = desk.agenda().listed(new Listed(yesterday, at(now).minus(Duration.ofHours(12))));
        return AgendaPlan.of(agenda, desk.near(agenda, at(now)), desk.settings(), at(now));
    }

    private static List<String> dues(Desk desk, String now) {
        return plan(desk, now).occurrences().stream()
                .map(due -> due.task().code() + " " + LocalDateTime.ofInstant(due.due(), DENVER))
                .toList();
    }

    private static Desk desk(String... starts) {
        return desk(new OnCallRota.None(), starts);
    }

    @Test
    void the_list_comes_on_the_evening_before_and_a_reminder_before_she_has_to_leave() {
        assertThat(dues(desk("2027-03-03T10:00"), "2027-03-02T12:00"))
                .containsExactly("evening 2027-03-02T17:30", "before 2027-03-03T09:15", "evening 2027-03-03T17:30");
    }

    @Test
    void several_within_an_hour_share_one_reminder_and_a_third_has_its_own() {
        assertThat(dues(desk("2027-03-03T10:00", "2027-03-03T11:00", "2027-03-03T11:30"), "2027-03-03T09:00"))
                .containsExactly("before 2027-03-03T09:15", "before 2027-03-03T10:45", "evening 2027-03-03T17:30");
    }

    @Test
    void a_reminder_in_quiet_hours_comes_when_they_end_if_that_is_before_it_begins() {
        assertThat(dues(desk("2027-03-03T08:30"), "2027-03-03T06:00")).startsWith("before 2027-03-03T08:00");
        assertThat(dues(desk("2027-03-03T08:00"), "2027-03-03T06:00")).noneMatch(due -> due.startsWith("before"));
    }

    @Test
    void whoever_is_on_call_is_reminded_at_any_hour() {
        assertThat(dues(desk(SHE_IS_ON_CALL, "2027-03-03T08:00"), "2027-03-03T06:00"))
                .startsWith("before 2027-03-03T07:15");
    }

    @Test
    void a_list_that_would_be_of_no_use_in_the_morning_comes_at_night() {
        Plan<AgendaTask> plan = plan(desk("2027-03-03T08:00"), "2027-03-02T22:00");
        assertThat(plan.next().map(Occurrence::due).filter(due -> !due.isAfter(at("2027-03-02T22:00")))).isPresent();
        assertThat(dues(desk("2027-03-03T11:00"), "2027-03-02T22:00")).startsWith("evening 2027-03-03T08:00");
    }

    @Test
    void a_day_further_ahead_is_looked_at_when_it_comes() {
        assertThat(dues(desk("2027-04-20T10:00"), "2027-03-02T12:00"))
                .containsExactly("evening 2027-04-19T17:30", "evening 2027-04-20T17:30");
    }

    @Test
    void nothing_ahead_plans_nothing() {
        assertThat(dues(desk(), "2027-03-02T12:00")).isEmpty();
    }
}
