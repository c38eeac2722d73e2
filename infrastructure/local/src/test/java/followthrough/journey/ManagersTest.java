package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Inbox;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Manager;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What went wrong reaches managers together and in their hours; what nobody took reaches the office in the morning. */
@Execution(ExecutionMode.CONCURRENT)
class ManagersTest {
    private final Town town = Town.at("2027-03-02T10:00");
    private final StaffMember office = town.office();
    private final Manager walt = town.manager();
    private final Inbox mailbox = office.inbox();

    @AfterEach
    void close() {
        town.close();
    }

    private Customer tells() {
        Customer customer = town.customer();
        customer.tells("plumbing", "The Quillmark tub leaks.");
        return customer;
    }

    private List<Mail> unowned() {
        return mailbox.all().stream().filter(mail -> mail.subject().startsWith("Nobody has")).toList();
    }

    @Test
    void five_broken_promises_are_one_mail() {
        List<Customer> customers = IntStream.range(0, 5).mapToObj(_ -> tells()).toList();
        town.isNow("2027-03-02T17:15:00");
        assertThat(walt.inbox().all()).isEmpty();
        town.isNow("2027-03-02T20:00:00");
        assertThat(walt.inbox().all()).extracting(Mail::subject).containsExactly("5 things went wrong");
        Mail mail = walt.inbox().latest();
        assertThat(mail.links()).hasSize(5);
        assertThat(customers)
                .allSatisfy(customer -> assertThat(mail.text()).contains(customer.reference(), customer.name()))
                .allSatisfy(
                        customer -> assertThat(office.headlinesAbout(customer.reference())).endsWith("Promise broken"));
        assertThat(town.browser().open(mail.link()).text()).contains("The Quillmark tub leaks.");
    }

    @Test
    void what_was_found_kept_meanwhile_is_left_out() {
        Customer kept = tells();
        Customer broken = tells();
        town.isNow("2027-03-02T16:30:00");
        office.saysItHappened(kept.reference(), "bea", "answer", "in-time");
        town.isNow("2027-03-02T20:00:00");
        assertThat(walt.briefings()).hasSize(1);
        assertThat(walt.briefings().getFirst().text()).contains(broken.reference()).doesNotContain(kept.reference());
    }

    @Test
    void at_night_managers_are_left_alone() {
        town.changesSettings(settings -> settings.replace("breakAfter: 2h", "breakAfter: 9h"));
        Customer customer = tells();
        town.isNow("2027-03-02T20:30:00");
        customer.saysWhetherItHappened(false);
        town.isNow("2027-03-03T07:59:00");
        assertThat(walt.briefings()).isEmpty();
        town.isNow("2027-03-03T08:01:00");
        assertThat(walt.briefings()).hasSize(1);
    }

    @Test
    void that_no_mail_reaches_somebody_is_told_with_the_rest() {
        Customer customer = town.customer();
        town.system()
                .faults()
                .order(
                        new Fault(
                                "ses",
                                FaultKind.REJECT,
                                Optional.empty(),
                                Optional.of("\"" + customer.mail() + "\""),
                                -1));
        customer.tells("plumbing", "The Quillmark tub leaks.");
        office.takes(customer.reference(), "rosa");
        town.isNow("2027-03-02T11:05:00");
        assertThat(walt.briefings()).hasSize(1);
        assertThat(walt.briefings().getFirst().text())
                .contains(customer.reference(), customer.phone(), "Email: doesn’t reach them.", "With: Rosa Delgado");
    }

    @Test
    void what_is_urgent_reaches_managers_at_once() {
        Customer customer = town.customer();
        customer.tellsUrgently("no-heat", "No heat at Quillmark.");
        town.isNow("2027-03-02T13:00:00");
        assertThat(walt.readsAbout(customer.reference()))
                .extracting(Mail::subject)
                .anyMatch(subject -> subject.startsWith("Promise broken"));
        assertThat(walt.briefings()).isEmpty();
    }

    @Test
    void a_briefing_that_fails_is_sent_later_and_once() {
        tells();
        town.isNow("2027-03-02T17:00:00");
        town.system().faults().order(new Fault("ses", FaultKind.ERROR, 3));
        town.isNow("2027-03-02T18:30:00");
        assertThat(walt.briefings()).hasSize(1);
        town.passes(Duration.ofHours(2));
        assertThat(walt.briefings()).hasSize(1);
    }

    @Test
    void the_office_hears_in_the_morning_of_what_nobody_has_taken() {
        Customer left = tells();
        Customer taken = tells();
        office.takes(taken.reference(), "rosa");
        Customer waits = tells();
        waits.defers("not-before", "2027-04-01", "");
        town.isNow("2027-03-03T08:29:00");
        assertThat(unowned()).isEmpty();
        town.isNow("2027-03-03T08:31:00");
        assertThat(unowned()).extracting(Mail::subject).containsExactly("Nobody has this yet");
        assertThat(unowned().getFirst().text())
                .contains(left.reference(), left.phone(), "The Quillmark tub leaks.")
                .doesNotContain(taken.reference(), waits.reference());
        office.takes(left.reference(), "rosa");
        town.isNow("2027-03-05T10:00:00");
        assertThat(unowned()).hasSize(1);
    }

    @Test
    void on_days_on_which_the_office_is_closed_it_is_left_alone() {
        town.isNow("2027-03-05T10:00:00"); // a Friday
        tells();
        town.isNow("2027-03-08T08:29:00");
        assertThat(unowned()).isEmpty();
        town.isNow("2027-03-08T08:31:00");
        assertThat(unowned()).hasSize(1);
    }
}
