package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Browser;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole story of a concern, for whoever answers for the business. */
@Execution(ExecutionMode.CONCURRENT)
class StoryTest {
    private static final String WORDS = "The Quillmark tub leaks.";

    /** With all that goes with it, a page has at most 30 KiB. */
    private static final int MOST_BYTES = 15 * 1024;

    private final Town town = Town.at("2027-03-02T10:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    private String id() {
        return customer.link().replaceFirst("-.*", "");
    }

    private String path() {
        return "/m/concerns/" + id();
    }

    private Browser walt() {
        return town.colleague("walt").signsIn();
    }

    private PageForm pressing(String act) {
        return office.opens(customer.reference()).form("/" + act).choose("who", "rosa");
    }

    /** A time is chosen and moved, a visit is made, late, and the customer says that it was not enough. */
    private void goesThroughAVisit() {
        customer.tells("plumbing", WORDS);
        town.passes(Duration.ofMinutes(5));
        customer.takesTheTimeAt("2027-03-04T09:00");
        town.passes(Duration.ofMinutes(5));
        customer.takesTheTimeAt("2027-03-05T09:00");
        town.isNow("2027-03-05T08:30");
        pressing("on-the-way").send();
        town.passes(Duration.ofMinutes(5));
        pressing("late").choose("minutes", "30").send();
        town.isNow("2027-03-05T11:00");
        pressing("done").type("done", "A new Quillmark seal.").send();
        town.isNow("2027-03-06T12:00");
        customer.answering("no").send();
        town.passes(Duration.ofHours(1));
    }

    @Test
    void every_letter_that_left_is_written_again_as_it_was_and_opens_nothing() {
        goesThroughAVisit();
        Browser walt = walt();
        List<Mail> mails = customer.inbox().all();
        assertThat(mails).hasSizeGreaterThan(5);
        areWrittenAgain(walt, mails);
        Page latest = walt.open(path());
        Page older = walt.open(latest.document().select("#journal > p > a").attr("href"));
        assertThat(
                        Stream.of(older, latest)
                                .flatMap(page ->
                                        page
                                                .document()
                                                .select("ol.timeline a[href*=/mail]:not([href*=-news])")
                                                .stream()))
                .hasSize(mails.size());
    }

    private static void areWrittenAgain(Browser browser, List<Mail> mails) {
        assertThat(mails)
                .allSatisfy(mail -> {
                    Map<String, String> tags = mail.tags();
                    Page again =
                            browser.open(
                                    "/m/concerns/%s/mail?event=%s&letter=%s"
                                            .formatted(tags.get("concern"), tags.get("place"), tags.get("effect")));
                    assertThat(again.heading()).isEqualTo(mail.subject());
                    assertThat(again.exactly("blockquote").strip()).isEqualTo(withoutLinks(mail.text()).strip());
                    assertThat(again.answer().text()).doesNotContain("/c/");
                });
    }

