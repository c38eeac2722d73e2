package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that cannot be recorded as they are: each is answered with what to mend, and with all that was typed. */
class BadReportTest {
    private static final String WORDS = "The Quillmark floor is wet.";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Town town = Town.shared();
    private final Customer customer = town.customer();

    static Stream<Arguments> reports() {
        return Stream.of(
                report("no words", "words", "", "words"),
                report("blank words", "words", " \n\t ", "words"),
                report("words over the limit", "words", "x".repeat(20_001), "words"),
                report("words of 200,000 characters", "words", "Quillmark\n".repeat(20_000), "words"),
                report("words with NUL", "words", "Quill\0mark", "words"),
                report("a kind of work that there is not", "service", "gardening", "service"),
                report("no name", "name", "", "name"),
                report("a blank name", "name", "   ", "name"),
                report("a name of two lines", "name", "Quilla\r\nBcc: x@quillmark.example.com", "name"),
                report("a name of 201 characters", "name", "q".repeat(201), "name"),
                report("a mail address without a domain", "mail", "quilla@", "mail"),
                report("a mail address without a dot", "mail", "quilla@localhost", "mail"),
                report("a mail address without an at sign", "mail", "quilla.example.com", "mail"),
                report("a mail address of two lines", "mail", "quilla@a.example.com\r\nBcc: b@c.example.com", "mail"),
                report("two mail addresses", "mail", "a@quillmark.example.com,b@quillmark.example.com", "mail"),
                report("a mail address with a name", "mail", "Quilla <a@quillmark.example.com>", "mail"),
                report("a mail address of 300 characters", "mail", "q".repeat(285) + "@a.example.com", "mail"),
                report("a mail address in another script", "mail", "кто@quillmark.example.com", "mail"),
                report("a phone number that is none", "phone", "call me maybe", "phone"),
                report("a phone number too short", "phone", "12", "phone"),
                report("no address for a visit", "address", " ", "address"),
                report("an address of 1,001 characters", "address", "q".repeat(1_001), "address"),
                report("an unknown language", "language", "tlh", "language"),
                report("an unknown zone", "timeZone", "Mars/Olympus_Mons", "timeZone"),
                report("an offset for a zone", "timeZone", "+02:00", "timeZone"));
    }

