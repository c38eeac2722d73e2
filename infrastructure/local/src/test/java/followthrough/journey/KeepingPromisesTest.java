package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A promise is due at two in the afternoon: it is kept, found kept, or broken and told. Nobody waits in silence. */
@Execution(ExecutionMode.CONCURRENT)
class KeepingPromisesTest {
    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final StaffMember office = town.office();
    private final Customer customer = town.customer();

    @AfterEach
    void close() {
        town.close();
    }

    private String tells() {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        return customer.reference();
    }

    @Test
    void its_owner_is_warned_an_hour_before() {
        String reference = tells();
        town.isNow("2027-03-02T12:59:59");
        assertThat(office.headlinesAbout(reference)).containsExactly("New");
        town.isNow("2027-03-02T13:01:00");
        assertThat(office.headlinesAbout(reference)).containsExactly("New", "Soon due");
        assertThat(office.readsAbout(reference).getLast().text())
                .contains("a first answer by Tuesday, March 2, 2:00 PM");
        assertThat(customer.headlines()).containsExactly("We’ve got it");
    }

    @Test
    void the_office_is_asked_first_and_then_the_customer_and_nobody_says_sorry_for_what_was_not_pressed() {
        String reference = tells();
        town.isNow("2027-03-02T14:00:59");
        assertThat(office.headlinesAbout(reference)).containsExactly("New", "Soon due");
        town.isNow("2027-03-02T14:05:00");
        assertThat(office.headlinesAbout(reference)).containsExactly("New", "Soon due", "Did it happen");
        assertThat(customer.headlines()).containsExactly("We’ve got it");
        town.isNow("2027-03-02T14:20:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Did it happen");
        assertThat(customer.promises()).containsExactly("answer due");
        customer.seesInTheTimeline("We asked you whether a person got back to you by Tuesday, March 2, 2:00 PM PST.");
    }

    @Test
    void the_question_in_the_mail_leads_to_two_buttons_and_looking_answers_nothing() {
        tells();
        town.isNow("2027-03-02T14:20:00");
        Mail question = customer.readsTheMail();
        assertThat(question.text())
                .contains("We said that a person would get back to you by Tuesday, March 2, 2:00 PM PST.");
        Page page = customer.followsItsLink();
        assertThat(page.texts("#promise button")).containsExactly("Yes, that happened", "No, not yet");
        assertThat(page.form("/promise").asItStands().values()).doesNotContainKey("happened");
        page.form("/promise").asItStands().send();
        assertThat(customer.promises()).containsExactly("answer due");
    }

    @Test
    void a_customer_who_says_yes_ends_it_and_hears_from_us_again() {
        String reference = tells();
        town.isNow("2027-03-02T14:20:00");
        Page page = customer.saysWhetherItHappened(true);
        assertThat(page.notices()).containsExactly("Thank you for telling us");
        assertThat(customer.promises()).containsExactly("answer kept-late", "news due");
        town.isNow("2027-03-02T20:00:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Did it happen");
        assertThat(office.headlinesAbout(reference)).doesNotContain("Promise broken");
        assertThat(town.manager().inbox().all()).isEmpty();
    }

    @Test
    void a_customer_who_says_no_gets_a_new_promise_at_once_and_a_manager_sees_it() {
        String reference = tells();
        town.isNow("2027-03-02T14:20:00");
        int mails = town.mailsSent();
        customer.saysWhetherItHappened(false);
        assertThat(customer.promises()).containsExactly("answer broken", "answer due");
        customer.seesInTheTimeline(
                "We said that a person would get back to you by Tuesday, March 2, 2:00 PM PST."
                        + " That didn’t happen, and we’re sorry. Now it is by Wednesday, March 3, 9:20 AM PST.");
        assertThat(office.headlinesAbout(reference)).endsWith("Promise broken");
        assertThat(town.mailsSent()).isEqualTo(mails + 1);
        town.isNow("2027-03-02T15:19:00");
        assertThat(town.manager().briefings()).isEmpty();
        town.isNow("2027-03-02T15:21:00");
        assertThat(town.manager().briefings()).hasSize(1);
        assertThat(town.manager().briefings().getFirst().text())
                .contains(
                        "Plumbing (" + reference + ") · " + customer.name(),
                        "Promised: a first answer, by Tuesday, March 2, 2:00 PM PST. It didn’t happen.",
                        "The customer: knows",
                        "Now by: Wednesday, March 3, 9:20 AM PST",
                        "With: nobody yet");
    }

