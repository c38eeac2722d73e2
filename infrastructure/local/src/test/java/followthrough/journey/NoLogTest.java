package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Browser;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Managers read what staff said no to, and staff hear when that changes. */
@Execution(ExecutionMode.CONCURRENT)
class NoLogTest {
    private static final String PATH = "/m/no-log";
    private static final String NOTE = "We build Quillmark fences now.";
    private static final String SUBJECT = "Something changed that you said no to";
    private static final int MOST_BYTES = 60 * 1024;

    private final Town town = Town.at("2027-03-02T10:00");
    private final Browser walt = town.colleague("walt").signsIn();

    @AfterEach
    void close() {
        town.close();
    }

    /** Somebody writes down that they said no. */
    private void says(String who, String reason, String service, String asked) {
        saying(who, reason, service, asked).press();
    }

    private PageForm saying(String who, String reason, String service, String asked) {
        return town.browser()
                .open(town.colleague(who).ownLink() + "/no")
                .form("/no")
                .choose("reason", reason)
                .choose("service", service)
                .type("asked", asked)
                .type("why", reason.equals("other") ? "Quillmark reasons" : "");
    }

    private PageForm changing(String reason, String service) {
        return walt.open(PATH).form("/policy").choose("reason", reason).choose("service", service).type("note", NOTE);
    }

    private List<Mail> told(String who) {
        return town.colleague(who).inbox().all().stream().filter(mail -> mail.subject().equals(SUBJECT)).toList();
    }

    @Test
    void counts_stand_beside_those_of_the_time_before_in_words() {
        says("bea", "not-covered", "plumbing", "Paint the Quillmark fence");
        town.passes(Duration.ofDays(35));
        Browser later = town.colleague("walt").signsIn();
        says("bea", "not-covered", "plumbing", "Paint the Quillmark door");
        says("rosa", "not-covered", "", "Paint the Quillmark gate");
        says("rosa", "no-time", "plumbing", "Come to Quillmark at night");

        Page page = later.open(PATH);

        assertThat(page.texts("#reasons tbody tr"))
                .containsExactly("The warranty doesn’t cover it 2 1 1 more", "No time that suits them 1 0 1 more");
        assertThat(page.texts("#kinds tbody tr"))
                .containsExactly("Plumbing 2 1 1 more", "about none of these 1 0 1 more");
        assertThat(page.texts("#reasons tfoot tr")).containsExactly("All 3 1 2 more");
        assertThat(later.open(PATH + "?days=90").texts("#reasons tfoot tr")).containsExactly("All 4 0 4 more");
        assertThat(later.open(PATH + "?days=7").texts("#reasons tfoot tr")).containsExactly("All 3 0 3 more");
        town.passes(Duration.ofDays(31));
        assertThat(town.colleague("walt").signsIn().open(PATH).texts("#reasons tfoot tr"))
                .containsExactly("All 0 3 3 fewer");
    }

    @Test
    void an_entry_says_who_and_when_and_what_and_leads_to_the_concern() {
        Customer customer = town.customer();
        customer.tells("plumbing", "The Quillmark tap drips.");
        String concern = customer.link().replaceFirst("-.*", "");
        town.browser()
                .open(town.colleague("bea").ownLink() + "/no?concern=" + concern)
                .form("/no")
                .choose("reason", "other")
                .type("asked", "A <b>Quillmark</b> fence 🚪")
                .type("why", "We have no Quillmark wood.")
                .type("offered", "A Quillmark carpenter.")
                .press();

        Page page = walt.open(PATH);

        assertThat(page.texts("#entries li"))
                .singleElement()
                .asString()
                .contains(
                        "Bea Okafor, 10:00 AM PST today",
                        "Plumbing",
                        "A <b>Quillmark</b> fence 🚪",
                        "Something else We have no Quillmark wood.",
                        "Offered instead: A Quillmark carpenter.");
        assertThat(page.document().select("#entries li a").attr("href")).isEqualTo("/m/work?concern=" + concern);
        assertThat(walt.open("/m/work?concern=" + concern).text()).contains(customer.reference());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?days=", "?days=0", "?days=-7", "?days=36500", "?days=x", "?before=x", "?days=30&days=7"})
    void what_makes_no_sense_is_thirty_days(String query) {
        says("bea", "not-covered", "", "Paint the Quillmark fence");

        Page page = walt.open(PATH + query);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("nav [aria-current=page]")).containsExactly("Last 30 days");
        assertThat(page.texts("#entries li")).hasSize(1);
    }

