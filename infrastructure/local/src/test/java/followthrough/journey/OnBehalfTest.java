package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.FrontDesk;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody at the desk writes down what a customer says on the phone. */
@Execution(ExecutionMode.CONCURRENT)
class OnBehalfTest {
    private static final String WORDS = "The Quillmark door sticks.";
    private static final int MOST_BYTES = 20 * 1024;

    private final Town town = Town.limitedAt("2027-03-02T10:00");
    private final Customer known = town.customer();
    private final Customer caller = town.customer();
    private FrontDesk desk = FrontDesk.of(town, told());

    private String told() {
        known.tells("plumbing", "The Quillmark tap drips.");
        return known.reference();
    }

    @BeforeEach
    void sit_down() {
        desk = FrontDesk.of(town, known.reference());
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void it_is_acknowledged_like_any_other_and_says_who_wrote_it_down() {
        Page page = desk.writesDown("carpentry", WORDS, caller).send();

        assertThat(page.notices()).contains("It’s recorded");
        assertThat(page.text()).contains(caller.name(), WORDS);
        assertThat(caller.acknowledgements()).isEqualTo(1);
        caller.followsItsLink();
        caller.seesInTheTimeline("Bea Okafor wrote this down for you.", "We mailed you what we heard.");
        assertThat(caller.promises()).containsExactly("answer due");
    }

    @Test
    void a_time_can_be_booked_while_they_talk() {
        Page page = desk.writesDown("carpentry", WORDS, caller).send();

        page.form("/book").pick("slot", 5).send();

        assertThat(caller.readsTheMail().text()).contains("We’ve set a time for you");
    }

    @Test
    void the_same_page_pressed_twice_is_one_report() {
        PageForm form = desk.writesDown("carpentry", WORDS, caller);

        Answer first = form.press();
        Answer second = form.press();

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(caller.acknowledgements()).isEqualTo(1);
    }

    @Test
    void who_told_us_something_before_is_recognized_by_phone_however_it_is_typed() {
        known.corrects("access", "The Quillmark gate code is 4711.");

        Page page = desk.looksUp("phone", known.phone().replace("+1 ", "").replace("-", " "));

        assertThat(page.status()).isEqualTo(200);
        PageForm form = page.form("/report");
        assertThat(form.value("name")).isEqualTo(known.name());
        assertThat(form.value("mail")).isEqualTo(known.mail());
        assertThat(form.value("address")).isEqualTo(known.address());
        assertThat(form.value("access")).isEqualTo("The Quillmark gate code is 4711.");
        assertThat(page.texts("#earlier li a")).containsExactly("Plumbing (" + known.reference() + ")");
        assertThat(page.path()).doesNotContain("555");
    }

    @Test
    void who_told_us_something_before_is_recognized_by_mail_and_goes_on_with_what_is_open() {
        Page page = desk.looksUp("mail", known.mail().toUpperCase(Locale.ROOT));

        String earlier = page.document().select("#earlier li a").attr("abs:href");
        assertThat(town.browser().open(earlier).text()).contains("The Quillmark tap drips.", known.reference());
    }

    @Test
    void what_is_filled_in_is_all_that_is_needed() {
        town.passes(Duration.ofMinutes(1));
        PageForm form = desk.looksUp("mail", known.mail()).form("/report");

        Page page = form.choose("service", "carpentry").type("words", WORDS).send();

        assertThat(page.notices()).contains("It’s recorded");
        assertThat(desk.looksUp("phone", known.phone()).texts("#earlier li a"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Carpentry");
    }

    @Test
    void what_was_typed_before_looking_stays() {
        PageForm form = desk.writesDown("carpentry", WORDS, caller).type("phone", known.phone());
        Page page = form.to("report/customer").send();

        assertThat(page.form("/report").value("name")).isEqualTo(caller.name());
        assertThat(page.form("/report").value("words")).isEqualTo(WORDS);
        assertThat(page.form("/report").value("service")).isEqualTo("carpentry");
    }

    @Test
    void whom_we_do_not_know_is_said_to_be_unknown() {
        assertThat(desk.looksUp("mail", caller.mail()).notices()).containsExactly("We don’t know them yet");
    }

    @Test
    void looking_for_nobody_names_both_fields() {
        Page page = desk.looksUp("mail", " ");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsOnlyKeys("mail", "phone");
    }

    @Test
    void without_a_mail_address_somebody_is_asked_to_call() {
        Page page = desk.writesDown("carpentry", WORDS, caller).type("mail", "").send();

        assertThat(page.notices()).contains("It’s recorded");
        assertThat(caller.inbox().all()).isEmpty();
        assertThat(page.text()).contains("You left no email address, so a person will call you.");
    }

    @Test
    void nobody_at_the_desk_is_held_to_the_limits_of_strangers() {
        for (int i = 0; i < 12; i++) {
            assertThat(desk.writesDown("invoice", "Quillmark question " + i, caller).press().status()).isEqualTo(303);
        }
        assertThat(caller.acknowledgements()).isEqualTo(12);
    }

    @ParameterizedTest(name = "{0} “{1}”")
    @CsvSource({
        "who, ''",
        "who, nobody",
        "words, ' '",
        "service, gardening",
        "name, ''",
        "mail, quilla@",
        "phone, call me maybe",
        "address, ''",
        "language, tlh"
    })
    void what_is_wrong_is_named_and_what_was_typed_is_kept(String field, String value) {
        Page page = desk.writesDown("plumbing", WORDS, caller).forge(field, value).send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsOnlyKeys(field);
        assertThat(page.document().title()).startsWith("Please check:");
        assertThat(page.form("/report").value("mail")).isEqualTo(field.equals("mail") ? value : caller.mail());
        assertThat(caller.inbox().all()).isEmpty();
    }

    @Test
    void forty_thousand_characters_are_refused_and_kept() {
        String long_ = "Quillmark ".repeat(4_000).strip();

        Page page = desk.writesDown("plumbing", long_, caller).send();

        assertThat(page.problems()).containsOnlyKeys("words");
        assertThat(page.form("/report").value("words")).isEqualTo(long_);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert('Quillmark')</script>", "Quillmark 🚿 leaks 👩‍🔧", "ماء Quillmark"})
    void words_of_any_kind_come_back_as_they_were_said(String words) {
        Page page = desk.writesDown("plumbing", words, caller).send();

        assertThat(page.exactly("blockquote.said")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/nobody/report", "/s/rosa-1-aaaaaaaaaaaaaaaaaaaaaaaaaaa/report"})
    void a_link_that_opens_nothing_shows_nothing(String path) {
        assertThat(town.http().get(path).status()).isEqualTo(404);
        assertThat(
                        town.http()
                                .post(
                                        path + "/customer",
                                        "mail=" + known.mail(),
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void looking_somebody_up_costs_a_query_each_and_recording_one_transaction() {
        PageForm look = desk.opens("report").form("/report/customer").choose("who", "bea").type("mail", known.mail());
        PageForm record = desk.writesDown("carpentry", WORDS, caller);

        assertThat(town.staffRequestsDuring(() -> desk.opens("report"))).isEmpty();
        assertThat(town.staffRequestsDuring(look::press)).containsExactly("Query", "Query");
        assertThat(town.staffRequestsDuring(record::press)).containsExactly("TransactWriteItems");
    }

    @Test
    void the_page_is_light() {
        known.adds("More of Quillmark.");

        assertThat(List.of(desk.opens("report"), desk.looksUp("mail", known.mail())))
                .allSatisfy(page -> assertThat(page.answer().bytes().length).isLessThan(MOST_BYTES));
    }
}
