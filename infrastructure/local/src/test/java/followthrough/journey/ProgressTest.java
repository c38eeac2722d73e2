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

/** On the way, late, a slip, and nothing pressed: the customer always knows. The visit is on Friday, March 5. */
@Execution(ExecutionMode.CONCURRENT)
class ProgressTest {
    private final Town town = Town.at("2027-03-02T10:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    /** A visit or a call on Friday from nine, at that local time. */
    private void isNear(String service, String local) {
        customer.tells(service, "The Quillmark tap drips.");
        customer.takesTheTimeAt("2027-03-05T09:00");
        town.isNow(local);
    }

    private Page presses(String what) {
        PageForm form = office.opens(customer.reference()).form("/" + what);
        return form.choose("who", "rosa").send();
    }

    private Page isLateBy(String minutes) {
        return office.opens(customer.reference()).form("/late").choose("who", "rosa").choose("minutes", minutes).send();
    }

    private Node appointment() {
        return customer.app().reads(customer.link()).json().get("appointment");
    }

    private List<Mail> sinceReminder() {
        List<Mail> all = customer.inbox().all();
        return all.subList(3, all.size());
    }

    @Test
    void on_the_way_the_customer_hears_at_once_who_comes() {
        isNear("plumbing", "2027-03-05T08:40");
        presses("on-the-way");
        presses("late");

        assertThat(sinceReminder()).hasSize(2);
        assertThat(sinceReminder().getFirst().subject()).startsWith("Rosa Delgado is on the way: Plumbing");
        assertThat(customer.looks().text()).contains("Rosa Delgado is on the way.");
        assertThat(customer.timeline()).contains("Rosa Delgado is on the way.");
    }

    @Test
    void pressed_twice_it_is_told_once() {
        isNear("plumbing", "2027-03-05T08:40");
        PageForm form = office.opens(customer.reference()).form("/on-the-way").choose("who", "rosa");
        form.send();
        form.send();
        isLateBy("30");
        isLateBy("30");

        assertThat(sinceReminder()).hasSize(2);
    }

    @Test
    void late_there_is_a_new_window_and_the_promise_is_for_then() {
        isNear("plumbing", "2027-03-05T10:42");
        isLateBy("60");

        assertThat(sinceReminder())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text())
                                .contains("is running late", "we’re sorry", "Friday, March 5, 10:45 AM–12:00 PM PST"));
        assertThat(appointment().get("start").text()).isEqualTo("2027-03-05T18:45:00Z");
        assertThat(appointment().get("end").text()).isEqualTo("2027-03-05T20:00:00Z");
        assertThat(customer.promises()).containsExactly("answer replaced", "arrive replaced", "arrive due");
        town.isNow("2027-03-05T11:59");
        assertThat(sinceReminder()).hasSize(1);
    }

    @Test
    void a_late_call_has_a_new_time() {
        isNear("invoice", "2027-03-05T09:02");
        office.opens(customer.reference()).form("/late").choose("who", "bea").choose("minutes", "30").send();

        assertThat(sinceReminder().getFirst().text()).contains("The call comes on Friday, March 5, 9:35 AM PST");
        assertThat(office.opens(customer.reference()).offers("/on-the-way")).isFalse();
    }

    @Test
    void a_slip_is_told_to_those_who_were_told_the_other() {
        isNear("plumbing", "2027-03-05T08:40");
        presses("on-the-way");
        town.settle();
        presses("mistake");

        assertThat(sinceReminder())
                .satisfiesExactly(
                        way -> assertThat(way.subject()).startsWith("Rosa Delgado is on the way"),
                        slip -> assertThat(slip.text()).contains("pressed the wrong button", "9:00–11:00 AM PST"));
        assertThat(customer.looks().text()).contains("It stands as it was");
    }

    @Test
    void a_slip_that_nobody_was_told_of_is_told_to_nobody() {
        isNear("plumbing", "2027-03-05T08:40");
        town.settle();
        town.system().faults().order(new Fault("ses", FaultKind.THROTTLE, -1));
        presses("on-the-way");
        presses("mistake");
        town.system().faults().clear();
        town.isNow("2027-03-05T08:58");

        assertThat(sinceReminder()).isEmpty();
    }

    @Test
    void a_slip_about_being_late_puts_the_promise_back() {
        isNear("plumbing", "2027-03-05T08:40");
        isLateBy("60");
        presses("mistake");

        assertThat(appointment().get("end").text()).isEqualTo("2027-03-05T19:00:00Z");
        assertThat(appointment().get("sequence").text()).isEqualTo("2");
    }

    @Test
    void what_is_far_away_is_not_on_its_way() {
        isNear("plumbing", "2027-03-04T12:00");
        Page page = office.opens(customer.reference());
        assertThat(page.offers("/on-the-way")).isFalse();

        Page forged = page.form("/take").choose("who", "rosa").to("on-the-way").send();
        assertThat(forged.problems())
                .containsValue(
                        "This is for an appointment that is near, and this one isn’t, or is over. Please look at its"
                                + " time below.");
        assertThat(customer.headlines()).hasSize(2);
    }

    @Test
    void that_it_happened_can_be_taken_back() {
        isNear("plumbing", "2027-03-05T09:30");
        office.saysItHappened(customer.reference(), "rosa", "arrive", "in-time");
        assertThat(customer.promises()).contains("arrive kept");

        office.opens(customer.reference()).form("/unsay").choose("who", "rosa").send();
        assertThat(customer.promises()).contains("arrive due");
        assertThat(sinceReminder()).isEmpty();
    }

    @Test
    void that_it_did_not_happen_is_put_right_for_those_who_read_it() {
        isNear("plumbing", "2027-03-05T11:30");
        office.saysItDidNotHappen(customer.reference(), "rosa", "arrive");
        town.settle();
        office.saysItHappened(customer.reference(), "rosa", "arrive", "in-time");

        assertThat(sinceReminder())
                .satisfiesExactly(
                        sorry -> assertThat(sorry.subject()).startsWith("We’re sorry"),
                        right -> assertThat(right.text()).contains("It did, and our letter was a mistake"));
    }

    @Test
    void not_pressed_the_one_who_goes_is_asked_then_the_office_then_the_customer_who_says_yes() {
        String with = notPressed();
        town.isNow("2027-03-05T11:02");
        assertThat(town.colleague(with).headlinesAbout(customer.reference())).contains("Did it happen");
        assertThat(office.headlinesAbout(customer.reference())).doesNotContain("Did it happen");
        town.isNow("2027-03-05T11:17");
        assertThat(office.headlinesAbout(customer.reference())).contains("Did it happen");
        town.isNow("2027-03-05T11:32");
        assertThat(sinceReminder().getFirst().text()).contains("was to be with you by", "Is " + name() + " there?");

        customer.saysWhetherItHappened(true);
        assertThat(customer.promises()).contains("arrive kept-late");
        town.isNow("2027-03-05T16:00");
        assertThat(sinceReminder()).hasSize(1);
    }

    @Test
    void not_pressed_and_the_customer_says_no_they_hear_that_we_are_sorry_on_the_page_and_the_office_calls() {
        notPressed();
        town.isNow("2027-03-05T11:32");
        customer.saysWhetherItHappened(false);

        assertThat(customer.promises()).contains("arrive broken", "news due");
        assertThat(customer.looks().text()).contains("Nobody came, and we’re sorry");
        assertThat(office.headlinesAbout(customer.reference())).contains("Promise broken");
    }

    private String notPressed() {
        isNear("plumbing", "2027-03-05T10:59");
        return name().startsWith("Rosa") ? "rosa" : "tomas";
    }

    private String name() {
        return appointment().get("with").text();
    }
}
