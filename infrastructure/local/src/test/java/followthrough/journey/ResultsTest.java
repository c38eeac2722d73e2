package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.Browser;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What managers read on Monday morning: whom to call, the results, and the map of the customer's way. */
@Execution(ExecutionMode.CONCURRENT)
class ResultsTest {
    private final Town town = Town.calmAt("2027-03-05T09:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    private void isDone(Customer whose) {
        town.settle();
        PageForm form = office.opens(whose.reference()).form("/done");
        (form.value("who").equals("rosa") ? form : form.choose("who", "rosa")).type("done", "A new seal.").send();
    }

    private void isAskedWhetherItIsDone() {
        customer.tells("plumbing", "The Quillmark tap drips.");
        town.passes(Duration.ofMinutes(30));
        isDone(customer);
        town.isNow("2027-03-06T10:05");
    }

    private Browser manager() {
        return town.colleague("walt").signsIn();
    }

    private static Node numbers(Browser manager, String period) {
        return manager.get("/m/results.json" + period).json().get("now").get("all");
    }

    private static long count(Node numbers, String measure) {
        return numbers.get("counts").get(measure).whole(0);
    }

    @Test
    void what_happened_to_a_concern_is_counted_once_each() {
        isAskedWhetherItIsDone();
        customer.answering("yes").send().form("/followup").choose("satisfaction", "5").send();
        town.settle();
        Node all = numbers(manager(), "");
        assertThat(count(all, "told")).isEqualTo(1);
        assertThat(count(all, "resolved")).isEqualTo(1);
        assertThat(count(all, "first-time")).isEqualTo(1);
        assertThat(count(all, "asked")).isEqualTo(1);
        assertThat(count(all, "answer.yes")).isEqualTo(1);
        assertThat(count(all, "satisfaction.5")).isEqualTo(1);
        assertThat(count(all, "promise.answer.kept")).isEqualTo(1);
        assertThat(all.get("waits").get("first-answer").get("n").whole(0)).isEqualTo(1);
        assertThat(all.get("waits").get("resolution").get("median").whole(0)).isBetween(1_710L, 1_890L);

        Page page = manager().open("/m/results");
        assertThat(page.texts("tr")).contains("Totally resolved 100% 1 of 1 –", "Resolved 1 0");
        assertThat(page.texts("#people ~ .wide-table tr")).anyMatch(row -> row.startsWith("Rosa Delgado"));
    }

    @Test
    void whoever_did_not_answer_is_in_no_share() {
        Customer silent = town.customer();
        silent.tells("carpentry", "The Quillmark door sticks.");
        isDone(silent);
        isAskedWhetherItIsDone();
        customer.answering("yes").send();
        town.settle();
        assertThat(manager().open("/m/results").texts("tr"))
                .contains("Asked 2 0", "Answered 50% 1 of 2 –", "Totally resolved 100% 1 of 1 –");
    }

    @Test
    void what_was_said_by_mistake_is_taken_back_on_its_day() {
        isAskedWhetherItIsDone();
        customer.answering("no").send();
        customer.answering("yes").send();
        town.settle();
        Node changed = numbers(manager(), "");
        assertThat(count(changed, "answer.no")).isZero();
        assertThat(count(changed, "answer.yes")).isEqualTo(1);
        assertThat(count(changed, "reopened")).isEqualTo(1);
        assertThat(count(changed, "moment.not-resolved")).isZero();
        assertThat(manager().open("/m/journey/not-resolved").text()).contains("Not once in this time.");
    }

    @Test
    void what_was_said_no_to_is_counted_by_reason() {
        Page form = town.colleague("bea").signsIn().open("/m/work/no");
        form.form("/no").type("asked", "A new fence").choose("reason", "not-offered").send();
        town.settle();
        Browser manager = manager();
        assertThat(count(numbers(manager, ""), "no.not-offered")).isEqualTo(1);
        assertThat(manager.open("/m/results").document().select("th[scope=row]").eachText())
                .as("nothing is of no kind")
                .doesNotContain("");
    }

