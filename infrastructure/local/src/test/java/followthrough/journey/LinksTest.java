package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.ForgedLink;
import followthrough.journey.language.Page;
import followthrough.journey.language.Town;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final String WORDS = "The Quillmark door sticks.";

    private final Town town = Town.shared();
    private final Customer customer = town.customer();

    @Test
    void a_fresh_link_opens_the_page_and_leaves_the_old_one_as_it_was() {
        customer.tells("plumbing", WORDS);
        String old = customer.path();

        customer.asksForAFreshLink();

        assertThat(customer.readsTheMail().subject()).contains("fresh link");
        assertThat(customer.followsItsLink().texts(".reference")).hasSize(1);
        assertThat(town.http().get(old).status()).isEqualTo(200);
    }

    @Test
    void one_mail_has_the_links_of_all_that_is_open() {
        customer.tells("plumbing", WORDS);
        String first = customer.reference();
        customer.tells("invoice", WORDS);

        customer.asksForAFreshLink();

        assertThat(customer.readsTheMail().links())
                .extracting(link -> town.browser().open(link).texts(".reference").getFirst())
                .containsExactlyInAnyOrder(first, customer.reference());
    }

    @Test
    void whether_an_address_is_known_cannot_be_told_from_the_answer() {
        customer.tells("plumbing", WORDS);
        Customer stranger = town.customer();

        for (boolean revoke : new boolean[] {false, true}) {
            Answer known = asks(customer, revoke);
            Answer unknown = asks(stranger, revoke);
            assertThat(known.status()).isEqualTo(200);
            assertThat(known.bytes()).isEqualTo(unknown.bytes());
            assertThat(known.headers()).isEqualTo(unknown.headers());
        }
        assertThat(stranger.inbox().all()).isEmpty();
    }

    private Answer asks(Customer who, boolean revoke) {
        String form = "mail=" + who.mail() + (revoke ? "&revoke=true" : "");
        return town.http().post("/link", form, "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void the_address_is_known_however_it_is_written() {
        customer.tells("plumbing", WORDS);

        town.browser()
                .open("/link")
                .form("/link")
                .type("mail", " " + customer.mail().toUpperCase(java.util.Locale.ROOT))
                .send();

        assertThat(customer.readsTheMail().subject()).contains("fresh link");
    }

    @Test
    void revoking_ends_the_old_links_and_the_new_one_works() {
        customer.tells("plumbing", WORDS);
        String old = customer.link();

        customer.revokesAndAsksForAFreshLink();

        assertThat(customer.followsItsLink().status()).isEqualTo(200);
        customer.seesInTheTimeline("The links made before were switched off, as you asked.");
        assertDead(old);
        assertThat(customer.app().adds(old, "Quillmark addition").status()).isEqualTo(404);
    }

    @Test
    void only_a_post_revokes() {
        customer.tells("plumbing", WORDS);
        int before = town.mailsSent();

        town.http().get("/link?mail=" + customer.mail() + "&revoke=true");
        town.http().send("HEAD", "/link?mail=" + customer.mail() + "&revoke=true");
        town.http().send("OPTIONS", "/link?mail=" + customer.mail() + "&revoke=true");

        assertThat(town.mailsSent()).isEqualTo(before);
        assertThat(customer.looks().status()).isEqualTo(200);
    }

    @Test
    void looking_at_a_page_changes_nothing_however_often() {
        customer.tells("plumbing", WORDS);
        customer.readsTheMail();
        String page = customer.looks().answer().text();
        int before = town.mailsSent();

        Stream.of("GET", "HEAD", "OPTIONS", "GET").forEach(method -> town.http().send(method, customer.path()));

        assertThat(customer.looks().answer().text()).isEqualTo(page);
        assertThat(town.mailsSent()).isEqualTo(before);
    }

    @Test
    void a_link_with_any_character_changed_is_dead() {
        customer.tells("plumbing", WORDS);
        String link = customer.link();

        for (int at = 0; at < link.length(); at++) {
            char other = link.charAt(at) == 'a' ? 'b' : 'a';
            String tampered = link.substring(0, at) + other + link.substring(at + 1);
            assertThat(town.http().get("/c/" + tampered).status()).as("character %s", at).isEqualTo(404);
        }
    }

    @Test
    void a_link_is_dead_with_another_version_or_another_scope() {
        customer.tells("plumbing", WORDS);
        String id = customer.link().substring(0, customer.link().indexOf('-'));

        assertThat(ForgedLink.of("c", id, "1")).isEqualTo(customer.link());
        assertDead(ForgedLink.of("c", id, "2"));
        assertDead(ForgedLink.of("s", id, "1"));
        assertDead(ForgedLink.of("c", "nobody", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "a-1-a",
                "%00",
                "%F0%9F%92%A7",
                "%2e%2e",
                "a%2Fb",
                "%ZZ",
                "a-0-aaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "%3Cscript%3E"
            })
    void a_malformed_link_is_dead(String link) {
        Answer answer = town.http().get("/c/" + link.replace("%ZZ", "%25ZZ"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("<script>");
    }

    @Test
    void a_link_of_great_length_is_dead() {
        assertDead("a".repeat(7_000));
    }

    private void assertDead(String link) {
        Page page = town.browser().open("/c/" + link);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.heading()).isEqualTo("This link doesn’t work");
        assertThat(page.form("/link").has("mail")).isTrue();
        assertThat(customer.app().reads(link).status()).isEqualTo(404);
        assertThat(customer.app().reads(link).header("Content-Type")).isEqualTo("application/problem+json");
    }
}
