package followthrough.followup;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.Occurrence;
import followthrough.plan.Plan;
import followthrough.team.FollowUpRules;
import followthrough.team.QuietHours;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpPlanTest {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SEATTLE).toInstant();
    }

    private static Credit resolved(Instant at) {
        return new Credit(7, "rosa", "crew", at, false, true, 1, 1);
    }

    private static List<String> plan(FollowUp followUp, FollowUpRules rules, Instant now) {
        return new Plan<>(new FollowUpPlan(rules, QuietHours.USUAL, SEATTLE, now).ahead(followUp))
                .occurrences().stream().map(FollowUpPlanTest::said).toList();
    }

    private static String said(Occurrence<FollowUpTask> occurrence) {
        return occurrence.task() + " " + LocalDateTime.ofInstant(occurrence.due(), SEATTLE);
    }

    private static FollowUpRules asking(String hour) {
        return new FollowUpRules(
                true, LocalTime.parse(hour), Period.ofDays(3), Period.ofDays(10), Period.ofDays(30), "");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-05T09:50, 10:00, 2027-03-06T10:00",
        "2027-03-05T00:10, 10:00, 2027-03-06T10:00",
        "2027-03-05T23:59, 10:00, 2027-03-06T10:00",
        // the day between has 23 hours, and 25
        "2027-03-13T15:00, 10:00, 2027-03-14T10:00",
        "2027-11-06T15:00, 10:00, 2027-11-07T10:00",
        // a good hour that is night is none
        "2027-03-05T09:50, 06:00, 2027-03-06T08:00",
    })
    void it_comes_at_a_good_hour_of_the_next_day(String resolved, String hour, String due) {
        Instant at = at(resolved);
        assertThat(plan(FollowUp.none().resolved(resolved(at)), asking(hour), at)).containsExactly("ASK " + due);
    }

    @Test
    void without_an_answer_it_is_asked_once_more_and_then_closed() {
        Instant asked = at("2027-03-12T10:00");
        FollowUp.Open open = (FollowUp.Open) FollowUp.asked(resolved(asked), asked);
        assertThat(plan(open, asking("10:00"), asked))
                .containsExactly("REPEAT 2027-03-15T10:00", "CLOSE 2027-03-22T10:00");
        assertThat(plan(open.again(), asking("10:00"), asked)).containsExactly("CLOSE 2027-03-22T10:00");
    }

    @Test
    void an_answer_is_the_end_of_asking() {
        Instant asked = at("2027-03-12T10:00");
        FollowUp.Open open = (FollowUp.Open) FollowUp.asked(resolved(asked), asked);
        assertThat(plan(open.answered(answer(Answer.Resolved.YES)), asking("10:00"), asked))
                .containsExactly("CLOSE 2027-03-22T10:00");
    }

    @Test
    void a_bad_answer_stays_with_the_resolution_that_it_was_about_and_the_next_is_asked_about_again() {
        Instant at = at("2027-03-12T10:00");
        FollowUp answered = ((FollowUp.Open) FollowUp.asked(resolved(at), at)).answered(answer(Answer.Resolved.NO));
        assertThat(answered.openedAgain()).isEqualTo(answered);
        Credit next = new Credit(12, "tomas", "crew", at, true, false, 1, 2);
        assertThat(answered.resolved(next)).isEqualTo(new FollowUp.Planned(next, true));
    }

    @Test
    void what_was_not_answered_is_void_once_it_is_open_again() {
        Instant at = at("2027-03-12T10:00");
        FollowUp planned = FollowUp.none().resolved(resolved(at));
        assertThat(planned.openedAgain()).isEqualTo(new FollowUp.Nothing(true));
        assertThat(planned.takenBack()).isEqualTo(FollowUp.none());
        assertThat(FollowUp.asked(resolved(at), at).openedAgain()).isEqualTo(new FollowUp.Nothing(true));
    }

    @ParameterizedTest
    @CsvSource({"YES,1,true,false", "YES,2,true,false", "YES,3,false,false", "YES,4,false,true", "NO,1,false,false"})
    void three_of_five_is_neither(Answer.Resolved resolved, int score, boolean unhappy, boolean satisfied) {
        Answer answer =
                new Answer(resolved, OptionalInt.of(score), OptionalInt.empty(), Optional.empty(), false, false);
        assertThat(answer.isUnhappy()).isEqualTo(unhappy);
        assertThat(answer.isSatisfied()).isEqualTo(satisfied);
    }

    private static Answer answer(Answer.Resolved resolved) {
        return new Answer(resolved, OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), false, false);
    }
}