    @Test
    void when_everybody_is_silent_the_customer_is_told_first_and_by_when_now() {
        String reference = tells();
        town.isNow("2027-03-02T16:15:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Did it happen");
        town.isNow("2027-03-02T16:20:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Did it happen", "We’re sorry");
        assertThat(customer.readsTheMail().text())
                .contains(
                        "Nobody did.",
                        "We’re sorry.",
                        "Now it is by: Wednesday, March 3, 11:1",
                        "Rather talk? Please call me");
        assertThat(office.headlinesAbout(reference)).endsWith("Promise broken");
        assertThat(customer.promises()).containsExactly("answer broken", "answer due");
    }

    @Test
    void promise_upon_promise_broken_each_takes_longer_and_the_customer_is_told_each_time() {
        tells();
        town.isNow("2027-03-12T18:00:00");
        assertThat(customer.promises())
                .startsWith("answer broken", "answer broken", "answer broken")
                .endsWith("answer due");
        List<String> apologies = customer.headlines().stream().filter("We’re sorry"::equals).toList();
        assertThat(apologies).hasSize(6);
    }

    @Test
    void whoever_says_i_have_it_keeps_it_and_nobody_is_asked() {
        String reference = tells();
        Page page = office.takes(reference, "rosa");
        assertThat(page.notices()).containsExactly("It’s yours");
        assertThat(customer.promises()).containsExactly("answer kept", "news due");
        assertThat(customer.looks().heading()).isEqualTo("We’re on it");
        customer.seesInTheTimeline("Rosa Delgado took this on.");
        town.isNow("2027-03-02T20:00:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it");
        assertThat(office.headlinesAbout(reference)).containsExactly("New");
    }

    @Test
    void an_answer_goes_by_mail_with_the_name_of_whoever_wrote_it() {
        String reference = tells();
        Page page = office.answers(reference, "keiko", "I come <tomorrow> at nine; the Quillmark tub can wait.");
        assertThat(page.notices()).containsExactly("Your answer is on its way");
        Mail mail = customer.readsTheMail();
        assertThat(mail.subject()).startsWith("An answer: Plumbing");
        assertThat(mail.text())
                .contains("Keiko Arai writes:", "I come <tomorrow> at nine; the Quillmark tub can wait.");
        assertThat(mail.links()).hasSize(1);
        assertThat(customer.promises()).containsExactly("answer kept", "news due");
        assertThat(customer.timeline()).contains("Keiko Arai answered you:");
        assertThat(customer.looks().texts(".timeline .said"))
                .contains("I come <tomorrow> at nine; the Quillmark tub can wait.");
    }

