package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The question whether it is totally resolved. The work is done on Friday, March 5; the question comes on Saturday at
 * ten.
 */
@Execution(ExecutionMode.CONCURRENT)
class FollowUpTest {
    private static final String DONE = "The Quillmark tap has a new seal.";

    private final Town town = Town.calmAt("2027-03-05T09:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    private void isTold() {
        customer.tells("plumbing", "The Quillmark tap drips.");
    }

    private void isDone() {
        done(customer, DONE);
    }

    private void done(Customer whose, String words) {
        town.settle();
        PageForm form = office.opens(whose.reference()).form("/done");
        (form.value("who").equals("rosa") ? form : form.choose("who", "rosa")).type("done", words).send();
    }

    private void isAsked() {
        isTold();
        isDone();
        town.isNow("2027-03-06T10:05");
    }

    private List<String> subjects() {
        return customer.inbox().all().stream().map(Mail::subject).toList();
    }

    private List<String> questions() {
        return subjects().stream().filter(subject -> subject.contains("totally resolved")).toList();
    }

    private String state() {
        return customer.app().reads(customer.link()).json().get("state").text();
    }

    private List<String> managersRead() {
        return town.manager().inbox().all().stream().map(Mail::text).toList();
    }

    @Test
    void the_day_after_one_mail_says_what_was_done_and_asks() {
        isTold();
        isDone();
        int before = subjects().size();
        town.isNow("2027-03-06T09:55");
        assertThat(subjects()).hasSize(before);

        town.isNow("2027-03-06T10:05");
        assertThat(subjects()).hasSize(before + 1).last().asString().startsWith("Is it totally resolved? Plumbing");
        Mail mail = customer.readsTheMail();
        assertThat(mail.text()).contains(DONE, "Rosa Delgado", "Is it totally resolved?");
        assertThat(mail.links())
                .filteredOn(link -> link.contains("/followup"))
                .extracting(link -> link.replaceFirst(".*/followup", ""))
                .containsExactly("?answer=yes", "?answer=partly", "?answer=no", "");
        Page page = customer.opensTheQuestion();
        assertThat(page.heading()).isEqualTo("Is it totally resolved?");
        assertThat(page.text()).contains(DONE, "Rosa Delgado");
        assertThat(customer.looks().text()).contains("Is it totally resolved?");
    }

    @Test
    void yes_is_thanked_by_name_and_more_may_be_said() {
        isAsked();
        Page thanks = customer.answering("yes").send();
        assertThat(thanks.heading()).isEqualTo("Thank you, " + customer.name());
        assertThat(state()).isEqualTo("resolved");
        PageForm more = thanks.form("/followup");
        assertThat(more.value("satisfaction")).isEmpty();
        Page again =
                more.choose("satisfaction", "5")
                        .choose("effort", "4")
                        .choose("repeated", "false")
                        .type("comment", "Quillmark kind.")
                        .send();
        assertThat(again.exactly("textarea[name=comment]")).contains("Quillmark kind.");
        assertThat(again.document().select("input[name=satisfaction][checked]").val()).isEqualTo("5");
        customer.seesInTheTimeline("You said it is totally resolved.");
        town.isNow("2027-03-06T14:00");
        assertThat(managersRead()).noneMatch(text -> text.contains(customer.name()));

        town.isNow("2027-03-20T12:00");
        assertThat(state()).isEqualTo("closed");
        assertThat(questions()).hasSize(1);
        assertThat(customer.opensTheQuestion().heading()).isEqualTo("Nothing to answer here");
    }

    @Test
    void no_opens_it_again_with_a_promise_and_a_time_on_the_same_page() {
        isAsked();
        Page thanks = customer.answering("no").send();
        assertThat(thanks.heading()).isEqualTo("Thank you for telling us");
        assertThat(state()).isEqualTo("under-way");
        assertThat(customer.promises()).contains("call due");
        thanks.form("/followup").type("comment", "The Quillmark seal leaks.").send();
        assertThat(office.readsAbout(customer.reference()).getLast().text())
                .contains("not resolved", "The Quillmark seal leaks.");

        town.passes(Duration.ofMinutes(10));
        assertThat(town.colleague("rosa").readsAbout(customer.reference()).getLast().text())
                .contains("not resolved", "The Quillmark seal leaks.");
        Page booked = customer.opensTheQuestion().form("/appointment").chooseFirst("slot").send();
        assertThat(booked.notices()).contains("It’s yours");
        assertThat(customer.promises()).contains("call replaced", "arrive due");
        town.passes(Duration.ofHours(2));
        assertThat(managersRead())
                .anyMatch(text -> text.contains(customer.name()) && text.contains("The Quillmark seal leaks."));
    }