    @Test
    void entries_can_be_those_of_one_reason_or_kind_of_work() {
        says("bea", "not-covered", "plumbing", "Paint the Quillmark fence");
        says("bea", "no-time", "invoice", "Come to Quillmark at night");

        Page page = walt.open(PATH);
        Page one = walt.open(page.document().select("#reasons tbody a[href*=no-time]").attr("href"));
        Page other = walt.open(page.document().select("#kinds tbody a[href*=plumbing]").attr("href"));

        assertThat(one.texts("#entries li")).singleElement().asString().contains("Come to Quillmark at night");
        assertThat(one.form("/policy").value("reason")).isEqualTo("no-time");
        assertThat(other.texts("#entries li")).singleElement().asString().contains("Paint the Quillmark fence");
    }

    @Test
    void a_hundred_are_shown_and_the_older_ones_behind_them() {
        IntStream.range(0, 103).forEach(number -> says("bea", "not-covered", "", "Quillmark wish " + number + "."));

        Page first = walt.open(PATH);
        Page second = walt.open(first.document().select("#entries a[rel=next]").attr("href"));

        assertThat(first.texts("#entries li")).hasSize(100);
        assertThat(first.answer().bytes().length).isLessThan(MOST_BYTES);
        assertThat(second.document().select("#entries a[rel=next]")).isEmpty();
        List<String> all = new ArrayList<>(first.texts("#entries li p:nth-child(2)"));
        all.addAll(second.texts("#entries li p:nth-child(2)"));
        assertThat(all).hasSize(103).doesNotHaveDuplicates();
    }

