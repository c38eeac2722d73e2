package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import org.junit.jupiter.api.Test;

class AfterTellingTest {
    private static final String WORDS = "The Quillmark invoice names the wrong house.";
    private static final String MORE = "And the Quillmark sum is wrong too.";

    private final Town town = Town.shared();
    private final Customer customer = town.customer();

    @Test
    void what_is_added_stands_in_the_timeline_and_reaches_the_office() {
        customer.tells("invoice", WORDS);

        Page page = customer.adds(MORE);

        assertThat(page.notices()).containsExactly("Thank you, we’ve got that too");
        customer.seesInTheTimeline("You told us.", "You added something.");
        assertThat(page.texts("ol.timeline blockquote")).contains(MORE);
        assertThat(town.office().headlinesAbout(customer.reference())).containsExactly("New", "Added");
        assertThat(town.office().readsAbout(customer.reference()).getLast().text()).contains(MORE, WORDS);
        assertThat(customer.inbox().all()).hasSize(1);
    }

    @Test
    void adding_pressed_twice_adds_once() {
        customer.tells("invoice", WORDS);
        PageForm form = customer.looks().form("/message").type("words", MORE);

        form.send();
        form.send();

        assertThat(customer.timeline()).containsOnlyOnce("You added something.");
        assertThat(town.office().headlinesAbout(customer.reference())).containsExactly("New", "Added");
    }

    @Test
    void an_app_can_add_something() {
        String link = App.link(customer.app().tells("invoice", WORDS));

        Answer answer = customer.app().adds(link, MORE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("timeline").items())
                .extracting(entry -> entry.get("kind").text())
                .contains("told", "message");
    }

    @Test
    void nothing_is_added_by_an_empty_message() {
        customer.tells("invoice", WORDS);

        Page page = customer.adds(" \n ");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsOnlyKeys("message-words");
        assertThat(customer.timeline()).doesNotContain("You added something.");
    }

    @Test
    void a_new_mail_address_gets_the_link_and_the_old_one_nothing_more() {
        Customer other = town.customer();
        customer.tells("invoice", WORDS);
        customer.readsTheMail();

        customer.corrects("mail", other.mail());

        Mail mail = other.readsTheMail();
        assertThat(mail.subject()).contains(customer.reference());
        assertThat(town.browser().open(mail.link()).texts(".reference")).containsExactly(customer.reference());
        customer.asksForAFreshLink();
        assertThat(customer.inbox().all()).hasSize(1);
        other.asksForAFreshLink();
        assertThat(other.inbox().all()).hasSize(2);
        assertThat(town.office().headlinesAbout(customer.reference())).containsExactly("New", "Contact corrected");
    }

    @Test
    void a_new_phone_number_and_the_way_in_reach_the_office_and_mail_nobody_else() {
        customer.tells("plumbing", WORDS);

        Page page =
                customer.looks()
                        .form("/contact")
                        .type("phone", "206-555-1999")
                        .type("access", "Quillmark side door")
                        .send();

        assertThat(page.notices()).containsExactly("Thank you, that’s corrected");
        assertThat(town.office().readsAbout(customer.reference()).getLast().text())
                .contains("+1 206-555-1999", "Quillmark side door");
        assertThat(customer.inbox().all()).hasSize(1);
        customer.seesInTheTimeline("You told us.", "You corrected how we reach you.");
    }

