package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Those who do not want it now are left alone, and never forgotten. */
@Execution(ExecutionMode.CONCURRENT)
class NotNowTest {
    private static final String WORDS = "The Quillmark gutter drips.";

    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void picks_moves_cancels_waits_is_woken_and_picks_again() {
        customer.tells("carpentry", WORDS);
        customer.opensAllTimes().form("/appointment").chooseAny("slot", 20).send();
        town.settle();
        customer.movesIt(25);
        town.settle();
        customer.cancels("");
        town.settle();
        customer.defers("not-before", "2027-03-20", "");
        town.isNow("2027-03-20T08:59");
        assertThat(customer.headlines()).doesNotContain("Shall we find a time");

        town.isNow("2027-03-20T09:01");
        assertThat(customer.headlines()).endsWith("Noted", "Shall we find a time");
        Page page = customer.followsItsLink();
        assertThat(page.form("/appointment").chooseAny("slot", 0).send().status()).isEqualTo(200);
        assertThat(customer.promises()).endsWith("be-in-touch replaced", "arrive due");
        assertThat(customer.headlines()).hasSize(7);
    }

    @Test
    void a_month_in_hospital_then_silence_leads_to_a_second_mail_and_then_to_a_call() {
        customer.tells("carpentry", WORDS);
        customer.defers("not-before", "2027-05", "In hospital for my Quillmark knee.");
        assertThat(customer.readsTheMail().text())
                .contains("Not before May 2027", "Saturday, May 1, 2027", "Tuesday, March 2, 2027");

        town.isNow("2027-04-30T20:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Noted");
        town.isNow("2027-05-01T12:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Noted", "Shall we find a time");
        town.isNow("2027-05-08T12:00");
        assertThat(customer.headlines()).endsWith("Shall we find a time", "Shall we find a time");
        assertThat(customer.readsTheMail().text()).contains("a person calls you");
        town.isNow("2027-05-15T12:00");
        assertThat(customer.headlines()).hasSize(4);
        assertThat(office.headlinesAbout(customer.reference())).contains("Please call, they don’t answer");
        assertThat(customer.promises()).endsWith("be-in-touch replaced", "call due");
        assertThat(state()).isEqualTo("open");
    }

    @Test
    void what_they_note_about_their_health_stands_in_no_mail() {
        customer.tells("carpentry", WORDS);
        customer.defers("not-before", "2027-05", "In hospital for my Quillmark knee.");
        town.settle();

        assertThat(office.readsAbout(customer.reference())).noneMatch(mail -> mail.text().contains("knee"));
        assertThat(customer.inbox().all()).noneMatch(mail -> mail.text().contains("knee"));
    }

    @Test
    void a_thank_you_and_a_look_do_not_end_the_waiting() {
        customer.tells("carpentry", WORDS);
        customer.defers("not-before", "2027-03-20", "");
        customer.adds("Thank you, Quillmark!");
        customer.looks();
        town.isNow("2027-03-20T12:00");

        assertThat(customer.headlines()).containsExactly("We’ve got it", "Noted", "Shall we find a time");
    }

    @Test
    void still_not_now_is_one_press_after_a_waking() {
        customer.tells("carpentry", WORDS);
        customer.defers("not-before", "2027-03-20", "");
        town.isNow("2027-03-20T12:00");

        Page page = customer.looks().form("/timing", "kind", "not-before").send();

        assertThat(page.status()).isEqualTo(200);
        assertThat(timing()).isEqualTo("not-before");
        town.isNow("2027-04-10T12:00");
        assertThat(customer.headlines()).hasSize(4);
    }

    @Test
    void whoever_wants_to_ask_themselves_is_asked_gently_again_and_then_called() {
        customer.tells("carpentry", WORDS);
        customer.defers("when-i-ask", "", "");
        town.isNow("2027-03-31T12:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Noted");
        town.isNow("2027-04-01T12:00");
        assertThat(customer.readsTheMail().text()).contains("There is no hurry");
        assertThat(timing()).isEqualTo("when-i-ask");
        town.isNow("2027-04-08T12:00");
        town.isNow("2027-04-15T12:00");

        assertThat(customer.headlines()).hasSize(4);
        assertThat(office.headlinesAbout(customer.reference())).contains("Please call, they don’t answer");
    }

    @Test
    void as_soon_as_you_can_is_proposed_a_time_and_accepted_in_one_press() {
        customer.tells("carpentry", WORDS);
        customer.defers("as-soon-as-possible", "", "");
        assertThat(customer.promises()).containsExactly("answer replaced", "propose due");

        Page work = office.opens(customer.reference());
        work.form("/propose").choose("who", "bea").pick("slot", 0).send();
        Mail proposal = customer.readsTheMail();
        assertThat(proposal.subject()).startsWith("A time for you");
        assertThat(customer.promises()).containsExactly("answer replaced", "propose kept", "news due");

        Page page = customer.followsItsLink();
        assertThat(page.form("/appointment").send().notices()).contains("It’s yours");
        assertThat(customer.headlines()).hasSize(4);
        assertThat(customer.promises()).endsWith("news replaced", "arrive due");
    }

    @Test
    void without_mail_a_person_calls_on_the_date() {
        String link =
                followthrough.journey.language.App.link(
                        customer.app()
                                .sends(
                                        customer.app().telling("invoice", WORDS).with("mail", "").write(),
                                        followthrough.journey.language.App.newKey()));
        customer.app()
                .defers(
                        link,
                        followthrough.document.Json.mapping().with("kind", "not-before").with("date", "2027-03-20"));
        String reference = customer.app().reads(link).json().get("reference").text();
        town.isNow("2027-03-20T12:00");

        assertThat(office.headlinesAbout(reference)).contains("Please call, they don’t answer");
        assertThat(customer.inbox().all()).isEmpty();
    }

    @Test
    void an_earlier_time_that_comes_free_is_offered_to_who_asked_for_it() {
        customer.tells("carpentry", WORDS);
        customer.opensAllTimes().form("/appointment").chooseAny("slot", 8).send();
        Customer other = town.customer();
        other.tells("carpentry", WORDS);
        other.opensAllTimes().form("/appointment").chooseAny("slot", 30).send();
        other.looks().form("/appointment/earlier").send();

        customer.cancels("");

        Mail offer = other.readsTheMail();
        assertThat(offer.subject()).startsWith("A time for you");
        List<String> before = times(other);
        other.followsItsLink().form("/appointment").send();
        assertThat(times(other).getFirst()).isLessThan(before.getFirst());
        assertThat(other.headlines())
                .containsExactly("We’ve got it", headline(other, 1), "A time for you", headline(other, 3));
    }

    private static String headline(Customer who, int place) {
        return who.headlines().get(place);
    }

    private static List<String> times(Customer who) {
        return List.of(who.app().reads(who.link()).json().get("appointment").get("start").text());
    }

    private String timing() {
        return customer.app().reads(customer.link()).json().get("timing").get("kind").text();
    }

    private String state() {
        return customer.app().reads(customer.link()).json().get("state").text();
    }
}