    @Test
    void an_answer_pressed_twice_goes_once() {
        String reference = tells();
        office.answers(reference, "keiko", "I come tomorrow at nine, says Quillmark.");
        office.answers(reference, "keiko", "I come tomorrow at nine, says Quillmark.");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "An answer");
        assertThat(customer.promises()).containsExactly("answer kept", "news due");
    }

    @Test
    void an_answer_after_the_time_is_kept_late() {
        String reference = tells();
        town.isNow("2027-03-02T14:03:00");
        office.answers(reference, "keiko", "Sorry for the wait, says Quillmark.");
        assertThat(customer.promises()).containsExactly("answer kept-late", "news due");
    }

    @Test
    void news_is_promised_for_when_its_author_says_and_asked_after_like_any_promise() {
        String reference = tells();
        office.opens(reference)
                .form("/answer")
                .choose("who", "rosa")
                .type("words", "The Quillmark part is ordered.")
                .type("newsBy", "2027-03-04")
                .send();
        assertThat(customer.readsTheMail().text())
                .contains("You hear from us again by Thursday, March 4, 5:00 PM PST.");
        town.isNow("2027-03-04T16:30:00");
        StaffMember rosa = town.colleague("rosa");
        assertThat(rosa.headlinesAbout(reference)).containsExactly("Soon due");
        rosa.answers(reference, "rosa", "The Quillmark part is here.");
        assertThat(customer.promises()).containsExactly("answer kept", "news kept", "news due");
    }

    @Test
    void whoever_takes_it_on_and_says_when_there_is_news_replaces_what_was_promised() {
        String reference = tells();
        office.takes(reference, "keiko");
        office.opens(reference).form("/take").choose("who", "rosa").type("newsBy", "2027-03-05").send();
        assertThat(customer.promises()).containsExactly("answer kept", "news replaced", "news due");
        assertThat(customer.looks().text()).contains("You hear from us by 5:00 PM PST on Friday, March 5");
        customer.seesInTheTimeline("Keiko Arai took this on.", "Rosa Delgado took this on.");
    }

    @Test
    void its_owner_says_that_it_did_not_happen_and_the_customer_hears_so_at_once() {
        String reference = tells();
        town.isNow("2027-03-02T14:05:00");
        office.saysItDidNotHappen(reference, "bea", "answer");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "We’re sorry");
        assertThat(customer.promises()).containsExactly("answer broken", "answer due");
    }

    @Test
    void what_is_found_kept_later_is_put_right_where_the_customer_sees_it() {
        String reference = tells();
        town.isNow("2027-03-02T16:30:00");
        assertThat(customer.promises()).startsWith("answer broken");
        office.saysItHappened(reference, "bea", "answer", "in-time");
        assertThat(customer.promises()).containsExactly("answer kept", "answer due");
        customer.seesInTheTimeline(
                "We had written that we were late on what we promised by Tuesday, March 2, 2:00 PM PST."
                        + " It did happen in time; that’s put right here.");
    }

    @Test
    void a_call_is_asked_after_and_kept_by_who_called() {
        String reference = tells();
        customer.asksForACall();
        office.opens(reference)
                .form("/answer")
                .choose("who", "bea")
                .choose("way", "phone")
                .type("words", "We talked about the Quillmark valve.")
                .send();
        assertThat(customer.promises()).containsExactly("answer kept", "call kept", "news due");
        assertThat(customer.headlines()).containsExactly("We’ve got it");
        assertThat(customer.timeline()).contains("Bea Okafor talked with you, and noted:");
    }

    @Test
    void somebody_without_mail_is_not_asked_but_a_person_calls_them() {
        customer.opensTheForm().about("plumbing", "The Quillmark tub leaks.").but("mail", "").send();
        String reference = customer.reference();
        town.isNow("2027-03-02T16:30:00");
        assertThat(office.headlinesAbout(reference)).endsWith("Promise broken, please call", "Please call them");
        town.isNow("2027-03-02T18:30:00");
        assertThat(town.manager().briefings().getFirst().text())
                .contains(
                        reference, customer.phone(), "The customer: doesn’t know: no email reaches them. Please call.");
    }

    @Test
    void a_promise_kept_in_between_asks_nobody_even_if_the_wake_had_gone_out() {
        String reference = tells();
        town.isNow("2027-03-02T13:59:59");
        office.takes(reference, "rosa");
        town.passes(Duration.ofHours(6));
        assertThat(office.headlinesAbout(reference)).containsExactly("New", "Soon due");
        assertThat(customer.headlines()).containsExactly("We’ve got it");
    }
}
