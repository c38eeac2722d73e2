package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Letters that do not reach a customer, or are unwanted. */
@Execution(ExecutionMode.CONCURRENT)
class UnreachedTest {
    private static final String WORDS = "The Quillmark tub leaks.";

    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final StaffMember office = town.office();
    private final Customer customer = town.customer();
    private final String nowhere = "bounce+" + label() + "@simulator.amazonses.com";

    private String label() {
        return customer.mail().replaceFirst("@.*", "");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private void tellsWith(String mail) {
        customer.opensTheForm().about("plumbing", WORDS).but("mail", mail).send();
        town.settle();
    }

    private void takesATime() {
        customer.opensAllTimes().form("/appointment").chooseAny("slot", 25).send();
        town.settle();
    }

    private Page work() {
        return office.opens(customer.reference());
    }

    private List<String> words() {
        return work().texts("#calls blockquote");
    }

    /** How many mails ask somebody of the team to call. */
    private int calls() {
        return askingToCall().size();
    }

    private List<Mail> askingToCall() {
        return Stream.of(office, town.colleague("rosa"), town.colleague("tomas"))
                .flatMap(member -> member.readsAbout(customer.reference()).stream())
                .filter(mail -> mail.subject().startsWith("Please call them"))
                .toList();
    }

    private String latestSubject() {
        return office.headlinesAbout(customer.reference()).getLast();
    }

    @Test
    void an_acknowledgement_that_comes_back_is_told_by_phone_and_the_customer_sees_that_no_mail_reaches_them() {
        tellsWith(nowhere);
        assertThat(office.headlinesAbout(customer.reference()))
                .containsExactlyInAnyOrder("New", "Please call, no email reaches them");
        Page page = customer.looks();
        assertThat(page.notices()).contains("Email to " + nowhere + " doesn’t reach you");
        assertThat(page.document().select("section.notice a[href=#contact]")).hasSize(1);
        customer.seesInTheTimeline("You told us.", "Our email to you came back, so a person will call you.");
        assertThat(customer.timeline()).doesNotContain("We mailed you what we heard.");
    }

    @Test
    void what_would_have_been_written_is_read_out_by_whoever_answers_for_it() {
        tellsWith(nowhere);
        office.takes(customer.reference(), "rosa");
        takesATime();

        StaffMember rosa = town.colleague("rosa");
        Mail asked = rosa.readsAbout(customer.reference()).getLast();
        assertThat(asked.subject()).startsWith("Please call them");
        assertThat(asked.text()).contains(customer.phone(), "It’s set. The time is yours.", "Hello " + customer.name());
        assertThat(asked.text()).doesNotContain("calendar file");
        assertThat(town.inbox(nowhere).all()).hasSize(1);

        Page page = rosa.opens(customer.reference());
        assertThat(page.texts("#calls blockquote")).singleElement().asString().contains("It’s set. The time is yours.");
        assertThat(page.texts("#calls a.phone")).containsExactly(customer.phone());
        assertThat(rosa.day().texts("li .tag")).contains("To be called");
        assertThat(page.document().select("#calls blockquote").text()).doesNotContain("http", "call me", "Answered");

        Page told = page.form("/told").send();
        assertThat(told.notices()).contains("Thank you, that’s noted");
        assertThat(told.texts("#calls")).isEmpty();
        assertThat(customer.timeline()).contains("Rosa Delgado called you and told you.");
        town.passes(Duration.ofHours(3));
        assertThat(rosa.headlinesAbout(customer.reference())).filteredOn("Please call them"::equals).hasSize(1);
    }

    @Test
    void who_left_no_address_is_called_with_each_notice_and_there_is_one_mail_for_all() {
        tellsWith("");
        takesATime();
        customer.movesIt(4);
        town.settle();

        assertThat(calls()).isEqualTo(1);
        assertThat(words()).singleElement().asString().contains("It’s moved, as you asked.");
        office.saysOfTheCall(customer.reference(), "bea", "told");
        assertThat(words()).isEmpty();
        assertThat(customer.timeline()).contains("Bea Okafor called you and told you.");
        assertThat(town.inbox("").all()).isEmpty();
    }

    @Test
    void a_call_that_nobody_says_they_made_is_brought_up_once() {
        tellsWith("");
        takesATime();
        town.passes(Duration.ofMinutes(59));
        assertThat(calls()).isEqualTo(1);
        town.passes(Duration.ofMinutes(2));
        assertThat(calls()).isEqualTo(2);
        assertThat(askingToCall().getFirst().text()).contains("nobody has said so far that they called");
        town.passes(Duration.ofMinutes(100));
        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void at_night_nobody_is_asked_to_call_and_in_the_morning_once() {
        town.isNow("2027-03-02T22:00");
        tellsWith("");
        takesATime();
        assertThat(calls()).isZero();
        town.isNow("2027-03-03T08:00:30");
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void where_nobody_answers_they_are_asked_again_and_after_three_times_the_managers_hear_of_it() {
        tellsWith("");
        takesATime();
        String reference = customer.reference();
        Page page = work();
        page.form("/nobody").choose("who", "bea").send();
        page.form("/nobody").choose("who", "bea").send();
        assertThat(customer.timeline())
                .filteredOn(line -> line.startsWith("Bea Okafor called you, and nobody"))
                .hasSize(1);
        town.passes(Duration.ofMinutes(119));
        assertThat(calls()).isEqualTo(1);
        town.passes(Duration.ofMinutes(2));
        assertThat(calls()).isEqualTo(2);
        assertThat(askingToCall().getLast().text()).contains("Please try again now");

        office.saysOfTheCall(reference, "bea", "nobody");
        assertThat(town.manager().readsAbout(reference)).isEmpty();
        office.saysOfTheCall(reference, "bea", "nobody");
        assertThat(town.manager().readsAbout(reference))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).startsWith("Nobody answers the phone");
                    assertThat(mail.text()).contains("It’s set. The time is yours.");
                });
        assertThat(words()).hasSize(1);
    }