    @Test
    void a_correction_from_a_page_that_is_out_of_date_shows_how_things_stand() {
        customer.tells("invoice", WORDS);
        PageForm outdated = customer.looks().form("/contact").type("phone", "206-555-1998");
        customer.corrects("phone", "206-555-1997");

        Page page = outdated.send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.notices()).contains("Something changed in the meantime");
        assertThat(page.form("/contact").value("phone")).isEqualTo("+1 206-555-1997");
    }

    @Test
    void who_corrects_a_mistyped_address_can_switch_the_strangers_link_off() {
        customer.tells("invoice", WORDS);
        String before = customer.path();

        Answer pressed = customer.looks().form("/contact").type("phone", "206-555-1996").tick("revoke").press();

        String after = pressed.location().orElseThrow().replaceAll("\\?.*", "");
        assertThat(after).isNotEqualTo(before);
        assertThat(town.browser().open(after).status()).isEqualTo(200);
        assertThat(town.browser().open(before).status()).isEqualTo(404);
    }

    @Test
    void neither_mail_nor_phone_is_no_correction() {
        customer.tells("invoice", WORDS);

        Page page = customer.looks().form("/contact").type("mail", "").type("phone", "").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsOnlyKeys("contact-mail", "contact-phone");
        assertThat(customer.looks().form("/contact").value("mail")).isEqualTo(customer.mail());
    }

    @Test
    void who_asks_for_a_call_is_told_by_when_and_the_office_calls() {
        customer.tells("invoice", WORDS);

        Page page = customer.asksForACall();

        assertThat(page.notices()).containsExactly("We’ll call you");
        assertThat(page.texts("#call-me p")).contains("We’ll call you by 2:00 PM PST today.");
        assertThat(page.offers("/call-me")).isFalse();
        assertThat(town.office().headlinesAbout(customer.reference())).containsExactly("New", "Please call");
        assertThat(promises()).isEqualTo("answer due, call due");
    }

    @Test
    void asking_twice_for_a_call_promises_one() {
        customer.tells("invoice", WORDS);
        PageForm form = customer.looks().form("/call-me");

        form.send();
        form.send();

        assertThat(promises()).isEqualTo("answer due, call due");
        assertThat(town.office().headlinesAbout(customer.reference())).containsExactly("New", "Please call");
    }

    @Test
    void who_left_no_number_is_asked_for_it_when_they_want_a_call() {
        customer.opensTheForm().about("invoice", WORDS).but("phone", "").send();

        Page refused = customer.asksForACall();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsOnlyKeys("call-me-phone");

        Page wrong = customer.asksForACallTo("none");
        assertThat(wrong.problems()).containsOnlyKeys("call-me-phone");
        assertThat(wrong.form("/call-me").value("phone")).isEqualTo("none");

        customer.asksForACallTo("206-555-1996");
        customer.seesInTheTimeline("You asked us to call. We call by Tuesday, March 2, 2:00 PM PST.");
        assertThat(town.office().readsAbout(customer.reference()).getLast().text()).contains("+1 206-555-1996");
    }

    @Test
    void who_wants_a_manager_is_promised_one_and_the_manager_gets_mail() {
        customer.tells("invoice", WORDS);

        Page page = customer.asksForAManager();

        assertThat(page.notices()).containsExactly("A manager will call you");
        assertThat(page.text()).contains("A manager calls you by 2:00 PM PST today.");
        assertThat(town.manager().readsAbout(customer.reference()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).startsWith("For a manager:");
                    assertThat(mail.text()).contains(WORDS, customer.phone(), "Tuesday, March 2, 2:00 PM PST");
                });
        assertThat(town.office().headlinesAbout(customer.reference())).containsExactly("New", "For a manager");
    }

    @Test
    void who_wants_a_manager_but_left_no_number_is_asked_for_it() {
        customer.opensTheForm().about("invoice", WORDS).but("phone", "").send();

        assertThat(customer.asksForAManager().problems()).containsOnlyKeys("call-me-phone");
        Page page = customer.looks().form("/manager").type("phone", "206-555-1995").send();
        assertThat(page.notices()).containsExactly("A manager will call you");
        assertThat(town.manager().readsAbout(customer.reference())).hasSize(1);
    }

    private String promises() {
        town.settle();
        return String.join(
                ", ",
                customer.app().reads(customer.link()).json().get("promises").items().stream()
                        .map(promise -> said(promise))
                        .toList());
    }

    private static String said(Node promise) {
        return promise.get("kind").text() + " " + promise.get("outcome").text();
    }
}
