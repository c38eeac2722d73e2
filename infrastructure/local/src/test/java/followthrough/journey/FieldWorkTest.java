package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One press for each thing that happens, from the day's page to done. The visit is on Friday, March 5, from nine. */
@Execution(ExecutionMode.CONCURRENT)
class FieldWorkTest {
    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    private void isBooked(String service) {
        customer.tells(service, "The Quillmark tap drips.");
        customer.takesTheTimeAt("2027-03-05T09:00");
    }

    private PageForm form(String press) {
        PageForm form = office.opens(customer.reference()).form("/" + press);
        return form.value("who").equals("rosa") ? form : form.choose("who", "rosa");
    }

    private Page presses(String press) {
        return form(press).send();
    }

    private List<String> subjects() {
        return customer.inbox().all().stream().map(Mail::subject).toList();
    }

    private String state() {
        return customer.app().reads(customer.link()).json().get("state").text();
    }

    @Test
    void from_the_evenings_mail_to_done() {
        isBooked("plumbing");
        town.isNow("2027-03-04T18:00");
        StaffMember rosa = town.colleague(worker());
        Page evening = rosa.day();
        assertThat(evening.text()).contains("Tomorrow", customer.name());

        town.isNow("2027-03-05T08:40");
        Page day = rosa.day();
        assertThat(day.text()).contains("Next", customer.name(), customer.address(), "The Quillmark tap drips.");
        assertThat(day.document().select("a[href^=tel:]")).isNotEmpty();
        Page gone = day.form("/on-the-way").send();
        assertThat(gone.notices()).containsExactly("They know that you’re on the way");
        assertThat(rosa.day().form("/arrived").send().notices()).containsExactly("You’re there");

        town.isNow("2027-03-05T09:50");
        Page done =
                office.opens(customer.reference())
                        .form("/done")
                        .choose("who", "rosa")
                        .type("done", "The Quillmark tap has a new seal.")
                        .send();

        assertThat(done.notices()).containsExactly("Thank you, it’s done", "It’s settled");
        assertThat(state()).isEqualTo("resolved");
        assertThat(customer.promises()).doesNotContain("arrive due").contains("arrive kept");
        assertThat(customer.promises()).noneMatch(promise -> promise.endsWith("due"));
        assertThat(customer.looks().heading()).isEqualTo("It’s done");
        assertThat(rosa.day().text()).contains("Nothing waits. Well done.");
        town.isNow("2027-03-06T10:05");
        assertThat(subjects()).last().asString().startsWith("Is it totally resolved? Plumbing");
        assertThat(customer.readsTheMail().text()).contains("The Quillmark tap has a new seal.");
    }

    private String worker() {
        return customer.app().reads(customer.link()).json().get("appointment").get("with").text().startsWith("Rosa")
                ? "rosa"
                : "tom";
    }

    @Test
    void done_twice_is_done_once_and_can_be_taken_back() {
        isBooked("plumbing");
        town.isNow("2027-03-05T09:10");
        PageForm form = form("done").type("done", "A Quillmark seal.");
        form.send();
        form.send();
        town.isNow("2027-03-06T10:05");
        assertThat(subjects().stream().filter(subject -> subject.contains("totally resolved"))).hasSize(1);

        Page again = presses("not-done");
        assertThat(again.notices()).containsExactly("It’s open again");
        assertThat(subjects()).last().asString().startsWith("A mistake of ours");
        assertThat(state()).isEqualTo("under-way");
        assertThat(customer.promises()).contains("news due");
    }

    @Test
    void what_is_done_needs_words() {
        isBooked("plumbing");
        assertThat(presses("done").problems()).containsKey("done");
        Page long_ = form("done").forge("done", "x".repeat(40_000)).send();
        assertThat(long_.problems()).containsKey("done");
        assertThat(state()).isEqualTo("open");
    }

    @Test
    void with_something_left_the_customer_chooses_again() {
        isBooked("plumbing");
        town.isNow("2027-03-05T09:40");
        Page page = form("done").type("done", "The Quillmark valve must be ordered.").tick("left").send();

        assertThat(page.notices()).containsExactly("Thank you, that’s noted");
        assertThat(subjects()).last().asString().startsWith("Some of it is done");
        assertThat(customer.promises()).contains("propose due", "arrive kept");
        assertThat(state()).isEqualTo("under-way");
        customer.takesTheTimeAt("2027-03-08T09:00");
        assertThat(customer.promises()).contains("propose replaced", "arrive due");
    }