    @Test
    void a_wrong_number_is_told_to_the_office_and_the_customer_is_asked_for_another() {
        tellsWith("");
        takesATime();
        office.saysOfTheCall(customer.reference(), "bea", "wrong");
        assertThat(latestSubject()).isEqualTo("Wrong number");
        assertThat(customer.looks().notices()).contains("The number we have isn’t yours");
        assertThat(work().texts("#calls .late")).isNotEmpty();
        town.passes(Duration.ofHours(3));
        int before = calls();

        customer.corrects("phone", "206-555-0199");
        town.settle();
        assertThat(calls()).isEqualTo(before + 1);
        assertThat(customer.looks().notices()).doesNotContain("The number we have isn’t yours");
    }

    @Test
    void with_another_address_letters_go_out_again_and_a_late_bounce_of_the_old_one_changes_nothing() {
        tellsWith(nowhere);
        Mail lost = town.inbox(nowhere).latest();
        takesATime();
        assertThat(words()).hasSize(1);

        customer.corrects("mail", customer.mail());
        town.settle();
        assertThat(customer.headlines()).hasSize(2).contains("We’ve got it");
        assertThat(customer.readsTheMail().files()).hasSize(1);
        assertThat(words()).isEmpty();
        assertThat(customer.looks().notices()).isEmpty();

        int mails = town.mailsSent();
        town.postmaster().returns(lost, town.now());
        assertThat(town.mailsSent()).isEqualTo(mails);
        assertThat(customer.looks().notices()).isEmpty();
        customer.cancels("");
        assertThat(customer.headlines()).hasSize(3).endsWith("Cancelled");
    }

    @Test
    void a_confirmation_that_comes_back_is_told_by_phone_once_however_often_it_is_said() {
        customer.tells("plumbing", WORDS);
        takesATime();
        Instant sent = town.now();
        Mail confirmation = customer.readsTheMail();
        town.postmaster().returns(confirmation, sent);
        assertThat(words()).singleElement().asString().contains("It’s set");
        assertThat(calls()).isEqualTo(1);
        assertThat(office.headlinesAbout(customer.reference())).doesNotContain("Please call, no email reaches them");
        assertThat(customer.timeline()).contains("We mailed you what we heard.");

        int mails = town.mailsSent();
        long sequence = sequence();
        town.postmaster().returns(confirmation, sent);
        assertThat(town.mailsSent()).isEqualTo(mails);
        assertThat(sequence()).isEqualTo(sequence);
        office.saysOfTheCall(customer.reference(), "bea", "told");
        town.postmaster().returns(confirmation, sent);
        assertThat(words()).isEmpty();
    }

    private long sequence() {
        return Long.parseLong(customer.looks().form("/message").value("sequence"));
    }

