package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each request costs: how often it goes to the table, once the settings are at hand. */
class RequestCountsTest {
    private static final String WORDS = "The Quillmark window leaks.";

    private final Town town = Town.limitedAt("2027-03-02T10:00");
    private final Customer customer = town.customer();

    @BeforeEach
    void bring_the_settings_to_hand() {
        town.http().get("/");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void looking_at_the_form_costs_nothing() {
        assertThat(town.requestsDuring(() -> town.http().get("/"))).isEmpty();
    }

    @Test
    void telling_a_concern_is_one_transaction() {
        PageForm form = customer.opensTheForm().about("plumbing", WORDS).form();

        assertThat(town.requestsDuring(form::press)).containsExactly("TransactWriteItems");
    }

    @Test
    void telling_it_again_is_one_transaction() {
        PageForm form = customer.opensTheForm().about("plumbing", WORDS).form();
        form.press();

        assertThat(town.requestsDuring(form::press)).containsExactly("TransactWriteItems");
    }

    @Test
    void telling_through_the_api_is_one_transaction() {
        assertThat(town.requestsDuring(() -> customer.app().tells("invoice", WORDS)))
                .containsExactly("TransactWriteItems");
    }

    @Test
    void what_is_refused_costs_nothing() {
        assertThat(town.requestsDuring(() -> customer.app().tells("invoice", ""))).isEmpty();
    }

    @Test
    void the_page_of_a_concern_is_two_queries_however_long_its_story() {
        customer.tells("plumbing", WORDS);
        customer.adds("First Quillmark addition.");
        customer.adds("Second Quillmark addition.");
        customer.asksForACall();

        assertThat(town.requestsDuring(customer::looks)).containsExactly("Query", "Query");
    }

    @Test
    void all_times_are_two_queries() {
        customer.tells("plumbing", WORDS);

        assertThat(town.requestsDuring(() -> town.http().get(customer.path() + "/times")))
                .containsExactly("Query", "Query");
    }

    @Test
    void taking_a_time_is_one_read_and_one_transaction_and_then_nothing_is_read_but_the_concern() {
        customer.tells("plumbing", WORDS);
        PageForm form = customer.looks().form("/appointment").chooseFirst("slot");

        assertThat(town.requestsDuring(form::press)).containsExactly("BatchGetItem", "TransactWriteItems");
        assertThat(town.requestsDuring(customer::looks)).containsExactly("Query");
    }

    @Test
    void a_loser_reads_the_concern_and_what_is_free_in_two_more() {
        customer.tells("invoice", WORDS);
        PageForm form = customer.looks().form("/appointment").chooseFirst("slot");
        Customer quicker = town.customer();
        quicker.tells("invoice", WORDS);
        quicker.looks().form("/appointment").chooseFirst("slot").press();

        assertThat(town.requestsDuring(form::press)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void reading_through_the_api_is_one_query() {
        Answer told = customer.app().tells("invoice", WORDS);

        assertThat(town.requestsDuring(() -> customer.app().reads(App.link(told)))).containsExactly("Query");
    }

    @Test
    void adding_something_is_one_query_and_one_transaction() {
        customer.tells("plumbing", WORDS);
        PageForm form = customer.looks().form("/message").type("words", "More of Quillmark.");

        assertThat(town.requestsDuring(form::press)).containsExactly("Query", "TransactWriteItems");
    }

    @Test
    void asking_for_a_fresh_link_is_one_transaction() {
        PageForm form = town.browser().open("/link").form("/link").type("mail", customer.mail());

        assertThat(town.requestsDuring(form::press)).containsExactly("TransactWriteItems");
    }

    @Test
    void a_link_that_was_not_made_here_costs_nothing() {
        assertThat(town.requestsDuring(() -> town.http().get("/c/abc-1-aaaaaaaaaaaaaaaaaaaaaaaaaaa"))).isEmpty();
    }

    @Test
    void looking_for_times_is_one_query_for_the_concern_and_one_for_what_is_taken() {
        String link = tells();
        customer.app().takes(link, customer.app().times(link).getLast());

        assertThat(town.requestsDuring(() -> customer.app().times(link))).containsExactly("Query", "Query");
    }

    @Test
    void a_month_of_times_costs_no_more() {
        String link = tells();

        assertThat(town.requestsDuring(() -> customer.app().asksForTimes(link, "days=31")))
                .containsExactly("Query", "Query");
    }

    /** The third is for the answer, which is the whole concern; the choice itself reads no more than it needs. */
    @Test
    void taking_a_time_is_one_read_and_one_transaction_and_a_query_for_the_answer() {
        String link = tells();
        Node slot = customer.app().times(link).getLast();

        assertThat(town.requestsDuring(() -> customer.app().takes(link, slot)))
                .containsExactly("BatchGetItem", "TransactWriteItems", "Query");
    }

    @Test
    void moving_costs_what_taking_does() {
        String link = tells();
        List<Node> times = customer.app().times(link);
        customer.app().takes(link, times.getLast());

        assertThat(town.requestsDuring(() -> customer.app().takes(link, times.get(times.size() / 2))))
                .containsExactly("BatchGetItem", "TransactWriteItems", "Query");
    }

    @Test
    void who_comes_too_late_pays_for_the_times_near_it() {
        String link = tells();
        Node slot = customer.app().times(link).getLast();
        takesAll(slot);

        assertThat(town.requestsDuring(() -> customer.app().takes(link, slot)))
                .containsExactly("BatchGetItem", "Query", "Query");
    }

    @Test
    void giving_an_appointment_up_is_one_query_and_one_transaction() {
        String link = tells();
        customer.app().takes(link, customer.app().times(link).getLast());

        assertThat(town.requestsDuring(() -> customer.app().cancels(link)))
                .containsExactly("Query", "TransactWriteItems");
    }

    @Test
    void saying_not_now_is_one_query_and_one_transaction() {
        String link = tells();

        assertThat(
                        town.requestsDuring(
                                () -> customer.app().defers(link, Json.mapping().with("kind", "as-soon-as-possible"))))
                .containsExactly("Query", "TransactWriteItems");
    }

    @Test
    void withdrawing_is_one_query_and_one_transaction() {
        String link = tells();

        assertThat(town.requestsDuring(() -> customer.app().withdraws(link, "")))
                .containsExactly("Query", "TransactWriteItems");
    }

    private String tells() {
        return App.link(customer.app().tells("invoice", WORDS));
    }

    /** Somebody else takes the time of the only person who has it. */
    private void takesAll(Node slot) {
        App other = town.customer().app();
        String link = App.link(other.tells("invoice", WORDS));
        Node same =
                other.times(link).stream()
                        .filter(time -> time.get("start").text().equals(slot.get("start").text()))
                        .findFirst()
                        .orElseThrow();
        assertThat(other.takes(link, same).status()).isEqualTo(200);
    }
}
