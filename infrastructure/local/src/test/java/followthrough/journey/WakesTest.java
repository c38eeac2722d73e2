package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Overheard;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import followthrough.local.lambda.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wakes come too early, too late, twice, for what was superseded, or are not ours: the table says what is due. */
@Isolated("It reads what is printed, which others would print too")
class WakesTest {
    private final Town town = Town.at("2027-03-02T10:00");
    private final Customer customer = town.customer();

    @AfterEach
    void close() {
        town.close();
    }

    /** Those of concerns; the office is woken in the morning besides. */
    private List<Node> schedules() {
        town.settle();
        return town.http().get("/local/schedules").json().items().stream()
                .filter(schedule -> schedule.get("payload").get("subject").text().startsWith("concern#"))
                .toList();
    }

    private String wake() {
        return Json.write(schedules().getFirst().get("payload"));
    }

    private Outcome wakes(String payload) {
        Outcome outcome = town.system().invoke("DueFunction", payload.getBytes(StandardCharsets.UTF_8));
        town.settle();
        return outcome;
    }

    private String lastOutcome() {
        return Overheard.lines().stream()
                .map(line -> Json.parse(line.text()).orNothing())
                .filter(line -> line.get("what").text().equals("woken"))
                .toList()
                .getLast()
                .get("outcome")
                .text();
    }

    @Test
    void a_concern_has_one_pending_wake_at_the_minute_of_what_comes_next() {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        assertThat(schedules())
                .singleElement()
                .satisfies(schedule -> {
                    assertThat(schedule.get("dueAt").text()).isEqualTo(Town.instant("2027-03-02T13:00").toString());
                    assertThat(Json.write(schedule.get("payload")))
                            .contains("\"version\":1", "\"subject\":\"concern#", "\"sequence\":1", "\"due\":\"");
                });
    }

    @Test
    void what_leaves_the_plan_as_it_is_sets_no_other_wake() {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        String name = schedules().getFirst().get("name").text();
        customer.adds("And the Quillmark sink.");
        assertThat(schedules()).singleElement().satisfies(it -> assertThat(it.get("name").text()).isEqualTo(name));
    }

    @Test
    void a_superseded_wake_is_taken_back() {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        town.office().takes(customer.reference(), "rosa");
        assertThat(schedules())
                .singleElement()
                .satisfies(schedule ->
                        assertThat(schedule.get("dueAt").text())
                                .isGreaterThan(Town.instant("2027-03-03T00:00").toString()));
    }

    @Test
    void what_is_due_within_a_minute_is_done_at_once() {
        town.changesSettings(settings -> settings.replace("urgentAnswerWithin: 20m", "urgentAnswerWithin: 1m"));
        town.passes(Duration.ofMinutes(5));
        customer.tellsUrgently("no-heat", "No heat at Quillmark.");
        assertThat(town.office().headlinesAbout(customer.reference())).containsExactly("URGENT, new", "Soon due");
    }

    @Test
    void a_wake_that_comes_early_changes_nothing() {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        int mails = town.mailsSent();
        assertThat(wakes(wake()).succeeded()).isTrue();
        assertThat(lastOutcome()).isEqualTo("nothing-due");
        assertThat(town.mailsSent()).isEqualTo(mails);
        assertThat(schedules()).hasSize(1);
    }

    @Test
    void a_wake_that_comes_again_or_after_its_schedule_was_deleted_changes_nothing_more() {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        String wake = wake();
        town.isNow("2027-03-02T13:00:30");
        int mails = town.mailsSent();
        wakes(wake);
        wakes(wake);
        assertThat(lastOutcome()).isEqualTo("nothing-due");
        town.office().takes(customer.reference(), "rosa");
        wakes(wake);
        assertThat(lastOutcome()).isEqualTo("nothing-due");
        assertThat(town.mailsSent()).isEqualTo(mails);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT59S", "PT3H", "P2D"})
    void a_wake_that_comes_late_does_what_is_still_of_use(String late) {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        String reference = customer.reference();
        String wake = wake();
        town.system().faults().order(new Fault("due", FaultKind.ERROR, -1));
        town.system().faults().order(new Fault("dynamodb", FaultKind.ERROR, java.util.Optional.of("Query"), -1));
        town.isNow(Town.instant("2027-03-02T13:00").plus(Duration.parse(late)));
        town.system().faults().clear();
        wakes(wake);
        List<String> headlines = town.office().headlinesAbout(reference);
        boolean inTime = Duration.parse(late).compareTo(Duration.ofHours(1)) < 0;
        assertThat(headlines).containsExactly("New", inTime ? "Soon due" : "Did it happen");
        assertThat(customer.headlines()).doesNotContain("We’re sorry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "[1]",
                "{\"version\":2,\"subject\":\"concern#x\",\"sequence\":1,\"due\":\"2027-03-02T21:00:00Z\",\"how\":\"new\"}",
                "{\"version\":1,\"subject\":\"planet#earth\",\"sequence\":1,\"due\":\"2027-03-02T21:00:00Z\"}",
                "{\"version\":\"1\",\"subject\":7,\"sequence\":[],\"due\":\"soon\"}"
            })
    void what_is_not_ours_is_counted_and_left(String payload) {
        assertThat(wakes(payload).succeeded()).isTrue();
        assertThat(lastOutcome()).isEqualTo("not-ours");
    }

    @Test
    void a_subject_that_is_gone_needs_no_wake() {
        wakes("{\"version\":1,\"subject\":\"concern#erased\",\"sequence\":9,\"due\":\"2027-03-02T21:00:00Z\"}");
        assertThat(lastOutcome()).isEqualTo("gone");
    }

    @Test
    void after_other_settings_every_open_concern_is_planned_again() {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        town.settle();
        town.changesSettings(settings -> settings.replace("warnBefore: 1h", "warnBefore: 90m"));
        town.passes(Duration.ofMinutes(10));
        assertThat(schedules())
                .singleElement()
                .satisfies(schedule ->
                        assertThat(schedule.get("dueAt").text())
                                .isEqualTo(Town.instant("2027-03-02T12:30").toString()));
        town.isNow("2027-03-02T12:31");
        assertThat(town.office().headlinesAbout(customer.reference())).containsExactly("New", "Soon due");
    }

    @Test
    void after_other_settings_more_concerns_than_fit_on_a_page_are_planned_again_each() {
        for (int told = 0; told < 120; told++) {
            town.customer().app().tells("plumbing", "The Quillmark tub leaks.");
        }
        town.settle();
        town.changesSettings(settings -> settings.replace("warnBefore: 1h", "warnBefore: 90m"));
        town.passes(Duration.ofMinutes(15));
        assertThat(schedules())
                .hasSize(120)
                .allSatisfy(schedule -> assertThat(schedule.get("dueAt").text()).startsWith("2027-03-02T20:3"));
    }
}