    private static Arguments report(String what, String field, String value, String problem) {
        return Arguments.of(what, field, value, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void what_is_wrong_is_named_and_what_was_typed_is_kept(String what, String field, String value, String problem) {
        PageForm form = customer.opensTheForm().about("plumbing", WORDS).form().forge(field, value);
        int mails = town.mailsSent();

        Page page = form.send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsOnlyKeys(problem);
        assertThat(page.document().title()).startsWith("Please check:");
        if (!List.of("service", "language").contains(problem) && !value.contains("\0")) {
            assertThat(normal(page.form("/concerns").values())).isEqualTo(normal(form.values()));
        }
        assertThat(town.mailsSent()).isEqualTo(mails);
    }

    /** With the line ends that a browser makes of them. */
    private static Map<String, String> normal(Map<String, String> values) {
        Map<String, String> normal = new TreeMap<>();
        values.forEach((name, value) -> normal.put(name, value.replace("\r\n", "\n")));
        return normal;
    }

    @Test
    void an_empty_report_names_all_that_is_missing_at_once() {
        Page page = town.browser().open("/").form("/concerns").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsOnlyKeys("service", "words", "name", "mail", "phone");
    }

    @Test
    void neither_mail_nor_phone_names_both() {
        Page page = customer.opensTheForm().about("invoice", WORDS).but("mail", "").but("phone", " ").send();

        assertThat(page.problems()).containsOnlyKeys("mail", "phone");
        assertThat(page.texts("section[role=alert] li")).hasSize(1);
    }

    @Test
    void a_language_that_is_no_longer_spoken_can_be_mended() {
        Page page = customer.opensTheForm().about("invoice", WORDS).form().forge("language", "tlh").send();

        assertThat(page.form("/concerns").send().heading()).isEqualTo("We’ve got it");
    }

    @Test
    void urgent_is_refused_where_the_kind_of_work_has_none() {
        PageForm form = customer.opensTheForm().about("carpentry", WORDS).form().tick("urgent");

        Page page = form.send();

        assertThat(page.problems()).containsOnlyKeys("urgent");
        assertThat(page.form("/concerns").values()).isEqualTo(form.values());
    }

    @Test
    void a_mended_report_is_recorded_once() {
        Page refused = customer.opensTheForm().about("invoice", WORDS).but("mail", "quilla@").send();

        Page page = refused.form("/concerns").type("mail", customer.mail()).send();

        assertThat(page.heading()).isEqualTo("We’ve got it");
        assertThat(customer.inbox().all()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "text/plain, 415",
        "application/json, 415",
        "multipart/form-data; boundary=x, 415",
        "application/x-www-form-urlencoded; charset=iso-8859-1, 415",
        "application/x-www-form-urlencodedx, 415",
        "application/x-www-form-urlencoded; charset=UTF-8, 303",
        "'APPLICATION/X-WWW-FORM-URLENCODED ;charset=\"utf-8\"', 303",
    })
    void a_form_says_what_it_is(String type, int status) {
        String body = customer.opensTheForm().about("invoice", WORDS).form().body();

        Answer answer = town.http().post("/concerns", body, "Content-Type", type);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(customer.inbox().all()).hasSize(status == 303 ? 1 : 0);
    }

    @Test
    void a_form_without_a_type_is_refused() {
        String body = customer.opensTheForm().about("invoice", WORDS).form().body();

        Answer answer = town.http().post("/concerns", body);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.text()).contains("It was not recorded");
    }

    @Test
    void of_a_field_that_comes_twice_the_last_one_counts() {
        String body = customer.opensTheForm().about("invoice", "First Quillmark words").form().body();

        Answer answer = town.http().post("/concerns", body + "&words=Last+Quillmark+words", "Content-Type", FORM);

        Page page = town.browser().open(answer.location().orElseThrow());
        assertThat(page.texts("section > blockquote.said")).containsExactly("Last Quillmark words");
    }

    @Test
    void fields_nobody_knows_are_passed_over() {
        PageForm form = customer.opensTheForm().about("invoice", WORDS).form().forge("website", "x").forge("utm", "y");

        assertThat(form.press().status()).isEqualTo(303);
    }

    @Test
    void bytes_that_make_no_text_are_refused_with_a_clear_answer() {
        List<String> broken = Arrays.asList("words=%ED%A0%80", "words=%FF", "words=%zz", "words=%4", "words=%C3");
        for (String body : broken) {
            Answer answer = town.http().post("/concerns", body, "Content-Type", FORM);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.text()).contains("could not be read", "It was not recorded");
        }
    }

    @Test
    void a_page_in_any_state_can_be_pressed_with_nothing_in_it() {
        customer.tells("plumbing", WORDS);
        Stream.of("message", "contact", "call-me", "manager")
                .forEach(press -> {
                    Answer answer = town.http().post(customer.path() + "/" + press, "", "Content-Type", FORM);
                    assertThat(answer.status()).as(press).isIn(303, 422);
                    Answer strange =
                            town.http()
                                    .post(
                                            customer.path() + "/" + press,
                                            "sequence=x%F0%9F%92%A7&sequence=99999999999999999999",
                                            "Content-Type",
                                            FORM);
                    assertThat(strange.status()).as(press).isIn(303, 422);
                });
    }

    @Test
    void an_added_text_that_is_too_long_is_given_back() {
        customer.tells("plumbing", WORDS);
        String words = "Quillmark ".repeat(20_000).strip();

        Page page = customer.adds(words);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsOnlyKeys("message-words");
        assertThat(page.form("/message").value("words").getBytes(StandardCharsets.UTF_8))
                .isEqualTo(words.getBytes(StandardCharsets.UTF_8));
    }
}
