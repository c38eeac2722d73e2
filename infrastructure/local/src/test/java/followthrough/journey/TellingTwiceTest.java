package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.AtOnce;
import followthrough.journey.language.Customer;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingTwiceTest {
    private static final String WORDS = "The Quillmark heating rattles.";

    private final Town town = Town.shared();
    private final Customer customer = town.customer();

    @Test
    void a_second_press_of_the_same_page_leads_to_the_same_concern() {
        PageForm form = customer.opensTheForm().about("plumbing", WORDS).form();

        Answer first = form.press();
        Answer second = form.press();

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(customer.inbox().all()).hasSize(1);
    }

    @Test
    void a_press_hours_later_still_leads_to_the_same_concern_with_its_first_promise() {
        try (Town own = Town.calmAt("2027-03-02T10:00")) {
            Customer other = own.customer();
            PageForm form = other.opensTheForm().about("plumbing", WORDS).form();
            Answer first = form.press();
            String link = first.location().orElseThrow().replace("/c/", "");
            String due = firstPromise(other, link);
            own.passes(Duration.ofHours(30));

            assertThat(form.press().location()).isEqualTo(first.location());
            assertThat(firstPromise(other, link)).isEqualTo(due);
            assertThat(other.acknowledgements()).isEqualTo(1);
        }
    }

    private static String firstPromise(Customer customer, String link) {
        return customer.app().reads(link).json().get("promises").items().getFirst().get("due").text();
    }

    @Test
    void another_content_on_a_page_that_was_sent_before_is_a_new_concern() {
        PageForm form = customer.opensTheForm().about("plumbing", WORDS).form();

        Answer first = form.press();
        Answer second = form.type("words", "Something else at Quillmark Lane.").press();

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isNotEqualTo(first.location());
        assertThat(customer.inbox().all()).hasSize(2);
    }

    @Test
    void two_people_with_a_shared_page_have_a_concern_each() {
        Customer other = town.customer();
        PageForm form = customer.opensTheForm().about("plumbing", WORDS).form();

        form.press();
        form.type("mail", other.mail()).type("name", other.name()).press();

        assertThat(customer.inbox().all()).hasSize(1);
        assertThat(other.readsTheMail().subject()).isNotEqualTo(customer.readsTheMail().subject());
    }

    @Test
    void the_same_key_and_body_get_the_same_bytes_for_two_days() {
        try (Town own = Town.calmAt("2027-03-02T10:00")) {
            Customer other = own.customer();
            String body = other.app().telling("invoice", WORDS).write();
            Answer first = other.app().sends(body, "quillmark-key");
            own.passes(Duration.ofHours(47));

            Answer second = other.app().sends(body, "quillmark-key");

            assertThat(second.status()).isEqualTo(201);
            assertThat(second.bytes()).isEqualTo(first.bytes());
            assertThat(other.acknowledgements()).isEqualTo(1);
        }
    }

    @Test
    void the_bytes_stay_the_same_whatever_happened_since() {
        String key = App.newKey();
        String body = customer.app().telling("invoice", WORDS).write();
        Answer first = customer.app().sends(body, key);
        customer.app().adds(App.link(first), "More of Quillmark Lane.");
        customer.revokesAndAsksForAFreshLink();
        town.settle();

        assertThat(customer.app().sends(body, key).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = App.newKey();
        customer.app().sends(customer.app().telling("invoice", WORDS).write(), key);

        Answer other = customer.app().sends(customer.app().telling("invoice", "Another Quillmark matter").write(), key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.fields()).containsOnlyKeys("Idempotency-Key");
        assertThat(customer.inbox().all()).hasSize(1);
    }

    @Test
    void a_key_is_the_senders_own() {
        Customer other = town.customer();
        String key = App.newKey();

        Answer first = customer.app().sends(customer.app().telling("invoice", WORDS).write(), key);
        Answer second = other.app().sends(other.app().telling("invoice", WORDS).write(), key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().get("id").text()).isNotEqualTo(first.json().get("id").text());
    }

    @Test
    void two_at_once_make_one_concern() {
        String key = App.newKey();
        String body = customer.app().telling("invoice", WORDS).write();

        List<Answer> answers = AtOnce.times(2, () -> customer.app().sends(body, key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
        assertThat(customer.inbox().all()).hasSize(1);
    }

    @Test
    void two_hundred_posts_of_one_submission_at_once_make_one_concern_and_one_mail() {
        PageForm form = customer.opensTheForm().about("plumbing", WORDS).form();

        List<Answer> answers = AtOnce.times(200, form::press);

        assertThat(answers).extracting(Answer::status).containsOnly(303);
        assertThat(answers).extracting(Answer::location).containsOnly(answers.getFirst().location());
        assertThat(customer.inbox().all()).hasSize(1);
    }

    @Test
    void two_hundred_posts_with_one_key_at_once_make_one_concern_and_one_mail() {
        String key = App.newKey();
        String body = customer.app().telling("invoice", WORDS).write();

        List<Answer> answers = AtOnce.times(200, () -> customer.app().sends(body, key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
        assertThat(customer.inbox().all()).hasSize(1);
        assertThat(town.office().readsAbout(answers.getFirst().json().get("reference").text())).hasSize(1);
    }
}
