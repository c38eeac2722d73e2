package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of whoever works on concerns, opened by a link in a mail to the team. */
class StaffPageTest {

    private final Town town = Town.shared();
    private final StaffMember office = town.office();
    private final Customer customer = town.customer();

    private String tells() {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        return customer.reference();
    }

    @Test
    void it_shows_all_that_a_person_needs_to_act() {
        Page page = office.opens(tells());
        assertThat(page.heading()).isEqualTo("Plumbing (" + customer.reference() + ")");
        assertThat(page.text())
                .contains(
                        customer.name(),
                        customer.phone(),
                        customer.address(),
                        "The Quillmark tub leaks.",
                        "Nobody yet");
        assertThat(page.document().select("a[href^=tel:]").eachAttr("href"))
                .anyMatch(link -> link.endsWith(customer.phone().replaceAll("[^0-9]", "")));
    }

    @Test
    void whoever_plays_with_the_local_runtime_finds_it_from_there() {
        String reference = tells();
        office.readsAbout(reference);
        Page local = town.browser().open("/local");
        String link = local.document().select("a[href^=/s/]").attr("href");
        assertThat(town.browser().open(link).heading()).contains("Plumbing");
    }

    @Test
    void looking_changes_nothing() {
        String reference = tells();
        town.settle();
        String before = customer.app().reads(customer.link()).text();
        office.opens(reference);
        town.http().send("HEAD", office.workLink(reference));
        assertThat(customer.app().reads(customer.link()).text()).isEqualTo(before);
    }

    @Test
    void what_somebody_took_stands_on_their_page_and_no_longer_on_that_of_the_office() {
        try (Town own = Town.calmAt("2027-03-02T10:00")) {
            Customer other = own.customer();
            other.tells("plumbing", "The Quillmark tub leaks.");
            String reference = other.reference();
            assertThat(works(own.office().day(reference))).containsExactly("Plumbing (" + reference + ")");
            own.office().takes(reference, "rosa");
            assertThat(works(own.office().day(reference))).isEmpty();
            own.isNow("2027-03-04T09:01:00");
            StaffMember rosa = own.colleague("rosa");
            assertThat(works(rosa.day(reference))).containsExactly("Plumbing (" + reference + ")");
            assertThat(rosa.opens(reference).offers("/take")).isFalse();
        }
    }

    private static List<String> works(Page page) {
        return page.texts("ul li.card a");
    }

    @Test
    void a_link_lasts_a_week_and_then_says_so() {
        try (Town own = Town.calmAt("2027-03-02T10:00")) {
            Customer other = own.customer();
            other.tells("plumbing", "The Quillmark tub leaks.");
            String link = own.office().workLink(other.reference());
            own.passes(Duration.ofDays(6));
            assertThat(own.browser().open(link).status()).isEqualTo(200);
            own.passes(Duration.ofDays(3));
            Page ended = own.browser().open(link);
            assertThat(ended.status()).isEqualTo(404);
            assertThat(ended.heading()).isEqualTo("This link has ended");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/x", "/s/rosa-20514-a00000000000000000000000000", "/s/-", "/s/%00"})
    void a_link_that_was_not_made_here_opens_nothing(String path) {
        assertThat(town.browser().open(path).status()).isEqualTo(404);
        assertThat(press(path + "/take", "concern=x").status()).isEqualTo(404);
    }

    @Test
    void the_link_of_a_customer_opens_no_work_and_the_other_way_round() {
        String reference = tells();
        String work = office.workLink(reference).replaceFirst("^.*/s/", "").replaceFirst("\\?.*$", "");
        assertThat(town.browser().open("/s/" + customer.link()).status()).isEqualTo(404);
        assertThat(town.browser().open("/c/" + work).status()).isEqualTo(404);
    }

    @Test
    void whoever_reads_the_teams_mailbox_says_who_they_are() {
        PageForm form = office.opens(tells()).form("/take");
        Page again = form.send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problems()).containsValue("Choose who you are.");
        assertThat(customer.promises()).containsExactly("answer due");
        form.forge("who", "nobody");
        assertThat(form.send().status()).isEqualTo(422);
    }

    @Test
    void whoever_said_who_they_are_need_not_say_so_again() {
        Page page = office.takes(tells(), "rosa");
        assertThat(page.form("/answer").value("who")).isEqualTo("rosa");
        assertThat(page.offers("/take")).isFalse();
        assertThat(page.document().select("header a").attr("href")).endsWith("?who=rosa");
    }

    @Test
    void what_was_typed_stays_when_its_author_only_takes_the_concern() {
        PageForm form = office.opens(tells()).form("/take").choose("who", "rosa");
        Page page = form.type("words", "Half a Quillmark sentence").send();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.notices()).containsExactly("It’s yours");
        assertThat(page.form("/answer").value("words")).isEqualTo("Half a Quillmark sentence");
        assertThat(customer.timeline()).contains("Rosa Delgado took this on.");
    }

    @Test
    void what_was_said_on_the_phone_is_noted_and_not_sent() {
        PageForm form = office.opens(tells()).form("/answer").choose("who", "rosa").choose("way", "phone");
        Page page = form.type("words", "We talked about Quillmark.").send();
        assertThat(page.notices()).containsExactly("Thank you, that’s noted");
    }

    @Test
    void an_answer_without_words_or_with_a_day_in_the_past_is_given_back() {
        PageForm form = office.opens(tells()).form("/answer").choose("who", "rosa");
        assertThat(form.send().problems()).containsEntry("words", "Write it here. A few words are enough.");
        Page again = form.type("words", "On our way to Quillmark.").type("newsBy", "2020-01-01").send();
        assertThat(again.problems()).containsEntry("newsBy", "Choose a day from today on, within 90 days.");
        assertThat(again.form("/answer").value("words")).isEqualTo("On our way to Quillmark.");
        assertThat(again.form("/answer").value("who")).isEqualTo("rosa");
        assertThat(form.type("newsBy", "next week").send().problems()).containsKey("newsBy");
        assertThat(customer.promises()).containsExactly("answer due");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=&by=&due=",
                "kind=answer&by=office&due=yesterday",
                "kind=answer&by=office&due=2020-01-01T00:00:00Z",
                "kind=magic&by=office&due=2027-03-02T22:00:00Z"
            })
    void a_promise_that_nobody_made_is_neither_kept_nor_broken(String promise) {
        String reference = tells();
        String page = office.workLink(reference).replaceFirst("\\?.*$", "");
        String concern = office.opens(reference).form("/take").value("concern");
        for (String act : List.of("happened", "missed")) {
            assertThat(press(page + "/" + act, "who=rosa&concern=" + concern + "&" + promise).status()).isEqualTo(303);
        }
        assertThat(customer.promises()).containsExactly("answer due");
    }

    @Test
    void a_concern_that_is_not_there_is_not_found() {
        String page = office.workLink(tells()).replaceFirst("\\?.*$", "");
        assertThat(press(page + "/take", "who=rosa&concern=nobodys").status()).isEqualTo(404);
        assertThat(town.browser().open(page + "?concern=nobodys").status()).isEqualTo(200);
    }

    private Answer press(String path, String body) {
        return town.http().post(path, body, "Content-Type", "application/x-www-form-urlencoded");
    }
}