    @Test
    void so_is_every_letter_to_the_team() {
        goesThroughAVisit();
        List<Mail> told =
                Stream.of("warranty@madronalane.example.com", "rosa@madronalane.example.com")
                        .flatMap(reader -> town.inbox(reader).all().stream())
                        .filter(mail -> mail.subject().contains(customer.reference()))
                        .filter(mail -> mail.tags().getOrDefault("effect", "").endsWith("-news"))
                        .toList();
        Browser walt = walt();
        Page latest = walt.open(path());
        Page older = walt.open(latest.document().select("#journal > p > a").attr("href"));
        List<String> again =
                Stream.of(older, latest)
                        .flatMap(page -> page.document().select("ol.timeline a[href*=-news]").eachAttr("href").stream())
                        .map(walt::open)
                        .map(page -> page.heading() + "\n" + page.exactly("blockquote").strip())
                        .toList();
        assertThat(told).hasSizeGreaterThan(2);
        assertThat(again)
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().map(mail -> mail.subject() + "\n" + withoutLinks(mail.text()).strip()).toList());
    }

    @Test
    void so_is_what_was_true_only_for_a_time() {
        customer.tells("plumbing", WORDS);
        Customer asleep = town.customer();
        asleep.tells("plumbing", WORDS);
        town.passes(Duration.ofMinutes(5));
        asleep.defers("not-before", "2027-03-05", "");
        Customer waiting = town.customer();
        waiting.tells("plumbing", WORDS);
        town.passes(Duration.ofMinutes(5));
        office.answers(customer.reference(), "rosa", "We look for a Quillmark seal.");
        town.passes(Duration.ofMinutes(5));
        pressing("propose").pick("slot", 3).send();
        town.passes(Duration.ofMinutes(5));
        pressing("book").pick("slot", 5).send();
        town.passes(Duration.ofMinutes(5));
        pressing("hand-over").choose("to", "tomas").type("why", "Rosa has no Quillmark key.").send();
        town.passes(Duration.ofMinutes(5));
        pressing("cancel").type("reason", "The Quillmark van broke down.").send();
        town.passes(Duration.ofMinutes(5));
        pressing("promise").type("promise", "The Quillmark part is ordered.").type("until", "2027-03-04").send();
        town.passes(Duration.ofMinutes(5));
        pressing("settled").type("words", "It was the Quillmark seal.").send();
        town.passes(Duration.ofHours(1));
        pressing("not-done").send();
        town.passes(Duration.ofMinutes(5));
        town.isNow("2027-03-05T12:00");
        asleep.withdraws("other", "");
        Browser walt = walt();
        for (Customer one : List.of(customer, asleep, waiting)) {
            areWrittenAgain(walt, one.inbox().all());
        }
        assertThat(customer.headlines())
                .contains("A time for you", "Cancelled", "News to come", "A mistake of ours", "We’re sorry");
    }

    private static String withoutLinks(String text) {
        return text.replaceAll("http://[^/]+/[cs]/[0-9a-z-]+([?]concern=[0-9a-z]+)?", "https://their-own-link.invalid");
    }

    @Test
    void as_mail_programs_show_it_a_letter_does_nothing_and_leads_nowhere() {
        customer.tells("plumbing", WORDS);
        Browser walt = walt();
        String mail = walt.open(path()).document().select("ol.timeline a[href*=/mail]").attr("href");
        Page shown = walt.open(walt.open(mail).document().select("main a[href*=as=html]").attr("href"));

        assertThat(shown.answer().header("Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox", "form-action 'none'", "frame-ancestors 'none'");
        assertThat(Jsoup.parse(shown.answer().text()).select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("tel:") || link.startsWith("https://their-own-link.invalid"));
        assertThat(shown.text()).contains(customer.reference());
    }

    @Test
    void it_tells_all_that_happened_and_what_lies_ahead_and_what_only_the_team_sees() {
        goesThroughAVisit();
        office.opens(customer.reference())
                .form("/note")
                .choose("who", "rosa")
                .type("note", "The Quillmark dog bites.")
                .send();
        Page story = walt().open(path());

        assertThat(story.heading()).isEqualTo("Plumbing (" + customer.reference() + ")");
        assertThat(story.text())
                .contains(customer.name(), customer.phone(), customer.mail(), customer.address(), WORDS)
                .contains("The Quillmark dog bites.", "A new Quillmark seal.", "You said it is not resolved.")
                .contains("Email to the customer", "Email to the team", "What we do by ourselves");
        assertThat(story.texts("ol.timeline li"))
                .anyMatch(line -> line.contains("Rosa Delgado noted for the team: Only the team sees this."))
                .noneMatch(line -> line.contains("no words for"));
        assertThat(story.texts("li time").getFirst()).isNotEmpty();
        assertThat(customer.looks().text()).doesNotContain("dog bites");
    }

    @Test
    void it_is_two_requests_however_long_it_is_and_the_page_stays_light() {
        customer.tells("plumbing", WORDS.repeat(200));
        for (int count = 0; count < 33; count++) {
            customer.adds("Quillmark " + count + " " + "word ".repeat(300));
        }
        Browser walt = walt();
        walt.open(path());

        assertThat(town.requestsDuring("OfficeFunction", () -> walt.open(path()))).containsExactly("GetItem", "Query");
        Page latest = walt.open(path());
        assertThat(latest.answer().bytes().length).isLessThan(MOST_BYTES);
        assertThat(latest.text()).contains("Quillmark 32").doesNotContain("Quillmark 5 ");
        Page earlier = walt.open(latest.document().select("#journal > p > a").attr("href"));
        assertThat(earlier.text()).contains("Quillmark 5 ").doesNotContain("Quillmark 32");
    }

    @Test
    void who_is_not_signed_in_is_led_there_once_they_are() {
        customer.tells("plumbing", WORDS);
        Browser stranger = town.browser();

        Page asked = stranger.open(path());
        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.text()).contains("You are not signed in").doesNotContain(WORDS, customer.name());
        asked.form("/m/sign-in").type("mail", "bea@madronalane.example.com").send();
        Page confirm = stranger.open(town.colleague("bea").inbox().latest().link());
        assertThat(confirm.form(confirm.path()).send().heading()).contains(customer.reference());

        assertThat(town.colleague("rosa").keepsAPhone().open(path()).text()).doesNotContain(WORDS);
    }

    @Test
    void who_is_no_longer_of_the_office_sees_and_does_nothing_more() {
        customer.tells("plumbing", WORDS);
        customer.withdraws("other", "");
        Browser bea = town.colleague("bea").signsIn();
        PageForm form = bea.open(path()).form("/reopen").type("words", "Quillmark again.");
        town.changesSettings(settings -> settings.replace("roles: [office]", "roles: [field]"));
        town.passes(Duration.ofMinutes(2));

        assertThat(bea.open(path()).text()).contains("You are not signed in").doesNotContain(WORDS);
        assertThat(form.press().status()).isEqualTo(403);
        assertThat(customer.looks().heading()).isEqualTo("You took this back");
    }

    @Test
    void a_press_on_another_sites_page_does_nothing() {
        customer.tells("plumbing", WORDS);
        customer.withdraws("other", "");
        Browser walt = walt();
        PageForm form = walt.open(path()).form("/reopen").type("words", "Quillmark again.");
        walt.saying("Sec-Fetch-Site", "cross-site");

        assertThat(form.press().status()).isEqualTo(403);
        assertThat(customer.looks().heading()).isEqualTo("You took this back");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        customer.tells("plumbing", WORDS);
        Browser walt = walt();
        for (String path :
                List.of(
                        "/m/concerns/nobodys",
                        "/m/concerns/%00",
                        "/m/concerns/..%2F",
                        path() + "/mail",
                        path() + "/mail?event=0000000001-00&letter=answer",
                        path() + "/mail?event=0000000001-00&letter=owner-news",
                        path() + "/mail?event=9999999999-99&letter=acknowledgement",
                        path() + "/mail?event=x&letter=acknowledgement")) {
            assertThat(walt.open(path).status()).as(path).isEqualTo(404);
        }
        assertThat(walt.open(path() + "?before=nonsense&pressed=nonsense").status()).isEqualTo(200);
    }

    @Test
    void what_has_ended_is_opened_again_with_a_word_that_the_customer_reads() {
        customer.tells("plumbing", WORDS);
        customer.withdraws("other", "");
        Browser walt = walt();

        Page refused = walt.open(path()).form("/reopen").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsOnlyKeys("words");
        Page open = refused.form("/reopen").type("words", "You rang: of Quillmark we look again.").send();

        assertThat(open.notices()).contains("It’s open again");
        assertThat(open.offers("/reopen")).isFalse();
        assertThat(customer.readsTheMail().subject()).startsWith("Open again: Plumbing");
        assertThat(customer.readsTheMail().text()).contains("Walt Jensen opened this again", "You rang: of Quillmark");
        customer.seesInTheTimeline("Walt Jensen opened this again:");
        assertThat(customer.promises()).endsWith("news due");
        assertThat(walt.open("/m/board").text()).contains(customer.reference());
    }

    @Test
    void at_night_the_word_waits_for_the_morning() {
        customer.tells("plumbing", WORDS);
        customer.withdraws("other", "");
        town.isNow("2027-03-02T23:00");
        int mails = customer.inbox().all().size();
        Page open = walt().open(path()).form("/reopen").type("words", "Of Quillmark again.").send();

        assertThat(open.text()).contains("An email to the customer waits for the end of their quiet hours.");
        assertThat(customer.inbox().all()).hasSize(mails);
        town.isNow("2027-03-03T09:00");
        assertThat(customer.readsTheMail().text()).contains("Of Quillmark again.");
    }

    @Test
    void what_was_set_aside_is_told_and_tried_again_from_there() {
        town.system().faults().order(new Fault("ses", FaultKind.REJECT, -1));
        customer.tells("plumbing", WORDS);
        town.passes(Duration.ofHours(1));
        town.system().faults().clear();
        Browser walt = walt();
        Page story = walt.open(path());
        assertThat(story.texts("#aside h2").getFirst()).containsAnyOf("set aside");
        assertThat(story.text()).contains("failed and was set aside", "No email left: somebody tells them by phone.");

        Page retried = story.form("/retry").send();
        assertThat(retried.notices()).contains("It’s tried again");
        town.passes(Duration.ofMinutes(5));
        assertThat(walt.open(path()).texts("#aside")).isEmpty();
        assertThat(office.headlinesAbout(customer.reference())).contains("New");
    }

    @Test
    void a_warning_that_could_not_leave_in_time_is_said_not_to_have_left() {
        customer.tells("plumbing", WORDS);
        town.isNow("2027-03-02T12:50");
        town.system().faults().order(new Fault("ses", FaultKind.ERROR, -1));
        town.isNow("2027-03-02T14:05");
        town.system().faults().clear();
        town.passes(Duration.ofHours(1));
        assertThat(walt().open(path()).text()).contains("No email to the team left");
    }

    @Test
    void a_letter_that_came_back_is_said_to_have_and_so_is_what_is_told_by_phone_since() {
        String nowhere = "bounce+" + customer.mail().replaceFirst("@.*", "@simulator.amazonses.com");
        customer.opensTheForm().about("plumbing", WORDS).but("mail", nowhere).send();
        town.passes(Duration.ofMinutes(10));
        customer.takesTheTimeAt("2027-03-05T09:00");
        town.passes(Duration.ofMinutes(10));
        Page story = walt().open(path());

        assertThat(story.texts("ol.timeline li").getFirst()).contains("It came back.");
        assertThat(story.text())
                .contains("No email reaches them", "No email left: somebody tells them by phone.")
                .contains("somebody is to tell them by phone");
        Page work = walt().open("/m/work?concern=" + id());
        assertThat(work.form("/reaches").send().notices()).contains("Emails go out again");
    }

    @Test
    void a_form_as_it_stands_tries_nothing_again() {
        town.system().faults().order(new Fault("ses", FaultKind.REJECT, -1));
        customer.tells("plumbing", WORDS);
        town.passes(Duration.ofHours(1));
        town.system().faults().clear();
        Browser walt = walt();

        assertThat(walt.open(path()).form("/retry").asItStands().press().status()).isEqualTo(422);
        town.passes(Duration.ofMinutes(5));
        assertThat(walt.open(path()).texts("#aside")).isNotEmpty();
    }

    @Test
    void the_board_and_the_page_of_the_work_lead_there_and_it_leads_to_the_work() {
        customer.tells("plumbing", WORDS);
        Browser walt = walt();
        String story = walt.open("/m/board").document().select("a.beside").attr("href");
        assertThat(story).isEqualTo(path());
        String work = walt.open(story).document().select(".hero a.button").attr("href");
        assertThat(walt.open(work).document().select("a[href=" + path() + "]")).hasSize(1);
        assertThat(office.opens(customer.reference()).document().select("a[href^=/m/concerns]")).isEmpty();
    }
}