    @Test
    void a_resolution_said_by_mistake_was_none() {
        customer.tells("plumbing", "The Quillmark tap drips.");
        isDone(customer);
        PageForm form = office.opens(customer.reference()).form("/not-done");
        (form.value("who").equals("rosa") ? form : form.choose("who", "rosa")).send();
        town.settle();
        Node all = numbers(manager(), "");
        assertThat(count(all, "resolved")).isZero();
        assertThat(count(all, "first-time")).isZero();
    }

    @Test
    void whoever_waits_after_a_bad_answer_is_on_the_first_page_until_somebody_calls() {
        isAskedWhetherItIsDone();
        Browser manager = manager();
        assertThat(manager.open("/m").text()).contains("Nobody to call today");
        customer.answering("no").send();
        Page home = manager.open("/m");
        assertThat(home.texts("li.card"))
                .anyMatch(card -> card.contains(customer.name()) && card.contains("Not resolved"));

        String story = home.document().select("li.card a[href*=concern]").attr("href");
        String work = manager.open(story).document().select("a[href*='/m/work?concern=']").attr("href");
        manager.open(work).form("/answer").type("words", "I am sorry. Rosa comes today.").send();
        customer.opensTheQuestion().form("/appointment").chooseFirst("slot").send();
        assertThat(manager.open("/m").text()).doesNotContain(customer.name());
    }

    @Test
    void whoever_was_to_hear_from_us_and_did_not_answer_is_there_until_somebody_speaks_with_them() {
        customer.tells("carpentry", "The Quillmark door sticks.");
        customer.defers("when-i-ask", "", "");
        Browser manager = manager();
        assertThat(manager.open("/m").text()).contains("Nobody to call today");
        town.isNow("2027-04-20T12:00");
        manager = manager();
        assertThat(manager.open("/m").texts("li.card"))
                .anyMatch(card -> card.contains(customer.name()) && card.contains("Was to hear from us"));

        office.opens(customer.reference())
                .form("/answer")
                .choose("who", "bea")
                .choose("way", "phone")
                .type("words", "May suits.")
                .send();
        assertThat(manager.open("/m").texts("li.card")).noneMatch(card -> card.contains("Was to hear from us"));
    }

    @Test
    void little_content_is_looked_after_by_a_personal_word() {
        isAskedWhetherItIsDone();
        customer.answering("yes").send().form("/followup").choose("satisfaction", "2").send();
        Browser manager = manager();
        Page home = manager.open("/m");
        assertThat(home.texts("li.card"))
                .anyMatch(card -> card.contains(customer.name()) && card.contains("Resolved, not content"));

        String story = home.document().select("li.card a[href*=concern]").attr("href");
        String work = manager.open(story).document().select("a[href*='/m/work?concern=']").attr("href");
        manager.open(work).form("/answer").type("words", "I am sorry that it took so long.").send();
        assertThat(manager.open("/m").text()).doesNotContain(customer.name());
    }

