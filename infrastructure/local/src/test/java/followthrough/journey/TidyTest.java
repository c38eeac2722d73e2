package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.FrontDesk;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Staff put concerns in order: spam, what is not ours, what was told twice, what is of another kind. */
@Execution(ExecutionMode.CONCURRENT)
class TidyTest {
    private static final String WORDS = "The Quillmark tap drips.";
    private static final int MOST_BYTES = 20 * 1024;

    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    private Page tidies(String reference) {
        return town.browser().open(office.opens(reference).document().select("a[href*=/tidy]").attr("href"));
    }

    private PageForm pressing(String reference, String act) {
        return tidies(reference).form("/tidy/" + act).choose("who", "bea");
    }

    /** Tells the same once more, and gives the first reference. */
    private String tellsTwice() {
        customer.tells("plumbing", WORDS);
        String first = customer.reference();
        town.passes(Duration.ofMinutes(1));
        customer.tells("plumbing", "Again: the Quillmark tap 🚿 <b>drips</b>.");
        return first;
    }

    @Test
    void spam_is_put_aside_without_a_word_and_nothing_of_it_is_left() {
        customer.tells("plumbing", WORDS);
        customer.takesTheFirstTime();
        int mails = customer.inbox().all().size();

        Page page = pressing(customer.reference(), "spam").send();
        town.passes(Duration.ofDays(10));

        assertThat(page.notices()).contains("It’s put aside");
        assertThat(customer.inbox().all()).hasSize(mails);
        assertThat(customer.looks().heading()).isEqualTo("This was set aside");
        assertThat(customer.promises()).allMatch(promise -> promise.endsWith("replaced"));
        assertThat(town.http().get("/local/schedules").text()).doesNotContain(customer.reference());
        assertThat(FrontDesk.of(town, customer.reference()).looks().text()).doesNotContain(customer.reference());
    }

    @Test
    void that_it_was_spam_was_a_mistake() {
        customer.tells("plumbing", WORDS);
        Page page = pressing(customer.reference(), "spam").send();

        page.form("/tidy/restore").choose("who", "bea").send();

        assertThat(customer.promises()).containsExactly("answer replaced", "answer due");
        customer.seesInTheTimeline(
                "Bea Okafor put this aside.", "Bea Okafor opened this again. That it was put aside was our mistake.");
        assertThat(office.answers(customer.reference(), "bea", "We come on Monday.").status()).isEqualTo(200);
    }

    @Test
    void what_is_not_ours_is_said_kindly() {
        customer.tells("plumbing", WORDS);
        PageForm form = pressing(customer.reference(), "not-ours");

        assertThat(form.send().problems()).containsOnlyKeys("kind-words");
        form.type("kind-words", "The street’s pipes are the city’s: call 311, please.").send();

        assertThat(customer.readsTheMail().text()).contains("Bea Okafor looked at", "call 311, please");
        customer.seesInTheTimeline("Bea Okafor looked at it. It isn’t ours to mend:");
    }

    @Test
    void at_night_kind_words_wait_for_the_morning() {
        town.isNow("2027-03-02T15:00");
        customer.tells("invoice", WORDS);
        String reference = customer.reference();
        town.isNow("2027-03-02T22:00");
        int mails = customer.inbox().all().size();

        pressing(reference, "not-ours").type("kind-words", "Please call 311.").send();

        assertThat(customer.inbox().all()).hasSize(mails);
        town.isNow("2027-03-03T09:00");
        assertThat(customer.readsTheMail().text()).contains("Please call 311.");
    }

    @Test
    void another_kind_of_work_has_its_own_promise() {
        customer.tells("carpentry", WORDS);
        String before = customer.looks().text();

        Page page = pressing(customer.reference(), "service").choose("service", "plumbing").send();

        assertThat(page.heading()).startsWith("Plumbing");
        assertThat(customer.promises()).containsExactly("answer replaced", "answer due");
        assertThat(customer.looks().text()).isNotEqualTo(before).contains("Plumbing");
        assertThat(customer.looks().offers("/appointment")).isTrue();
    }

    @Test
    void with_a_time_that_is_booked_the_kind_of_work_stays() {
        customer.tells("carpentry", WORDS);
        customer.takesTheFirstTime();

        Page page = pressing(customer.reference(), "service").choose("service", "plumbing").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsOnlyKeys("service");
    }

    @Test
    void who_told_twice_keeps_one_link_and_all_that_they_said() {
        String first = tellsTwice();
        String second = customer.reference();

        Page page =
                pressing(second, "duplicate").type("reference", first.toLowerCase(Locale.ROOT).replace("-", "")).send();

        assertThat(page.notices()).contains("They are one now");
        assertThat(page.heading()).contains(first);
        Page kept = customer.looks();
        assertThat(kept.path()).isNotEqualTo(customer.path());
        assertThat(kept.texts(".reference")).containsExactly(first);
        assertThat(kept.text()).contains("Bea Okafor put " + second + " together", "🚿 <b>drips</b>");
        assertThat(kept.form("/message").type("words", "And more of Quillmark.").send().text())
                .contains("And more of Quillmark.");
        assertThat(customer.app().reads(customer.link()).json().get("reference").text()).isEqualTo(first);
    }