    @Test
    void nobody_there_the_customer_chooses_again() {
        isBooked("plumbing");
        town.isNow("2027-03-05T08:50");
        assertThat(presses("nobody-there").problems()).isNotEmpty();
        town.isNow("2027-03-05T10:05");
        presses("nobody-there");

        assertThat(subjects()).last().asString().startsWith("We missed you");
        assertThat(customer.promises()).contains("arrive kept");
        customer.takesTheTimeAt("2027-03-08T09:00");
        assertThat(customer.promises()).contains("arrive due");
    }

    @Test
    void a_call_is_tried_three_times_and_then_written_about() {
        isBooked("invoice");
        int before = subjects().size();
        town.isNow("2027-03-05T09:02");
        PageForm first = form("not-reached");
        first.send();
        first.send();
        assertThat(customer.promises()).contains("call kept", "call due");
        town.isNow("2027-03-05T09:32");
        presses("not-reached");
        assertThat(sinceBooked(before)).noneMatch(subject -> subject.startsWith("We tried"));
        town.isNow("2027-03-05T10:02");
        presses("not-reached");

        assertThat(sinceBooked(before)).filteredOn(subject -> subject.startsWith("We tried to call you")).hasSize(1);
        assertThat(customer.promises()).doesNotContain("call due").contains("news due");
        customer.takesTheTimeAt("2027-03-08T09:00");
        assertThat(customer.promises()).contains("call due");
    }

    private List<String> sinceBooked(int before) {
        return subjects().subList(before, subjects().size());
    }

    @Test
    void a_call_that_is_reached_at_the_third_try_is_settled_on_the_phone() {
        isBooked("invoice");
        for (String time : List.of("09:02", "09:32")) {
            town.isNow("2027-03-05T" + time);
            presses("not-reached");
        }
        town.isNow("2027-03-05T10:02");
        Page page = form("settled").choose("way", "phone").type("words", "The Quillmark bill is corrected.").send();

        assertThat(page.notices()).containsExactly("Your answer is on its way", "It’s settled");
        assertThat(state()).isEqualTo("resolved");
        assertThat(customer.promises()).noneMatch(promise -> promise.endsWith("due"));
        assertThat(customer.timeline()).last().asString().contains("on the phone");
    }

    @Test
    void news_is_promised_in_a_persons_words_and_kept_by_an_answer() {
        customer.tells("plumbing", "The Quillmark tap drips.");
        PageForm form = form("promise").type("promise", "The Quillmark part is ordered.");
        assertThat(form.send().problems()).containsKey("until");
        form.type("until", "2027-03-04").send();
        form.send();

        assertThat(subjects().stream().filter(subject -> subject.startsWith("News to come"))).hasSize(1);
        assertThat(customer.readsTheMail().text()).contains("Rosa Delgado promises you news", "The Quillmark part");
        assertThat(customer.promises()).containsExactly("answer kept", "news due");
        office.answers(customer.reference(), "rosa", "The Quillmark part is here.");
        assertThat(customer.promises()).contains("news kept");
    }

    @Test
    void a_note_is_for_the_team_alone() {
        customer.tells("plumbing", "The tap drips.");
        int mails = town.mailsSent();
        PageForm form = form("note").type("note", "The Grumblewick dog bites.");
        form.send();
        form.send();

        assertThat(office.opens(customer.reference()).texts("#notes .said"))
                .containsExactly("The Grumblewick dog bites.");
        assertThat(customer.looks().text()).doesNotContain("Grumblewick");
        assertThat(customer.app().reads(customer.link()).text()).doesNotContain("Grumblewick");
        assertThat(town.mailsSent()).isEqualTo(mails);
    }

    @Test
    void amends_are_made_without_asking_as_often_as_the_settings_say() {
        customer.tells("plumbing", "The tap drips.");
        PageForm form = form("amends").choose("amends", "voucher-20").type("kind-word", "With Quillmark thanks.");
        form.send();
        form.send();
        assertThat(subjects().stream().filter(subject -> subject.startsWith("To make up for it"))).hasSize(1);
        assertThat(customer.readsTheMail().text()).contains("a voucher of $20", "With Quillmark thanks.");

        town.isNow("2027-03-02T12:00");
        assertThat(form.send().problems()).containsKey("amends");
        assertThat(form.forge("amends", "a-car").send().problems()).containsKey("amends");
        assertThat(subjects().stream().filter(subject -> subject.startsWith("To make up for it"))).hasSize(1);
    }

    @Test
    void an_answer_can_settle_it() {
        customer.tells("plumbing", "The Quillmark tap drips.");
        form("settled").type("words", "Turn the Quillmark valve to the left.").send();
        assertThat(state()).isEqualTo("resolved");
        assertThat(customer.readsTheMail().text()).contains("Turn the Quillmark valve", "one press opens it again");
        customer.reopens("It still drips.");
        assertThat(state()).isEqualTo("under-way");
    }

