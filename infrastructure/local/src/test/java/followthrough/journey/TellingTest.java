package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.Town;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final String WORDS = "The tap in the Quillmark kitchen drips.";

    private final Town town = Town.shared();
    private final Customer customer = town.customer();

    @Test
    void who_tells_a_concern_comes_straight_to_its_page() {
        Page page = customer.opensTheForm().tells("plumbing", WORDS);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("We’ve got it");
        assertThat(page.texts("section > blockquote.said")).containsExactly(WORDS);
        assertThat(page.texts(".promise dt")).containsExactly("A person answers by");
        assertThat(page.texts(".promise dd")).containsExactly("2:00 PM PST today");
        customer.seesInTheTimeline("You told us.");
    }

    @Test
    void a_mail_says_what_we_heard_what_happens_next_by_when_and_leads_to_the_page() {
        customer.tells("plumbing", WORDS);

        Mail mail = customer.readsTheMail();
        assertThat(mail.subject()).contains("Plumbing", customer.reference());
        assertThat(mail.text())
                .contains(customer.name(), customer.reference(), WORDS, "Tuesday, March 2, 2:00 PM PST", mail.link());
        assertThat(mail.readable())
                .contains(customer.name(), customer.reference(), WORDS, "Tuesday, March 2, 2:00 PM PST");
        assertThat(customer.followsItsLink().texts("section > blockquote.said")).containsExactly(WORDS);
        customer.seesInTheTimeline("You told us.", "We mailed you what we heard.");
    }

    @Test
    void the_office_gets_everything_it_needs_to_act() {
        customer.tells("plumbing", WORDS);

        Mail news = town.office().readsAbout(customer.reference()).getFirst();
        assertThat(news.subject()).startsWith("New: Plumbing");
        assertThat(news.text()).contains(WORDS, customer.name(), customer.mail(), customer.phone(), customer.address());
        assertThat(town.office().readsAbout(customer.reference())).hasSize(1);
        assertThat(customer.inbox().all()).hasSize(1);
    }

    @Test
    void what_is_urgent_reaches_the_person_on_call_too() {
        customer.tellsUrgently("no-heat", WORDS);

        assertThat(customer.looks().texts(".promise dd")).containsExactly("10:20 AM PST today");
        assertThat(town.colleague("rosa").headlinesAbout(customer.reference()))
                .containsExactly("URGENT, please take it");
        assertThat(town.office().headlinesAbout(customer.reference())).containsExactly("URGENT, new");
        assertThat(town.colleague("tomas").headlinesAbout(customer.reference())).isEmpty();
    }

    @Test
    void an_app_gets_the_link_and_the_promise_and_reads_the_concern() {
        Answer told = customer.app().tells("invoice", WORDS);

        assertThat(told.status()).isEqualTo(201);
        Node concern = told.json();
        assertThat(concern.fields().keySet()).containsExactly("id", "reference", "link", "state", "promise");
        assertThat(concern.get("link").text()).startsWith(town.system().baseUrl() + "/c/");
        assertThat(Json.write(concern.get("promise")))
                .isEqualTo("{\"kind\":\"answer\",\"due\":\"2027-03-02T22:00:00Z\"}");
        assertThat(customer.readsTheMail().link()).isEqualTo(concern.get("link").text());
    }

    @Test
    void the_concern_in_the_api_is_as_the_contract_says() {
        Answer told = customer.app().tells("invoice", WORDS);
        town.settle();

        Node read = customer.app().reads(App.link(told)).json();
        assertThat(read.fields().keySet())
                .containsExactly(
                        "id",
                        "reference",
                        "state",
                        "service",
                        "words",
                        "timing",
                        "appointment",
                        "promises",
                        "reminders",
                        "timeline");
        assertThat(read.get("words").text()).isEqualTo(WORDS);
        assertThat(Json.write(read.get("timing"))).isEqualTo("{\"kind\":\"undecided\"}");
        assertThat(read.get("appointment").present()).isFalse();
        assertThat(Json.write(read.get("promises")))
                .isEqualTo("[{\"kind\":\"answer\",\"due\":\"2027-03-02T22:00:00Z\",\"outcome\":\"due\"}]");
        assertThat(read.get("timeline").items())
                .extracting(entry -> entry.get("kind").text())
                .containsExactly("told", "acknowledged");
    }

    @Test
    void who_leaves_no_mail_address_is_to_be_called() {
        customer.opensTheForm().about("plumbing", WORDS).but("mail", "").send();

        assertThat(town.office().headlinesAbout(customer.reference())).hasSize(1);
        assertThat(town.office().readsAbout(customer.reference()).getFirst().text()).contains(customer.phone(), WORDS);
        customer.seesInTheTimeline("You told us.", "You left no email address, so a person will call you.");
        assertThat(customer.looks().text()).contains("You left no email address", "a person will call you");
        assertThat(customer.inbox().all()).isEmpty();
    }

    @Test
    void who_leaves_no_phone_number_is_not_asked_for_one() {
        Page page = customer.opensTheForm().about("invoice", WORDS).but("phone", "").send();

        assertThat(page.heading()).isEqualTo("We’ve got it");
        assertThat(customer.followsItsLink().status()).isEqualTo(200);
    }
}