    @Test
    void resolved_again_it_is_asked_again_though_it_was_asked_lately() {
        isAsked();
        customer.answering("partly").send();
        done(customer, "The Quillmark seal is another one now.");
        town.isNow("2027-03-07T10:05");
        assertThat(questions()).hasSize(2);
        assertThat(customer.readsTheMail().text()).contains("The Quillmark seal is another one now.");
        customer.answering("yes").send();
        assertThat(state()).isEqualTo("resolved");
    }

    @Test
    void without_an_answer_it_is_asked_once_more_and_then_closed() {
        isAsked();
        town.isNow("2027-03-09T10:05");
        assertThat(questions()).hasSize(2).last().asString().startsWith("Once more");
        town.isNow("2027-03-31T10:05");
        assertThat(questions()).hasSize(2);
        assertThat(state()).isEqualTo("closed");
        Answer late = customer.app().answers(customer.link(), "{\"resolved\":\"no\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(state()).isEqualTo("closed");
        assertThat(customer.looks().offers("/reopen")).isTrue();
    }

    @Test
    void opened_again_by_the_customer_nothing_is_asked() {
        isTold();
        isDone();
        customer.reopens("The Quillmark tap drips again.");
        town.isNow("2027-03-08T12:00");
        assertThat(questions()).isEmpty();
        assertThat(customer.app().answers(customer.link(), "{\"resolved\":\"yes\"}").status()).isEqualTo(409);
    }

    @Test
    void said_by_mistake_nothing_is_asked_and_nobody_had_read_of_it() {
        isTold();
        isDone();
        int mails = subjects().size();
        PageForm form = office.opens(customer.reference()).form("/not-done");
        (form.value("who").equals("rosa") ? form : form.choose("who", "rosa")).send();
        town.isNow("2027-03-06T12:00");
        assertThat(subjects()).hasSize(mails);
    }

    @Test
    void of_two_resolutions_in_thirty_days_one_is_asked_about() {
        isAsked();
        String first = customer.reference();
        customer.tells("carpentry", "The Quillmark door sticks.");
        done(customer, "The Quillmark door is planed.");
        town.isNow("2027-03-07T10:05");

        assertThat(questions()).singleElement().asString().contains(first);
        Mail told = customer.readsTheMail();
        assertThat(told.subject()).startsWith("It’s done");
        assertThat(told.text()).contains("The Quillmark door is planed.").doesNotContain("totally");
        assertThat(state()).isEqualTo("closed");
    }

    @Test
    void whoever_wants_no_more_questions_is_asked_nothing() {
        isAsked();
        Mail mail = customer.readsTheMail();
        String stop = mail.header("List-Unsubscribe").replaceAll("[<>]", "");
        assertThat(
                        town.http()
                                .post(
                                        stop.replaceFirst("^https?://[^/]+", ""),
                                        "List-Unsubscribe=One-Click",
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .status())
                .isEqualTo(303);
        town.isNow("2027-04-20T09:00");
        customer.tells("carpentry", "The Quillmark door sticks.");
        done(customer, "The Quillmark door is planed.");
        town.isNow("2027-04-21T10:05");

        assertThat(questions()).hasSize(1);
        assertThat(customer.readsTheMail().text()).contains("The Quillmark door is planed.");
    }

    @Test
    void what_comes_sooner_than_people_read_has_one_step_more() {
        isTold();
        isDone();
        town.isNow("2027-03-06T10:00");
        Page step = customer.answering("no").send();
        assertThat(step.heading()).isEqualTo("One more step");
        assertThat(state()).isEqualTo("resolved");
        assertThat(step.form("/followup").send().heading()).isEqualTo("One more step");
        assertThat(state()).isEqualTo("resolved");

        assertThat(step.form("/followup").tick("person").send().heading()).isEqualTo("Thank you for telling us");
        assertThat(state()).isEqualTo("under-way");
    }

    @Test
    void a_form_sent_as_it_stands_says_nothing() {
        isAsked();
        Page page = customer.answering("no").forge("resolved", "").send();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Please press one of the answers.");
        assertThat(state()).isEqualTo("resolved");
    }

    @Test
    void the_last_of_two_tabs_counts() {
        isAsked();
        PageForm one = customer.answering("yes");
        PageForm other = customer.answering("partly");
        one.send();
        assertThat(other.send().heading()).isEqualTo("Thank you for telling us");
        assertThat(state()).isEqualTo("under-way");
        assertThat(customer.answering("yes").send().heading()).startsWith("Thank you, ");
        assertThat(state()).isEqualTo("under-way");
        assertThat(office.readsAbout(customer.reference()).getLast().text()).contains("totally resolved after all");
    }

    @Test
    void somebody_else_is_found_and_the_cause_is_said() {
        isAsked();
        customer.answering("no").send().form("/followup").tick("someone-else").send();
        assertThat(customer.opensTheQuestion().texts(".times .hint"))
                .isNotEmpty()
                .noneMatch(with -> with.contains("Rosa"));
        Page work = office.opens(customer.reference());
        assertThat(work.text()).contains("Why was something still open?");
        PageForm cause = work.form("/cause", new Page.Press("cause", "wrong-part"));
        Page said = (cause.value("who").equals("rosa") ? cause : cause.choose("who", "rosa")).send();
        assertThat(said.notices()).contains("Noted");
        assertThat(said.document().select("button[aria-pressed=true]").eachText()).containsExactly("Wrong part");
    }

    @Test
    void little_content_with_a_yes_is_for_the_managers_and_opens_nothing() {
        isAsked();
        customer.answering("yes").send().form("/followup").choose("satisfaction", "2").send();
        assertThat(state()).isEqualTo("resolved");
        town.passes(Duration.ofHours(2));
        assertThat(managersRead()).anyMatch(text -> text.contains(customer.name()) && text.contains("2 of 5"));

        Page work = office.opens(customer.reference());
        assertThat(work.text()).contains("It is totally resolved.", "Satisfied: 2 of 5.");
        work.form("/answer").choose("who", "walt").type("words", "The Quillmark delay is mine. I’m sorry.").send();
        assertThat(customer.readsTheMail().text()).contains("The Quillmark delay is mine.");
        assertThat(state()).isEqualTo("resolved");
        assertThat(customer.promises()).noneMatch(promise -> promise.endsWith("due"));
    }

    @Test
    void a_program_is_told_what_is_wrong() {
        isAsked();
        List<String> senseless =
                List.of(
                        "{}",
                        "{\"resolved\":\"perhaps\"}",
                        "{\"resolved\":\"yes\",\"satisfaction\":0}",
                        "{\"resolved\":\"yes\",\"satisfaction\":6}",
                        "{\"resolved\":\"yes\",\"effort\":\"5\"}",
                        "{\"resolved\":[\"yes\"]}",
                        "{\"resolved\":\"yes\",\"comment\":\"a\\u0000b\"}",
                        "{\"resolved\":\"yes\",\"rating\":5}");
        assertThat(senseless)
                .allSatisfy(body -> assertThat(customer.app().answers(customer.link(), body).status()).isEqualTo(422));
        assertThat(customer.opensTheQuestion().heading()).isEqualTo("Is it totally resolved?");
    }

    @Test
    void a_program_answers_as_people_do() {
        isAsked();
        String words = "=SUM(A1) <b>Quillmark</b> 🚿";
        Answer answer =
                customer.app()
                        .answers(
                                customer.link(),
                                "{\"resolved\":\"partly\",\"satisfaction\":3,\"comment\":\"%s\"}".formatted(words));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("state").text()).isEqualTo("under-way");
        assertThat(customer.opensTheQuestion().exactly("textarea[name=comment]")).contains(words);
        assertThat(
                        customer.app()
                                .answers(
                                        customer.link(),
                                        "{\"resolved\":\"no\",\"comment\":\"%s\"}".formatted("x".repeat(100_000)))
                                .status())
                .isEqualTo(422);
    }

    @Test
    void the_question_is_one_request_and_an_answer_two() {
        isAsked();
        customer.looks();
        assertThat(town.requestsDuring("CustomerFunction", customer::opensTheQuestion)).containsExactly("Query");
        PageForm form = customer.answering("no");
        assertThat(town.requestsDuring("CustomerFunction", form::press)).containsExactly("Query", "TransactWriteItems");
    }

    @Test
    void looking_answers_nothing() {
        isAsked();
        for (String way : List.of("", "?answer=yes", "?answer=no&resolved=no", "?answer=%3Cb%3E")) {
            town.browser().open(customer.path() + "/followup" + way);
        }
        town.http().send("HEAD", customer.path() + "/followup?answer=no");
        assertThat(customer.opensTheQuestion().heading()).isEqualTo("Is it totally resolved?");
        assertThat(customer.timeline()).noneMatch(entry -> entry.startsWith("You said"));
    }
}