    @Test
    void what_was_put_together_by_mistake_is_two_again() {
        String first = tellsTwice();
        String second = customer.reference();
        pressing(second, "duplicate").type("reference", first).send();

        office.opens(second).form("/tidy/restore").choose("who", "bea").send();

        assertThat(customer.reference()).isEqualTo(second);
        assertThat(customer.promises()).endsWith("answer due");
    }

    @Test
    void a_concern_is_not_put_together_with_itself() {
        customer.tells("plumbing", WORDS);

        Page page = pressing(customer.reference(), "duplicate").type("reference", customer.reference()).send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems())
                .containsEntry("reference", "That is this one. Type the reference of the other one.");
    }

    @Test
    void a_concern_is_not_put_together_with_another_customers() {
        customer.tells("plumbing", WORDS);
        Customer other = town.customer();
        other.tells("plumbing", "The secret of Quillmark.");

        Page page = pressing(customer.reference(), "duplicate").type("reference", other.reference()).send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems().get("reference")).startsWith("That one is somebody else’s");
        assertThat(other.timeline()).noneMatch(line -> line.contains(customer.reference()));
        assertThat(customer.looks().texts(".reference")).doesNotContain(other.reference());
    }

    @Test
    void neither_in_a_circle_nor_into_what_is_over() {
        String first = tellsTwice();
        String second = customer.reference();
        PageForm back = pressing(first, "duplicate").type("reference", second);
        pressing(second, "duplicate").type("reference", first).send();

        assertThat(back.send().problems().get("reference")).startsWith("That one is over.");
    }

    @Test
    void the_same_press_twice_is_one() {
        String first = tellsTwice();
        PageForm form = pressing(customer.reference(), "duplicate").type("reference", first);

        form.send();
        assertThat(form.send().heading()).contains(first);
        assertThat(customer.timeline()).filteredOn(line -> line.contains("together")).hasSize(1);
    }

    @Test
    void a_duplicate_with_a_time_is_settled_first() {
        String first = tellsTwice();
        customer.takesTheFirstTime();

        Page page = pressing(customer.reference(), "duplicate").type("reference", first).send();

        assertThat(page.problems().get("reference")).startsWith("A time is booked for this one.");
    }

    @Test
    void nothing_is_found_under_what_is_no_reference() {
        customer.tells("plumbing", WORDS);

        assertThat(pressing(customer.reference(), "duplicate").type("reference", "no such thing").send().problems())
                .containsOnlyKeys("reference");
        assertThat(pressing(customer.reference(), "duplicate").send().problems()).containsOnlyKeys("reference");
    }

    @Test
    void staff_correct_how_a_customer_is_reached() {
        customer.tells("plumbing", WORDS);

        Page refused = pressing(customer.reference(), "contact").type("phone", "call me").send();
        assertThat(refused.problems()).containsOnlyKeys("phone");
        pressing(customer.reference(), "contact").type("access", "Ring the Quillmark bell.").send();

        assertThat(office.opens(customer.reference()).text()).contains("Ring the Quillmark bell.");
        customer.seesInTheTimeline("Bea Okafor corrected how we reach you.");
    }

    @Test
    void forty_thousand_characters_are_refused_and_kept() {
        customer.tells("plumbing", WORDS);
        String words = "Quillmark ".repeat(4_000).strip();

        Page page = pressing(customer.reference(), "not-ours").type("kind-words", words).send();

        assertThat(page.problems()).containsOnlyKeys("kind-words");
        assertThat(page.form("/tidy/not-ours").value("kind-words")).isEqualTo(words);
    }

    @Test
    void nobody_presses_without_saying_who_they_are_nor_by_a_link_that_opens_nothing() {
        customer.tells("plumbing", WORDS);
        PageForm form = tidies(customer.reference()).form("/tidy/spam");

        assertThat(form.send().problems()).containsOnlyKeys("who");
        assertThat(
                        town.http()
                                .post(
                                        "/s/nobody/tidy/spam",
                                        form.body(),
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .status())
                .isEqualTo(404);
        assertThat(customer.promises()).containsExactly("answer due");
    }

    @Test
    void putting_aside_is_a_read_and_a_write_and_putting_together_two_reads_more() {
        String first = tellsTwice();
        PageForm merge = pressing(customer.reference(), "duplicate").type("reference", first);
        PageForm spam = pressing(first, "spam");

        assertThat(town.staffRequestsDuring(merge::press))
                .containsExactly("Query", "GetItem", "Query", "TransactWriteItems");
        assertThat(town.staffRequestsDuring(spam::press)).containsExactly("Query", "TransactWriteItems");
    }

    @Test
    void the_page_is_light() {
        customer.tells("plumbing", WORDS);

        assertThat(office.opens(customer.reference()).answer().bytes().length).isLessThan(MOST_BYTES);
        assertThat(tidies(customer.reference()).answer().bytes().length).isLessThan(MOST_BYTES);
    }
}