    @Test
    void a_letter_that_did_not_arrive_this_once_is_told_by_phone_and_others_go_out() {
        customer.tells("plumbing", WORDS);
        takesATime();
        town.postmaster().returns(customer.readsTheMail(), town.now(), "MailboxFull");
        assertThat(words()).hasSize(1);
        assertThat(customer.looks().notices()).isEmpty();
        town.postmaster().returns(customer.readsTheMail(), town.now(), "General");
        assertThat(words()).hasSize(1);
        customer.cancels("");
        assertThat(customer.headlines()).hasSize(3).endsWith("Cancelled");
    }

    @Test
    void what_the_service_would_not_carry_is_told_by_phone() {
        customer.tells("plumbing", WORDS);
        takesATime();
        town.postmaster().refuses(customer.readsTheMail(), town.now());
        assertThat(words()).hasSize(1);
        assertThat(customer.looks().notices()).contains("Email to " + customer.mail() + " doesn’t reach you");
    }

    @Test
    void a_letter_to_the_team_that_comes_back_means_nothing_for_the_customer() {
        customer.tells("plumbing", WORDS);
        int mails = town.mailsSent();
        town.postmaster().returns(office.readsAbout(customer.reference()).getLast(), town.now());
        assertThat(town.mailsSent()).isEqualTo(mails);
        assertThat(customer.looks().notices()).isEmpty();
    }

    @Test
    void after_a_complaint_only_what_is_needed_is_written() {
        customer.tells("plumbing", WORDS);
        Mail acknowledgement = customer.readsTheMail();
        town.postmaster().hearsAComplaintOf(acknowledgement, town.now());
        assertThat(customer.timeline())
                .contains("One of our emails was marked as unwanted. From now on we write only what you need to know.");
        assertThat(customer.looks().notices()).isEmpty();

        town.isNow("2027-03-02T16:45");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "We’re sorry");
        assertThat(customer.timeline()).noneMatch(line -> line.startsWith("We asked you whether"));
        takesATime();
        assertThat(customer.headlines()).hasSize(3);
    }

    @Test
    void who_complained_has_few_letters_about_whatever_they_tell_next() {
        String few = nowhere.replace("bounce", "complaint");
        tellsWith(few);
        tellsWith(few);
        assertThat(town.inbox(few).all()).hasSize(2);
        assertThat(customer.timeline())
                .filteredOn(line -> line.startsWith("One of our emails was marked as unwanted"))
                .hasSize(1);
    }

    @Test
    void who_tells_something_else_with_an_address_that_does_not_work_is_called_at_once() {
        tellsWith(nowhere);
        int written = town.inbox(nowhere).all().size();
        tellsWith(nowhere);
        assertThat(town.inbox(nowhere).all()).hasSize(written);
        assertThat(office.headlinesAbout(customer.reference()))
                .containsExactlyInAnyOrder("New", "Please call, no email reaches them");
        assertThat(customer.timeline())
                .contains("Our earlier emails to your address came back, so a person will call you.");
    }

    @Test
    void all_open_concerns_of_an_address_know_that_it_does_not_work_and_a_manager_has_it_tried_again() {
        customer.tells("plumbing", WORDS);
        String first = customer.path();
        Mail letter = customer.readsTheMail();
        Instant sent = town.now();
        customer.tells("carpentry", WORDS);
        takesATime();
        town.postmaster().returns(letter, sent);
        assertThat(customer.looks().notices()).hasSize(1);
        assertThat(town.browser().open(first).notices()).hasSize(1);

        assertThat(office.saysOfTheCall(customer.reference(), "bea", "reaches").problems()).containsKey("who");
        customer.cancels("");
        town.settle();
        assertThat(words()).hasSize(1);
        town.passes(Duration.ofMinutes(5));
        assertThat(office.saysOfTheCall(customer.reference(), "walt", "reaches").notices())
                .contains("Emails go out again");
        town.settle();
        assertThat(customer.looks().notices()).isEmpty();
        assertThat(town.browser().open(first).notices()).isEmpty();
        assertThat(customer.timeline()).contains("Our emails go out to you again.");
        assertThat(words()).isEmpty();
        assertThat(customer.headlines()).endsWith("Cancelled");

        town.postmaster().returns(letter, sent);
        assertThat(customer.looks().notices()).isEmpty();
        customer.tells("plumbing", WORDS);
        assertThat(customer.headlines()).endsWith("We’ve got it");
    }

    @Test
    void what_is_no_longer_true_is_not_told() {
        tellsWith("");
        takesATime();
        customer.withdraws("other", "");
        town.passes(Duration.ofHours(2));
        assertThat(calls()).isEqualTo(1);
    }
}
