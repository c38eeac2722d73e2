package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import followthrough.local.aws.AwsCall;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work passes to a colleague, at the same time where they are free. The visit is on Friday, March 5, with Rosa. */
@Execution(ExecutionMode.CONCURRENT)
class HandingOverTest {
    private static final String FRIDAY = "2027-03-05T09:00";

    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    private void has(Customer whoever, String service) {
        whoever.tells(service, "The Quillmark tap drips.");
        whoever.takesTheTimeAt(FRIDAY);
    }

    private PageForm handing(String who, String to, String why) {
        return office.opens(customer.reference())
                .form("/hand-over")
                .choose("who", who)
                .forge("to", to)
                .type("why", why);
    }

    private PageForm cannot(String who) {
        return office.opens(customer.reference())
                .form("/cannot")
                .choose("who", who)
                .type("why", "My Quillmark van broke down.");
    }

    private Node appointment() {
        return customer.app().reads(customer.link()).json().get("appointment");
    }

    private List<Mail> later() {
        List<Mail> all = customer.inbox().all();
        return all.subList(2, all.size());
    }

    @Test
    void the_customer_hears_once_who_comes_at_the_same_time() {
        has(customer, "plumbing");
        PageForm form = handing("rosa", "tomas", "I’m at the Quillmark school that day.");
        Page after = form.send();
        form.send();

        assertThat(after.notices()).contains("It’s handed over");
        assertThat(later())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).startsWith("Tomas Lindqvist comes instead, at the same time: Plumbing");
                    assertThat(mail.text())
                            .contains(
                                    "Tomas Lindqvist comes instead of Rosa Delgado, at the same time.",
                                    "I’m at the Quillmark school that day.",
                                    "9:00–11:00 AM PST");
                    assertThat(mail.files())
                            .singleElement()
                            .satisfies(file -> assertThat(file.content()).contains("SEQUENCE:1", "Tomas Lindqvist"));
                });
        assertThat(appointment().get("with").text()).isEqualTo("Tomas Lindqvist");
        assertThat(appointment().get("start").text()).isEqualTo(Town.instant(FRIDAY).toString());
        assertThat(appointment().get("sequence").text()).isEqualTo("1");
        assertThat(customer.promises()).containsExactly("answer replaced", "arrive due");
        assertThat(customer.timeline().getLast()).startsWith("Tomas Lindqvist comes instead of Rosa Delgado: ");
    }

    @Test
    void a_press_asks_the_table_three_times() {
        has(customer, "plumbing");
        PageForm form = handing("rosa", "tomas", "I’m at the Quillmark school that day.");
        town.settle();
        int before = calls().size();
        form.press();

        assertThat(calls().stream().skip(before)).containsExactly("Query", "BatchGetItem", "TransactWriteItems");
    }

    private List<String> calls() {
        return town.system().calls().of("StaffFunction", "dynamodb").stream().map(AwsCall::operation).toList();
    }

    @Test
    void both_colleagues_hear_of_it_once_they_had_their_lists() {
        has(customer, "plumbing");
        town.isNow("2027-03-04T18:00");
        handing("bea", "tomas", "Rosa is at the Quillmark school.").send();
        town.isNow("2027-03-04T18:05");

        assertThat(town.colleague("tomas").inbox().latest().text()).contains(customer.name(), "9:00");
        assertThat(town.colleague("rosa").headlinesAbout(customer.reference()).getLast())
                .isEqualTo("Passed on at the same time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rosa | rosa | Rosa Delgado has it already. Choose somebody else.",
                "rosa | keiko | Keiko Arai can’t be sent for this kind of work. Choose somebody who can.",
                "rosa | nobody | Choose who takes it over.",
                "keiko | tomas | Rosa Delgado has this. Only they, or the office, can pass it on."
            })
    void not_everything_can_be_handed_over_to_everybody(String who, String to, String said) {
        has(customer, "plumbing");
        refused(handing(who, to, "The Quillmark van broke down."), "to", said);
    }

    @Test
    void nor_to_whom_has_something_else_then() {
        has(customer, "plumbing");
        has(town.customer(), "plumbing");
        Page page = office.opens(customer.reference());
        assertThat(page.offers("/hand-over")).isFalse();
        assertThat(page.text()).contains("Nobody else could be booked for it at that time.");

        refused(
                page.form("/cannot")
                        .choose("who", "rosa")
                        .type("why", "The Quillmark van broke down.")
                        .forge("to", "tomas")
                        .to("hand-over"),
                "to",
                "Tomas Lindqvist has something else at that time. Choose somebody who is free then.");
    }

    @Test
    void nor_to_who_is_on_leave_or_works_in_another_team() {
        has(customer, "plumbing");
        PageForm form = handing("rosa", "tomas", "The Quillmark van broke down.");
        town.changesSettings(settings ->
                settings.replace(
                        "    skills: [plumbing, carpentry, paint]\n",
                        """
                            skills: [plumbing, carpentry, paint]
                            leave: [{name: Away, from: 2027-03-05, to: 2027-03-08}]
                        """));
        town.passes(Duration.ofMinutes(10));
        refused(form, "to", "Tomas Lindqvist is off then. Choose somebody else.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand-over", "cannot"})
    void the_customer_is_told_why(String press) {
        has(customer, "plumbing");
        refused(handing("rosa", "tomas", "  ").to(press), "why", "Tell the customer why. A few words are enough.");
        assertThat(handing("rosa", "tomas", "x".repeat(200_001)).to(press).send().problems()).containsKey("why");
        assertThat(later()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand-over", "cannot"})
    void a_press_that_no_longer_fits_shows_what_stands_and_changes_nothing(String press) {
        has(customer, "plumbing");
        PageForm form = handing("rosa", "tomas", "The Quillmark van broke down.").to(press);
        customer.takesTheTimeAt("2027-03-05T13:00");
        outdated(form, "Friday, March 5, 1:00–3:00 PM PST");

        PageForm other = handing("rosa", "tomas", "The Quillmark van broke down.").to(press);
        customer.cancels("");
        outdated(other, "Nothing is chosen yet.");
        assertThat(customer.headlines()).hasSize(4);
    }

    @Test
    void what_is_over_is_not_handed_over_any_more() {
        has(customer, "plumbing");
        PageForm form = handing("rosa", "tomas", "The Quillmark van broke down.");
        town.isNow("2027-03-05T11:01");
        outdated(form, "Rosa Delgado");
    }

    @Test
    void handed_over_already_it_is_not_handed_over_again_by_an_older_page() {
        customer.tells("carpentry", "The Quillmark door sticks.");
        customer.takesTheTimeAt(FRIDAY);
        String first = appointment().get("with").text();
        String second = first.startsWith("Keiko") ? "tomas" : "keiko";
        PageForm older = cannot(first.startsWith("Keiko") ? "keiko" : "tomas");
        handing("bea", second, "The Quillmark van broke down.").send();

        outdated(older, "with " + appointment().get("with").text());
        assertThat(later()).hasSize(1);
    }

    private void outdated(PageForm form, String stands) {
        String before = appointment().toString();
        Page page = form.send();
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.notices()).startsWith("This no longer fits");
        assertThat(page.document().select("#when").text()).contains(stands);
        assertThat(appointment().toString()).isEqualTo(before);
    }

    private void refused(PageForm form, String field, String said) {
        String before = appointment().toString();
        Page page = form.send();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).hasEntrySatisfying(field, problem -> assertThat(problem).startsWith(said));
        assertThat(appointment().toString()).isEqualTo(before);
    }

    @Test
    void who_cannot_make_it_presses_once_and_whoever_is_free_takes_it_over() {
        has(customer, "plumbing");
        PageForm form = cannot("rosa");
        form.send();
        assertThat(form.send().status()).isEqualTo(200);

        assertThat(later())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text())
                                .contains("Tomas Lindqvist comes instead of Rosa Delgado", "van broke down"));
        assertThat(appointment().get("with").text()).isEqualTo("Tomas Lindqvist");
    }

    @Test
    void where_nobody_is_free_the_customer_hears_why_and_chooses_again() {
        has(customer, "plumbing");
        has(town.customer(), "plumbing");
        PageForm form = cannot("rosa");
        form.send();
        assertThat(form.send().status()).isEqualTo(200);

        assertThat(later())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("We had to cancel", "van broke down", "Choose another time"));
        assertThat(customer.looks().offers("/appointment")).isTrue();
        assertThat(customer.promises()).containsExactly("answer replaced", "arrive replaced", "news due");
    }

    @Test
    void who_cannot_make_it_is_not_offered_at_that_time_again() {
        has(customer, "plumbing");
        Customer other = town.customer();
        has(other, "plumbing");
        assertThat(appointment().get("with").text()).isEqualTo("Rosa Delgado");
        cannot("rosa").send();

        assertThat(freeOnFriday()).doesNotContain(Town.instant(FRIDAY).toString());
        other.cancels("");
        customer.takesTheTimeAt(FRIDAY);
        assertThat(appointment().get("with").text()).isEqualTo("Tomas Lindqvist");
    }

    private List<String> freeOnFriday() {
        return App.slots(customer.app().asksForTimes(customer.link(), "from=2027-03-05&days=1")).stream()
                .map(slot -> slot.get("start").text())
                .toList();
    }

    @Test
    void without_an_appointment_the_colleague_hears_and_the_customer_if_something_is_said() {
        customer.tells("invoice", "The Quillmark sum is wrong.");
        office.takes(customer.reference(), "bea");
        handing("bea", "walt", "").send();
        assertThat(town.colleague("walt").headlinesAbout(customer.reference())).containsExactly("Passed on to you");
        assertThat(customer.headlines()).hasSize(1);

        handing("walt", "bea", "Bea knows the Quillmark sums best.").send();
        assertThat(customer.readsTheMail().subject()).startsWith("Bea Okafor looks after this now");
        assertThat(customer.looks().text()).contains("Bea Okafor looks after it now.");
    }

    @Test
    void the_next_visit_goes_to_whoever_came() {
        has(customer, "plumbing");
        handing("rosa", "tomas", "I’m at the Quillmark school that day.").send();
        customer.cancels("");
        customer.takesTheTimeAt("2027-03-08T09:00");

        assertThat(appointment().get("with").text()).isEqualTo("Tomas Lindqvist");
    }

    @Test
    void at_the_same_moment_as_the_customer_moves_it_both_orders_end_well() throws Exception {
        for (int round = 0; round < 6; round++) {
            Customer moves = town.customer();
            has(moves, "plumbing");
            PageForm hands =
                    office.opens(moves.reference())
                            .form("/hand-over")
                            .choose("who", "rosa")
                            .forge("to", "tomas")
                            .type("why", "I’m at the Quillmark school that day.");
            PageForm move = moves.opensAllTimes().form("/appointment").chooseAny("slot", 40 + 3 * round);
            List<Answer> answers = round % 2 == 0 ? together(hands, move) : together(move, hands).reversed();

            Node stands = moves.app().reads(moves.link()).json().get("appointment");
            boolean handed = answers.getFirst().status() == 303;
            boolean moved = answers.getLast().status() == 303;
            assertThat(handed || moved).isTrue();
            assertThat(stands.get("start").text().equals(Town.instant(FRIDAY).toString())).isEqualTo(!moved);
            long changes =
                    moves.timeline().stream()
                            .filter(entry -> entry.contains("comes instead of") || entry.startsWith("You moved"))
                            .count();
            assertThat(changes).isEqualTo((handed ? 1 : 0) + (moved ? 1 : 0));
            assertThat(stands.get("sequence").text()).isEqualTo(Long.toString(changes));
            moves.app().cancels(moves.link());
        }
    }

    private static List<Answer> together(PageForm one, PageForm other) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(one::press);
            var second = people.submit(other::press);
            return List.of(first.get(), second.get());
        }
    }
}
