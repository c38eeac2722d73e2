package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What strangers may do, in a town where that is limited: 20 tellings an hour and source, 10 a day and address, 3 first
 * mails.
 */
class LimitsTest {
    private static final String WORDS = "The Quillmark lamp flickers.";

    private final Town town = Town.limitedAt("2027-03-02T10:15");
    private final Customer customer = town.customer();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void one_source_is_told_when_it_may_go_on_and_then_it_may() {
        IntStream.range(0, 20).forEach(_ -> assertThat(tellsAsSomebodyNew().status()).isEqualTo(201));

        Answer refused = tellsAsSomebodyNew();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.header("Retry-After")).isEqualTo(seconds(Duration.ofMinutes(45)));
        town.passes(Duration.ofMinutes(45).minusSeconds(1));
        assertThat(tellsAsSomebodyNew().status()).isEqualTo(429);
        town.passes(Duration.ofSeconds(1));
        assertThat(tellsAsSomebodyNew().status()).isEqualTo(201);
    }

    private Answer tellsAsSomebodyNew() {
        return town.customer().app().tells("invoice", WORDS);
    }

    private static String seconds(Duration time) {
        return Long.toString(time.toSeconds());
    }

    @Test
    void one_address_is_told_when_it_may_go_on_and_then_it_may() {
        IntStream.range(0, 10).forEach(_ -> customer.app().tells("invoice", WORDS));

        PageForm form = customer.opensTheForm().about("invoice", WORDS).form();
        Answer refused = form.press();

        assertThat(refused.status()).isEqualTo(429);
        long seconds = Long.parseLong(refused.header("Retry-After"));
        assertThat(town.now().plusSeconds(seconds)).isEqualTo("2027-03-03T00:00:00Z");
        assertThat(town.customer().app().tells("invoice", WORDS).status()).isEqualTo(201);
        town.passes(Duration.ofSeconds(seconds));
        assertThat(form.press().status()).isEqualTo(303);
    }

    @Test
    void acts_on_a_concern_are_limited_too_and_keep_what_was_typed() {
        customer.tells("invoice", WORDS);
        IntStream.range(0, 20).forEach(time -> customer.adds("Message number " + time));

        Page page = customer.adds("One message too many");

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.notices()).containsExactly("Not recorded: too much came from here");
        assertThat(page.form("/message").value("words")).isEqualTo("One message too many");
    }

    @Test
    void nobody_can_have_us_write_to_one_stranger_after_the_other() {
        customer.tells("invoice", WORDS);
        IntStream.range(0, 10).forEach(_ -> customer.corrects("mail", town.customer().mail()));
        Customer stranger = town.customer();

        assertThat(customer.corrects("mail", stranger.mail()).status()).isEqualTo(429);
        assertThat(stranger.inbox().all()).isEmpty();
    }

    @Test
    void the_form_of_who_told_too_much_keeps_what_they_typed() {
        IntStream.range(0, 10).forEach(_ -> customer.app().tells("invoice", WORDS));

        var page = customer.opensTheForm().about("invoice", WORDS).form().send();

        assertThat(page.notices()).containsExactly("Not recorded: too many reports came from here");
        assertThat(page.text()).contains("Please send it again after 4:00 PM PST today.");
        assertThat(page.form("/concerns").value("words")).isEqualTo(WORDS);
        assertThat(page.form("/concerns").value("mail")).isEqualTo(customer.mail());
    }

    @Test
    void pressing_again_is_never_too_much() {
        String key = App.newKey();
        String body = customer.app().telling("invoice", WORDS).write();
        Answer first = customer.app().sends(body, key);
        IntStream.range(0, 20).forEach(_ -> tellsAsSomebodyNew());
        assertThat(tellsAsSomebodyNew().status()).isEqualTo(429);

        assertThat(customer.app().sends(body, key).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void an_address_that_had_its_first_mails_for_the_day_is_to_be_called() {
        IntStream.range(0, 4).forEach(number -> customer.tells("invoice", WORDS + number));

        assertThat(customer.acknowledgements()).isEqualTo(3);
        customer.seesInTheTimeline("You told us.", "We held back an email to your address, so a person will call you.");
        assertThat(town.office().headlinesAbout(customer.reference()))
                .containsExactly("New", "Please call, no email reaches them");
        assertThat(town.office().readsAbout(customer.reference()).getLast().text())
                .contains(customer.phone(), WORDS + 3);
        town.passes(Duration.ofDays(1));
        customer.tells("invoice", WORDS + 4);
        assertThat(customer.acknowledgements()).isEqualTo(4);
    }

    @Test
    void asking_for_links_is_limited_too_and_never_says_more_than_the_others() {
        Answer last = asksForALink(customer.mail());
        IntStream.range(0, 2).forEach(_ -> asksForALink(customer.mail()));

        Answer refused = asksForALink(customer.mail());

        assertThat(last.status()).isEqualTo(200);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(asksForALink(town.customer().mail()).status()).isEqualTo(200);
    }

    private Answer asksForALink(String mail) {
        return town.browser().open("/link").form("/link").type("mail", mail).press();
    }

    @Test
    void nobody_is_flooded_with_links() {
        customer.tells("invoice", WORDS);
        IntStream.range(0, 9).forEach(_ -> asksForALink(customer.mail()));

        assertThat(customer.inbox().all()).hasSize(4);
    }
}
