package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Node;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** There, nobody there, some left: each can be taken back. The visit is on Friday, March 5, from nine to eleven. */
@Execution(ExecutionMode.CONCURRENT)
class TakingBackTest {
    private static final String MISTAKE = "A mistake of ours";

    private final Town town = Town.at("2027-03-02T10:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    private void isBookedAndItIs(String local) {
        customer.tells("plumbing", "The Quillmark tap drips.");
        customer.takesTheTimeAt("2027-03-05T09:00");
        town.isNow(local);
    }

    private PageForm form(String press) {
        return office.opens(customer.reference()).form("/" + press).choose("who", "rosa");
    }

    private Page presses(String press) {
        return form(press).send();
    }

    private void saysSomeIsLeft() {
        form("done").type("done", "The Quillmark valve must be ordered.").tick("left").send();
    }

    private Node concern() {
        return customer.app().reads(customer.link()).json();
    }

    private String start() {
        return concern().get("appointment").get("start").text();
    }

    private List<String> mistakes() {
        return customer.inbox().all().stream()
                .filter(mail -> mail.subject().startsWith(MISTAKE))
                .map(Mail::text)
                .toList();
    }

    @Test
    void there_by_mistake_the_promise_is_open_again_and_nobody_is_written_to() {
        isBookedAndItIs("2027-03-05T09:10");
        presses("arrived");
        assertThat(customer.promises()).contains("arrive kept").doesNotContain("arrive due");
        PageForm back = form("take-back");
        assertThat(back.send().notices()).startsWith("Taken back");
        back.send();

        assertThat(customer.promises()).containsExactly("answer replaced", "arrive due", "news replaced");
        assertThat(concern().get("state").text()).isEqualTo("under-way");
        assertThat(customer.looks().text()).contains("Rosa Delgado is still to come");
        assertThat(mistakes()).isEmpty();
        assertThat(office.opens(customer.reference()).offers("/arrived")).isTrue();
    }

    @Test
    void there_after_all_in_time_and_not_at_all_the_promise_is_broken_again() {
        isBookedAndItIs("2027-03-05T11:20");
        office.saysItDidNotHappen(customer.reference(), "rosa", "arrive");
        form("done").to("arrived").forge("pressedAt", "2027-03-05T18:50:00Z").send();
        assertThat(customer.promises()).contains("arrive kept");
        town.settle();
        presses("take-back");

        assertThat(customer.promises()).contains("arrive broken").doesNotContain("arrive kept");
        assertThat(mistakes()).singleElement().asString().contains("says that this was a mistake");
    }

    @Test
    void nobody_there_by_mistake_the_appointment_stands_again_and_one_letter_puts_it_right() {
        isBookedAndItIs("2027-03-05T10:05");
        String before = start();
        presses("nobody-there");
        town.settle();
        PageForm back = form("take-back");
        back.send();
        back.send();

        assertThat(start()).isEqualTo(before);
        assertThat(customer.promises()).containsExactly("answer replaced", "arrive due", "news replaced");
        assertThat(mistakes()).singleElement().asString().contains("nobody opened", "Your appointment stands", "9:00");
        assertThat(customer.timeline()).contains("That nobody opened was a mistake of ours. Your appointment stands.");
        Customer other = town.customer();
        other.tells("plumbing", "The Quillmark pipe leaks.");
        assertThat(form("nobody-there").send().status()).isEqualTo(200);
    }

    @Test
    void what_nobody_has_read_is_taken_back_without_a_word() {
        isBookedAndItIs("2027-03-05T10:05");
        town.settle();
        int before = customer.inbox().all().size();
        town.system().faults().order(new Fault("ses", FaultKind.THROTTLE, -1));
        presses("nobody-there");
        presses("take-back");
        town.system().faults().clear();
        town.isNow("2027-03-05T10:20");

        assertThat(customer.inbox().all()).hasSize(before);
        assertThat(concern().get("appointment").get("sequence").text()).isEqualTo("2");
    }

    @Test
    void a_time_that_somebody_else_has_by_now_is_said_to_be_gone() {
        isBookedAndItIs("2027-03-05T08:00");
        saysSomeIsLeft();
        Customer other = town.customer();
        other.tells("plumbing", "The Quillmark pipe leaks.");
        other.app().takes(other.link(), Town.instant("2027-03-05T09:00"), "Rosa Delgado");
        Page page = presses("take-back");

        assertThat(page.notices()).startsWith("Taken back, but the time is gone");
        assertThat(concern().get("timing").get("kind").text()).isEqualTo("undecided");
        assertThat(mistakes()).singleElement().asString().contains("Its time is gone by now");
        assertThat(customer.promises()).containsExactly("answer replaced", "arrive replaced", "propose due");
        assertThat(customer.looks().offers("/appointment")).isTrue();
    }

    @Test
    void some_left_by_mistake_all_stands_as_before() {
        customer.tells("plumbing", "The Quillmark tap drips.");
        customer.defers("as-soon-as-possible", "", "");
        saysSomeIsLeft();
        town.settle();
        assertThat(customer.promises()).containsExactly("answer replaced", "propose kept", "propose due");
        presses("take-back");

        assertThat(concern().get("timing").get("kind").text()).isEqualTo("as-soon-as-possible");
        assertThat(customer.promises()).containsExactly("answer replaced", "propose due");
        assertThat(mistakes()).singleElement().asString().contains("everything stands as it was before");
    }

    @Test
    void once_the_customer_has_chosen_again_an_older_page_takes_nothing_back() {
        isBookedAndItIs("2027-03-05T10:05");
        presses("nobody-there");
        PageForm back = form("take-back");
        customer.takesTheTimeAt("2027-03-08T09:00");
        Page page = back.send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.notices()).startsWith("This no longer fits");
        assertThat(page.offers("/take-back")).isFalse();
        assertThat(start()).isEqualTo(Town.instant("2027-03-08T09:00").toString());
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void taking_back_asks_the_table_three_times() {
        isBookedAndItIs("2027-03-05T10:05");
        presses("nobody-there");
        PageForm back = form("take-back");
        assertThat(town.staffRequestsDuring(back::press))
                .containsExactly("Query", "BatchGetItem", "TransactWriteItems");
    }

    @Test
    void what_was_said_last_stands_on_the_page_of_the_day() {
        isBookedAndItIs("2027-03-05T08:40");
        StaffMember rosa = town.colleague("rosa");
        Page before = rosa.day();
        assertThat(before.texts("blockquote")).containsExactly("The Quillmark tap drips.");
        customer.adds("The Quillmark gate is locked, ring twice.");
        assertThat(rosa.day().texts("blockquote"))
                .containsExactly("The Quillmark tap drips.", "The Quillmark gate is locked, ring twice.");
        form("note").type("note", "Quillmark washers are in the van. " + "x".repeat(400)).send();
        Page after = rosa.day();

        assertThat(after.text()).contains("Said last, by Rosa Delgado:", "Quillmark washers are in the van.");
        assertThat(String.join("", after.texts("blockquote")).length()).isLessThanOrEqualTo(280);
        assertThat(town.staffRequestsDuring(rosa::day)).containsExactly("Query", "BatchGetItem");
    }
}