    @Test
    void the_lists_cost_three_requests_and_the_figures_one_more() {
        isAskedWhetherItIsDone();
        customer.answering("no").send();
        Browser manager = manager();
        manager.open("/m");
        assertThat(town.requestsDuring("OfficeFunction", () -> manager.open("/m")))
                .containsExactlyInAnyOrder("GetItem", "Query", "BatchGetItem", "Query");
        Browser bea = town.colleague("bea").signsIn();
        bea.open("/m");
        assertThat(town.requestsDuring("OfficeFunction", () -> bea.open("/m")))
                .containsExactly("GetItem", "Query", "BatchGetItem");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-04, 2027-03-05, 3",
        "2026-03-06, 2027-03-05, 8",
        "2026-03-05, 2027-03-05, 8",
        "2027-01-01, 2027-03-05, 8"
    })
    void a_period_costs_few_requests(String from, String until, int most) {
        Browser manager = manager();
        String period = "?from=" + from + "&until=" + until;
        assertThat(manager.open("/m/results" + period).status()).isEqualTo(200);
        assertThat(town.requestsDuring("OfficeFunction", () -> manager.open("/m/results" + period)).size())
                .isLessThanOrEqualTo(most);
        assertThat(town.requestsDuring("OfficeFunction", () -> manager.open("/m/journey" + period)).size())
                .isLessThanOrEqualTo(most);
    }

    @Test
    void what_hurts_leads_to_its_concerns_and_to_what_is_done_about_it() {
        isAskedWhetherItIsDone();
        customer.answering("no").send();
        Browser manager = manager();
        Page map = manager.open("/m/journey");
        assertThat(map.texts(".notice.trouble li")).contains("Not resolved after all: 1, before it 0");

        Page moments = manager.open(map.document().select(".notice.trouble a").attr("href"));
        assertThat(moments.texts("li.card")).singleElement().asString().contains("Plumbing", customer.name());
        PageForm form = moments.form("/remedy");
        Page refused = form.send();
        assertThat(refused.problems()).containsKeys("words", "since");

        Page kept =
                form.choose("owner", "rosa")
                        .type("words", "We test for ten minutes before we leave.")
                        .type("since", "2027-03-06")
                        .send();
        assertThat(kept.notices()).contains("Kept");
        assertThat(manager.open("/m/journey").texts(".notice.trouble li"))
                .anyMatch(line ->
                        line.contains("Rosa Delgado sees to it since")
                                && line.contains("Before: 0 in 30 days. Since: 1 in one day."));
        assertThat(form.choose("owner", "rosa").press().status()).isEqualTo(409);
        assertThat(kept.form("/remedy").asItStands().press().status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-05, 2027-03-01, The last day comes before the first. Please swap them.",
        "1927-03-05, 2027-03-01, That’s too long at once. Choose at most 366 days.",
        "2027-03-01, 2027-04-01, Choose a day that isn’t after today.",
        "yesterday, 2027-03-01, 'Choose a day that exists, such as 2027-03-31.'",
        "2027-02-30, 2027-03-01, 'Choose a day that exists, such as 2027-03-31.'"
    })
    void a_period_that_cannot_be_shown_is_told_so(String from, String until, String problem) {
        Browser manager = manager();
        for (String page : new String[] {"/m/results", "/m/journey", "/m/journey/late"}) {
            Page refused = manager.open(page + "?from=" + from + "&until=" + until);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problems()).containsValue(problem);
            assertThat(refused.document().select("#from").val()).isEqualTo(from);
        }
        Answer numbers = manager.get("/m/results.json?from=" + from + "&until=" + until);
        assertThat(numbers.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/m/results", "/m/results.json", "/m/journey", "/m/journey/late"})
    void managers_alone_read_it(String page) {
        assertThat(town.browser().open(page).text()).contains("You are not signed in");
        assertThat(town.colleague("rosa").keepsAPhone().open(page).text()).contains("You are not signed in");
        assertThat(town.colleague("bea").signsIn().get(page).status()).isEqualTo(403);
        assertThat(manager().get(page).status()).isEqualTo(200);
    }

    @Test
    void no_other_site_presses_for_a_manager() {
        Browser lured = manager().saying("Sec-Fetch-Site", "cross-site");
        String remedy = "press=&press=1&seen=0&owner=rosa&words=Nothing&since=2027-03-06";
        assertThat(lured.press("/m/journey/late/remedy", remedy).status()).isEqualTo(403);
        assertThat(manager().open("/m/journey/late").text()).doesNotContain("Nothing");
        assertThat(manager().press("/m/journey/first-time/remedy", remedy).status()).isEqualTo(404);
    }
}