    @Test
    void no_then_policy_changed_then_exactly_those_who_said_no_are_told_once() {
        says("bea", "not-covered", "plumbing", "Paint the Quillmark fence");
        says("bea", "not-covered", "", "Paint the Quillmark gate");
        says("rosa", "not-covered", "plumbing", "Paint the Quillmark door");
        says("tomas", "no-time", "plumbing", "Come to Quillmark at night");
        PageForm form = changing("not-covered", "");

        Answer first = form.press();
        town.passes(Duration.ofSeconds(30));
        Answer second = form.press();
        Page page = walt.open(first.location().orElseThrow());

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(page.notices()).containsExactly("They hear of it");
        assertThat(told("bea"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.text())
                            .contains("Walt Jensen", NOTE, "Paint the Quillmark fence", "Paint the Quillmark gate");
                    assertThat(mail.text()).doesNotContain("Paint the Quillmark door");
                });
        assertThat(told("rosa")).hasSize(1);
        assertThat(told("tomas")).isEmpty();
        assertThat(told("keiko")).isEmpty();
        assertThat(told("walt")).isEmpty();
        assertThat(page.texts("#entries li"))
                .filteredOn(entry -> entry.contains("Policy changed 10:00 AM PST today"))
                .hasSize(3)
                .allMatch(entry -> entry.contains("by Walt Jensen: " + NOTE) && entry.contains("Paint the"));
        says("keiko", "not-covered", "", "Paint Quillmark all the same");
        assertThat(walt.open(PATH).texts("#entries li"))
                .filteredOn(entry -> entry.contains("Policy changed"))
                .hasSize(3);
    }

    @Test
    void a_policy_for_one_kind_of_work_is_told_to_those_who_said_no_about_that() {
        says("bea", "not-covered", "plumbing", "Paint the Quillmark fence");
        says("rosa", "not-covered", "invoice", "Paint the Quillmark door");

        changing("not-covered", "plumbing").press();

        assertThat(told("bea")).hasSize(1);
        assertThat(told("rosa")).isEmpty();
    }

    @Test
    void a_letter_leads_back_to_the_concern_of_who_asked() {
        Customer customer = town.customer();
        customer.tells("plumbing", "The Quillmark tap drips.");
        String concern = customer.link().replaceFirst("-.*", "");
        town.browser()
                .open(town.colleague("bea").ownLink() + "/no?concern=" + concern)
                .form("/no")
                .choose("reason", "not-covered")
                .type("asked", "A Quillmark fence")
                .press();

        changing("not-covered", "").press();

        String link = told("bea").getFirst().link();
        assertThat(town.browser().open(link).text()).contains(customer.reference());
    }

    @Test
    void at_night_staff_are_left_alone() {
        says("bea", "not-covered", "", "Paint the Quillmark fence");
        town.isNow("2027-03-02T21:30");

        changing("not-covered", "").press();
        town.isNow("2027-03-03T07:59");
        assertThat(told("bea")).isEmpty();

        town.isNow("2027-03-03T08:03");
        assertThat(told("bea")).hasSize(1);
        town.passes(Duration.ofHours(3));
        assertThat(told("bea")).hasSize(1);
    }

    @Test
    void while_no_mail_leaves_it_waits_and_is_sent_once() {
        says("bea", "not-covered", "", "Paint the Quillmark fence");
        says("rosa", "not-covered", "", "Paint the Quillmark gate");
        town.system().faults().order(new Fault("ses", FaultKind.ERROR, 3));

        changing("not-covered", "").press();
        town.passes(Duration.ofHours(2));

        assertThat(told("bea")).hasSize(1);
        assertThat(told("rosa")).hasSize(1);
    }

    @Test
    void of_a_press_that_is_delivered_twice_one_letter_comes() {
        says("bea", "not-covered", "", "Paint the Quillmark fence");
        town.system().faults().order(new Fault("stream", FaultKind.DUPLICATE, 3));

        changing("not-covered", "").press();
        town.passes(Duration.ofHours(1));

        assertThat(told("bea")).hasSize(1);
    }

    @Test
    void a_change_needs_a_reason_and_a_note_and_somebody_who_said_no() {
        says("bea", "not-covered", "plumbing", "Paint the Quillmark fence");

        assertThat(changing("not-covered", "").type("note", " ").send().problems()).containsOnlyKeys("note");
        assertThat(changing("not-covered", "").forge("reason", "").send().problems()).containsOnlyKeys("reason");
        assertThat(changing("not-covered", "").forge("reason", "no-part").send().problems()).containsOnlyKeys("reason");
        Page refused = changing("not-covered", "invoice").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsOnlyKeys("reason");
        assertThat(refused.form("/policy").value("note")).isEqualTo(NOTE);
        assertThat(told("bea")).isEmpty();
    }

    @Test
    void it_is_for_managers_and_owners_alone() {
        says("bea", "not-covered", "", "Paint the Quillmark fence");
        String body = changing("not-covered", "").body();
        Browser bea = town.colleague("bea").signsIn();

        assertThat(bea.open("/m").text()).doesNotContain("What we said no to");
        assertThat(walt.open("/m").text()).contains("What we said no to");
        assertThat(bea.open(PATH).status()).isEqualTo(403);
        assertThat(bea.press(PATH + "/policy", body).status()).isEqualTo(403);
        assertThat(town.browser().open(PATH).text()).contains("You are not signed in");
        assertThat(town.browser().press(PATH + "/policy", body).status()).isEqualTo(403);
        assertThat(town.colleague("walt").keepsAPhone().open(PATH).text()).contains("You are not signed in");
        assertThat(told("bea")).isEmpty();
    }

    @Test
    void a_press_on_another_sites_page_changes_nothing() {
        says("bea", "not-covered", "", "Paint the Quillmark fence");
        PageForm form = changing("not-covered", "");
        walt.saying("Sec-Fetch-Site", "cross-site");

        assertThat(form.press().status()).isEqualTo(403);

        assertThat(walt.open(PATH).text()).doesNotContain("Policy changed");
        assertThat(told("bea")).isEmpty();
    }

    @Test
    void a_form_that_is_sent_as_it_stands_changes_nothing() {
        says("bea", "not-covered", "", "Paint the Quillmark fence");

        assertThat(changing("not-covered", "").asItStands().press().status()).isEqualTo(422);

        assertThat(told("bea")).isEmpty();
    }

    @Test
    void a_look_is_a_query_a_month_and_a_press_a_transaction_more() {
        says("bea", "not-covered", "", "Paint the Quillmark fence");
        PageForm form = changing("not-covered", "");

        assertThat(town.requestsDuring("OfficeFunction", () -> walt.open(PATH)))
                .containsExactly("GetItem", "Query", "Query", "Query");
        assertThat(town.requestsDuring("OfficeFunction", form::press))
                .containsExactly("GetItem", "Query", "Query", "Query", "TransactWriteItems");
    }
}