    @Test
    void a_press_on_an_appointment_that_the_customer_moved_meanwhile_changes_nothing() {
        isBooked("plumbing");
        town.isNow("2027-03-05T05:30");
        List<PageForm> old = List.of(form("on-the-way"), form("arrived"), form("nobody-there"), form("late"));
        PageForm done = form("done").type("done", "A Quillmark seal.");
        office.opens(customer.reference())
                .form("/book")
                .choose("who", "rosa")
                .type("reason", "Ill.")
                .pick("slot", 18)
                .send();
        String before = customer.app().reads(customer.link()).text();

        for (PageForm form : old) {
            Page page = form.send();
            assertThat(page.status()).isEqualTo(409);
            assertThat(page.notices()).containsExactly("This no longer fits");
        }
        assertThat(done.send().status()).isEqualTo(409);
        assertThat(customer.app().reads(customer.link()).text()).isEqualTo(before);
    }

    @Test
    void a_press_that_waited_for_reception_counts_when_it_was_pressed() {
        isBooked("plumbing");
        town.isNow("2027-03-05T08:40");
        PageForm form = form("arrived").forge("pressedAt", "2027-03-05T18:00:00Z");
        town.isNow("2027-03-05T15:00");
        assertThat(customer.promises()).contains("arrive broken");
        form.send();
        assertThat(customer.promises()).contains("arrive kept");
        assertThat(subjects()).last().asString().startsWith("Put right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-01-01T00:00:00Z", "1999-01-01T00:00:00Z", "soon", ""})
    void a_time_of_pressing_that_cannot_be_is_that_of_its_arrival(String pressed) {
        isBooked("plumbing");
        town.isNow("2027-03-05T08:40");
        PageForm form = form("arrived").forge("pressedAt", pressed);
        town.isNow("2027-03-05T15:00");
        form.send();
        assertThat(customer.promises()).contains("arrive broken");
    }

    @Test
    void presses_that_arrive_in_another_order_end_in_the_same() {
        isBooked("plumbing");
        town.isNow("2027-03-05T08:30");
        PageForm onTheWay = form("on-the-way").forge("pressedAt", "2027-03-05T16:35:00Z");
        PageForm arrived = form("arrived").forge("pressedAt", "2027-03-05T17:05:00Z");
        PageForm done = form("done").type("done", "A Quillmark seal.").forge("pressedAt", "2027-03-05T17:50:00Z");
        town.isNow("2027-03-05T10:30");
        int mails = subjects().size();
        done.send();
        arrived.send();
        onTheWay.send();

        assertThat(state()).isEqualTo("resolved");
        assertThat(customer.promises()).contains("arrive kept");
        assertThat(sinceBooked(mails)).isEmpty();
    }

    @ParameterizedTest(name = "done first: {0}")
    @ValueSource(booleans = {true, false})
    void done_and_cancelled_at_the_same_moment_one_wins_and_the_other_sees_it(boolean doneFirst) {
        isBooked("plumbing");
        town.isNow("2027-03-04T06:00");
        PageForm done = form("done").type("done", "Done from the Quillmark street.");
        PageForm cancel = customer.looks().form("/appointment/cancel");
        Page first = (doneFirst ? done : cancel).send();
        Page second = (doneFirst ? cancel : done).send();

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        assertThat(state()).isEqualTo(doneFirst ? "resolved" : "open");
        assertThat(customer.timeline().stream().filter(entry -> entry.contains("has done it")))
                .hasSize(doneFirst ? 1 : 0);
        assertThat(customer.timeline().stream().filter(entry -> entry.startsWith("You cancelled")))
                .hasSize(doneFirst ? 0 : 1);
    }

    @Test
    void done_and_cancelled_by_two_at_once_leave_one_truth() throws Exception {
        isBooked("plumbing");
        town.isNow("2027-03-04T06:00");
        PageForm done = form("done").type("done", "Done from the Quillmark street.");
        PageForm cancel = customer.looks().form("/appointment/cancel");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers = both.invokeAll(List.of(done::press, cancel::press));
            List<Integer> statuses = List.of(answers.get(0).get().status(), answers.get(1).get().status());
            assertThat(statuses).containsExactlyInAnyOrder(303, 409);
            assertThat(state()).isEqualTo(statuses.getFirst() == 303 ? "resolved" : "open");
        }
    }

    @Test
    void the_day_costs_two_requests_and_a_press_two() {
        isBooked("plumbing");
        town.isNow("2027-03-05T08:40");
        StaffMember rosa = town.colleague(worker());
        rosa.day();
        assertThat(town.staffRequestsDuring(rosa::day)).containsExactly("Query", "BatchGetItem");
        PageForm form = form("on-the-way");
        assertThat(town.staffRequestsDuring(form::press)).containsExactly("Query", "TransactWriteItems");
    }
}
