package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.FrontDesk;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff write down what they said no to. */
@Execution(ExecutionMode.CONCURRENT)
class SaidNoTest {
    private static final String ASKED = "Would we paint the Quillmark fence too?";
    private static final int MOST_BYTES = 20 * 1024;

    private final Town town = Town.calmAt("2027-02-28T16:30");
    private final Customer customer = town.customer();
    private final FrontDesk desk = desk();

    private FrontDesk desk() {
        customer.tells("plumbing", "The Quillmark tap drips.");
        return FrontDesk.of(town, customer.reference());
    }

    @AfterEach
    void close() {
        town.close();
    }

    private PageForm saying(Page page) {
        return page.form("/no").choose("who", "bea").type("asked", ASKED).choose("reason", "not-covered");
    }

    @Test
    void two_presses_and_a_sentence_are_enough() {
        Page page = saying(desk.opens("no")).send();

        assertThat(page.notices()).containsExactly("It’s written down");
        assertThat(page.texts("#today li"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Bea Okafor", ASKED, "The warranty doesn’t cover it");
    }

    @Test
    void the_same_page_pressed_twice_is_one_entry() {
        PageForm form = saying(desk.opens("no"));

        Answer first = form.press();
        town.passes(Duration.ofSeconds(40));
        Answer second = form.press();

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(desk.opens("no").texts("#today li")).hasSize(1);
    }

    @Test
    void it_can_be_about_a_concern_and_say_what_was_offered() {
        String id = desk.looks().document().select("a[href*=concern]").attr("href").replaceFirst(".*concern=", "");

        Page page = saying(desk.opens("no?concern=" + id)).type("offered", "A painter of Quillmark.").send();

        assertThat(page.text()).contains("About " + customer.reference(), "Offered instead: A painter of Quillmark.");
        assertThat(page.form("/no").value("service")).isEqualTo("plumbing");
    }

    @Test
    void something_else_needs_words_of_its_own() {
        PageForm form = saying(desk.opens("no")).choose("reason", "other");

        assertThat(form.send().problems()).containsOnlyKeys("why");
        assertThat(form.type("why", "They were rude.").send().status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} “{1}”")
    @CsvSource({"who, nobody", "asked, ' '", "reason, ''", "reason, because", "service, gardening"})
    void what_is_wrong_is_named(String field, String value) {
        Page page = saying(desk.opens("no")).forge(field, value).send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsOnlyKeys(field);
        assertThat(page.texts("#today li")).isEmpty();
    }

    @Test
    void forty_thousand_characters_are_refused_and_kept() {
        String words = "Quillmark ".repeat(4_000).strip();

        Page page = saying(desk.opens("no")).type("asked", words).send();

        assertThat(page.problems()).containsOnlyKeys("asked");
        assertThat(page.form("/no").value("asked")).isEqualTo(words);
    }

    @Test
    void words_stand_as_they_were_said() {
        Page page = saying(desk.opens("no")).type("asked", "<b>Quillmark</b> 🚪").send();

        assertThat(page.texts("#today li")).first().asString().contains("<b>Quillmark</b> 🚪");
    }

    @Test
    void only_what_was_said_today_is_listed() {
        saying(desk.opens("no")).send();
        town.passes(Duration.ofDays(1));

        assertThat(desk.opens("no").texts("#today li")).isEmpty();
    }

    @Test
    void a_link_that_opens_nothing_writes_nothing_down() {
        PageForm form = saying(desk.opens("no"));

        assertThat(
                        town.http()
                                .post("/s/nobody/no", form.body(), "Content-Type", "application/x-www-form-urlencoded")
                                .status())
                .isEqualTo(404);
        assertThat(desk.opens("no").texts("#today li")).isEmpty();
    }

    @Test
    void looking_is_a_query_and_writing_a_transaction() {
        PageForm form = saying(desk.opens("no"));

        assertThat(town.staffRequestsDuring(() -> desk.opens("no"))).hasSizeLessThanOrEqualTo(2).containsOnly("Query");
        assertThat(town.staffRequestsDuring(form::press)).containsExactly("TransactWriteItems");
        assertThat(desk.opens("no").answer().bytes().length).isLessThan(MOST_BYTES);
    }
}
