package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Browser;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Overheard;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Concerns are found by what somebody remembers of them. */
@Execution(ExecutionMode.CONCURRENT)
class FindTest {
    private static final String AHEAD = "Choose a day that isn’t after today.";
    private static final String LONG = "That’s too long at once. Choose at most 366 days.";
    private static final String NO_DAY = "Choose a day that exists, such as 2027-03-31.";

    private static final String WORDS = "The Quillmark tub leaks.";

    private final Town town = Town.calmAt("2027-03-02T10:00");

    @AfterEach
    void close() {
        town.close();
    }

    private Browser walt() {
        return town.colleague("walt").signsIn();
    }

    private static Page finds(Browser browser, String typed) {
        return browser.open("/m/find?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private static List<String> found(Page page) {
        return page.texts("li.card a");
    }

    private Customer tells() {
        Customer customer = town.customer();
        customer.tells("plumbing", WORDS);
        return customer;
    }

    private Customer named(String name) {
        Customer customer = town.customer();
        customer.opensTheForm().about("plumbing", WORDS).but("name", name).send();
        return customer;
    }

    private static String about(Customer customer) {
        return "Plumbing (" + customer.reference() + ")";
    }

    @Test
    void a_reference_finds_its_concern_however_it_is_typed() {
        Customer customer = tells();
        tells();
        Browser walt = walt();
        String reference = customer.reference();
        for (String typed :
                List.of(
                        reference,
                        reference.toLowerCase(Locale.ROOT),
                        reference.replace("-", ""),
                        " " + reference.replace("-", " ") + " ",
                        reference.replace("-", "–"))) {
            Page page = finds(walt, typed);
            assertThat(found(page)).as(typed).containsExactly(about(customer));
            assertThat(page.text()).contains(customer.name(), "They told us");
        }
        Page story = walt.open(finds(walt, reference).document().select("li.card a").attr("href"));
        assertThat(story.heading()).isEqualTo(about(customer));
    }

    @Test
    void a_mail_address_or_a_phone_number_finds_all_that_is_theirs() {
        Customer customer = tells();
        String first = about(customer);
        town.passes(Duration.ofMinutes(1));
        customer.tells("plumbing", "And the Quillmark tap.");
        String second = about(customer);
        tells();
        Browser walt = walt();

        assertThat(found(finds(walt, customer.mail().toUpperCase(Locale.ROOT)))).containsExactly(second, first);
        assertThat(found(finds(walt, customer.phone()))).containsExactly(second, first);
        assertThat(found(finds(walt, customer.phone().replaceAll("[^0-9]", "").substring(1))))
                .containsExactly(second, first);
        assertThat(found(finds(walt, "nobody@example.com"))).isEmpty();
    }

    @Test
    void a_part_of_a_name_finds_it_whatever_its_accents_and_capitals() {
        Customer zoe = named("Zoë Quillñez-Ångström");
        Customer strasse = named("Quill Straße");
        tells();
        Browser walt = walt();

        for (String typed : List.of("zoe", "ZOË", "quillnez", "angstrom", "oe  quill", "Zoë Quillñez-Ångström")) {
            assertThat(found(finds(walt, typed))).as(typed).containsExactly(about(zoe));
        }
        assertThat(found(finds(walt, "STRASSE"))).containsExactly(about(strasse));
        assertThat(finds(walt, "Nemo Quillmark").text()).contains("Nobody with that name");
    }

    @Test
    void names_are_looked_through_within_the_days_that_are_said() {
        Customer early = named("Quill Early");
        town.isNow("2027-03-10T10:00");
        Customer late = named("Quill Late");
        Browser walt = walt();

        assertThat(found(finds(walt, "quill"))).containsExactly(about(early), about(late));
        assertThat(found(walt.open("/m/find?q=quill&from=2027-03-03"))).containsExactly(about(late));
        assertThat(found(walt.open("/m/find?q=quill&until=2027-03-02"))).containsExactly(about(early));
        assertThat(found(walt.open("/m/find?q=quill&from=2027-03-03&until=2027-03-09"))).isEmpty();
        assertThat(found(walt.open("/m/find?q=" + early.reference() + "&from=2027-03-10&until=2027-03-10")))
                .containsExactly(about(early));
    }

    @Test
    void many_are_found_page_by_page_each_once() {
        for (int count = 0; count < 45; count++) {
            Customer customer = town.customer();
            customer.app().tells("invoice", WORDS);
            town.passes(Duration.ofSeconds(1));
        }
        Browser walt = walt();
        Page first = finds(walt, "quill");
        assertThat(found(first)).hasSize(30);
        Page second = walt.open(first.document().select("a[href*=after]").attr("href"));
        assertThat(found(second)).hasSize(15).doesNotContainAnyElementsOf(found(first));
        assertThat(second.document().select("a[href*=after]")).isEmpty();
        assertThat(first.answer().bytes().length).isLessThan(14 * 1024);
    }

    @Test
    void it_costs_few_requests() {
        Customer customer = tells();
        Browser walt = walt();
        walt.open("/m/find");

        assertThat(requests(walt, customer.reference())).containsExactly("GetItem", "GetItem", "Query");
        assertThat(requests(walt, customer.mail())).containsExactly("GetItem", "Query", "BatchGetItem", "BatchGetItem");
        assertThat(requests(walt, customer.phone()))
                .containsExactly("GetItem", "Query", "BatchGetItem", "BatchGetItem");
        assertThat(requests(walt, "quill")).hasSizeLessThanOrEqualTo(8);
        assertThat(requests(walt, "%")).hasSizeLessThanOrEqualTo(7);
        assertThat(town.requestsDuring("OfficeFunction", () -> walt.open("/m/find"))).containsExactly("GetItem");
    }

    private List<String> requests(Browser browser, String typed) {
        return town.requestsDuring(
                "OfficeFunction", () -> browser.open("/m/find?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
    }

    @Test
    void nothing_that_is_typed_is_a_pattern() {
        tells();
        Browser walt = walt();
        for (String typed :
                List.of("%", "_", ".*", ".", "[a-z]+", "(", "\\", "Q*", "?", "^Quill", "'; --", "${1}", "💥")) {
            Page page = finds(walt, typed);
            assertThat(page.status()).as(typed).isEqualTo(200);
            assertThat(found(page)).as(typed).isEmpty();
            assertThat(page.form("/m/find").value("q")).isEqualTo(typed);
        }
    }

    @Test
    void what_makes_no_sense_is_said_and_what_was_typed_stays() {
        Browser walt = walt();
        refuses(walt, "q=", "q", "Type what you look for.");
        refuses(walt, "q=%20%20", "q", "Type what you look for.");
        refuses(walt, "q=a%00b", "q", "This holds characters that can’t be read. Please type it again.");
        refuses(walt, "q=a%0Ab", "q", "This holds characters that can’t be read. Please type it again.");
        refuses(walt, "q=" + "x".repeat(201), "q", "Please keep this under 200 characters.");
        refuses(
                walt,
                "q=quill&from=2027-03-02&until=2027-03-01",
                "until",
                "The last day comes before the first. Please swap them.");
        refuses(walt, "q=quill&from=2027-03-03", "from", AHEAD);
        refuses(walt, "q=quill&until=2027-03-03", "until", AHEAD);
        refuses(walt, "q=quill&from=1927-03-02", "from", LONG);
        refuses(walt, "q=quill&from=-999999999-01-01", "from", NO_DAY);
        refuses(walt, "q=quill&from=soon", "from", NO_DAY);
        refuses(walt, "q=quill&until=2027-02-30", "until", NO_DAY);
        assertThat(walt.open("/m/find?q=quill&from=2026-03-02").status()).isEqualTo(200);
        assertThat(walt.open("/m/find?q=quill&after=nonsense").status()).isEqualTo(200);
        assertThat(walt.open("/m/find?q=quill&after=2027-99-99T00:00:00Z~a").status()).isEqualTo(200);
        assertThat(walt.open("/m/find").problems()).isEmpty();
    }

    private static void refuses(Browser browser, String query, String field, String problem) {
        Page page = browser.open("/m/find?" + query);
        assertThat(page.status()).as(query).isEqualTo(422);
        assertThat(page.problems()).as(query).containsExactly(Map.entry(field, problem));
        if (query.startsWith("q=quill")) {
            assertThat(page.form("/m/find").value("q")).isEqualTo("quill");
        }
    }

    @Test
    void ten_thousand_characters_are_refused_in_words() {
        Page page = walt().open("/m/find?q=" + "x".repeat(10_000));
        assertThat(page.problems()).containsEntry("q", "Please keep this under 200 characters.");
    }

    @Test
    void who_is_not_signed_in_finds_nobody_and_starts_anew() {
        Customer customer = tells();
        Browser stranger = town.browser();
        Page asked = stranger.open("/m/find?q=" + customer.name().replace(' ', '+'));

        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.answer().text()).doesNotContain(customer.name());
        PageForm form = asked.form("/m/sign-in");
        assertThat(form.value("to")).isEqualTo("/m/find");
        assertThat(town.colleague("rosa").keepsAPhone().open("/m/find?q=quill").text())
                .contains("You are not signed in");
    }

    @Test
    void what_is_looked_for_stands_in_no_line_of_the_log() {
        walt().open("/m").form("/m/find").type("q", "Quillmark Unheard-Of").look();
        assertThat(Overheard.lines()).noneMatch(line -> line.text().contains("Unheard"));
    }
}
