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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** On Monday morning managers read how the week before went. */
@Execution(ExecutionMode.CONCURRENT)
class WeekTest {
    private final Town town = Town.at("2027-03-04T09:00"); // a Thursday
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    private Customer tells() {
        Customer customer = town.customer();
        customer.tells("plumbing", "The Quillmark tap drips.");
        return customer;
    }

    private void isDone(Customer customer) {
        town.settle();
        PageForm form = office.opens(customer.reference()).form("/done");
        (form.value("who").equals("rosa") ? form : form.choose("who", "rosa")).type("done", "A new seal.").send();
    }

    private void saysNo(String reason) {
        town.browser()
                .open(town.colleague("bea").ownLink() + "/no")
                .form("/no")
                .choose("reason", reason)
                .type("asked", "Paint the Quillmark fence")
                .press();
    }

    private List<Mail> letters() {
        return town.manager().inbox().all().stream().filter(mail -> mail.subject().startsWith("Last week:")).toList();
    }

    @Test
    void it_says_how_it_went_what_broke_what_was_refused_and_what_to_read() {
        Customer content = tells();
        Customer again = tells();
        Customer broken = tells();
        town.passes(Duration.ofMinutes(30));
        isDone(content);
        isDone(again);
        saysNo("no-time");
        saysNo("not-covered");
        saysNo("not-covered");
        town.isNow("2027-03-05T10:05");
        content.answering("yes").send().form("/followup").choose("satisfaction", "5").send();
        again.answering("no").send();

        town.isNow("2027-03-08T08:29");
        assertThat(letters()).isEmpty();
        town.isNow("2027-03-08T08:31");

        assertThat(letters()).extracting(Mail::subject).containsExactly("Last week: 3 told us, 2 resolved");
        Mail mail = letters().getFirst();
        assertThat(mail.to()).containsExactly("walt@madronalane.example.com");
        assertThat(mail.text())
                .contains("How it went from Monday, March 1, 2027 to Sunday, March 7, 2027.")
                .contains("Told to us: 3")
                .contains("Resolved: 2")
                .contains("Totally resolved: 50% (1 of 2)")
                .contains("Satisfied: 4 or 5: 100% (1 of 1)")
                .contains("Not resolved after all: 1")
                .containsSubsequence("The warranty doesn’t cover it: 2", "No time that suits them: 1")
                .containsSubsequence(
                        "Stories to read", "Not resolved after all", "A broken promise", "Done the first time")
                .contains(broken.reference(), broken.name(), again.reference(), content.reference());
        town.isNow("2027-03-15T12:00");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void what_was_told_on_monday_before_it_comes_belongs_to_the_next_one() {
        tells();
        town.isNow("2027-03-08T07:00");
        tells();
        town.isNow("2027-03-08T08:31");
        assertThat(letters()).extracting(Mail::subject).containsExactly("Last week: 1 told us, 0 resolved");
        town.isNow("2027-03-15T08:31");
        assertThat(letters()).hasSize(2);
        assertThat(letters().getLast().text()).contains("Told to us: 1");
        town.isNow("2027-03-22T12:00");
        assertThat(letters()).hasSize(2);
    }

    @Test
    void its_links_lead_on_after_signing_in() {
        Customer customer = tells();
        isDone(customer);
        town.isNow("2027-03-08T08:31");
        List<String> links = letters().getFirst().links();
        assertThat(links).hasSize(3);
        for (String link : links) {
            Browser walt = town.browser();
            Page shut = walt.open(link);
            assertThat(shut.heading()).isEqualTo("Sign in");
            shut.form("/m/sign-in").type("mail", "walt@madronalane.example.com").press();
            Page entrance = walt.open(town.colleague("walt").inbox().latest().link());
            assertThat(link).contains(entrance.form(entrance.path()).send().path());
        }
    }

    @Test
    void one_that_fails_is_sent_later_and_once() {
        tells();
        town.isNow("2027-03-08T08:00");
        town.system().faults().order(new Fault("ses", FaultKind.ERROR, 3));
        town.isNow("2027-03-08T11:00");
        assertThat(letters()).hasSize(1);
        town.passes(Duration.ofHours(6));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void on_a_closed_monday_it_waits_for_the_next_open_morning() {
        town.changesSettings(settings ->
                settings.replace(
                        "- name: Thanksgiving",
                        """
                        - name: Day off
                                from: 2027-03-08
                                to: 2027-03-08
                              - name: Thanksgiving\
                        """));
        tells();
        town.isNow("2027-03-09T08:29");
        assertThat(letters()).isEmpty();
        town.isNow("2027-03-09T08:31");
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().text()).contains("to Sunday, March 7");
    }
}
