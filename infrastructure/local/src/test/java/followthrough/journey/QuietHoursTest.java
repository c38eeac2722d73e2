package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Report;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Nobody is woken by what can wait: quiet hours are the recipient's own, and the person's own acts are exempt. */
@Execution(ExecutionMode.CONCURRENT)
class QuietHoursTest {
    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final StaffMember office = town.office();
    private final Customer customer = town.customer();

    @AfterEach
    void close() {
        town.close();
    }

    private String tellsFrom(String zone) {
        Report report = customer.opensTheForm().about("invoice", "The Quillmark invoice is wrong.");
        report.form().choose("timeZone", zone);
        report.send();
        return customer.reference();
    }

    @Test
    void a_question_waits_for_the_morning_where_the_customer_is() {
        tellsFrom("Europe/Berlin");
        town.isNow("2027-03-02T22:59:00"); // 7:59 in Berlin
        assertThat(customer.headlines()).containsExactly("We’ve got it");
        town.isNow("2027-03-02T23:01:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Did it happen");
    }

    @Test
    void an_answer_of_staff_waits_for_the_morning_where_the_customer_is() {
        String reference = tellsFrom("Asia/Tokyo");
        office.answers(reference, "bea", "You are right about the Quillmark invoice.");
        assertThat(customer.promises()).containsExactly("answer kept", "news due");
        assertThat(customer.headlines()).containsExactly("We’ve got it");
        town.isNow("2027-03-02T14:59:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it");
        town.isNow("2027-03-02T15:01:00");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "An answer");
        assertThat(customer.readsTheMail().text()).contains("You are right about the Quillmark invoice.");
    }

    @Test
    void an_acknowledgement_answers_the_customers_own_act_at_any_hour() {
        town.isNow("2027-03-03T03:00:00");
        tellsFrom("America/Los_Angeles");
        assertThat(customer.headlines()).containsExactly("We’ve got it");
    }

    @Test
    void what_is_urgent_waits_for_nobodys_morning() {
        town.isNow("2027-03-03T02:00:00");
        customer.tellsUrgently("no-heat", "No heat at Quillmark.");
        String reference = customer.reference();
        town.isNow("2027-03-03T02:40:00");
        assertThat(office.headlinesAbout(reference)).containsExactly("URGENT, new", "Soon due", "Did it happen");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Did it happen");
    }

    @Test
    void the_office_is_not_warned_at_night_but_when_the_day_begins_if_that_is_of_use() {
        town.isNow("2027-03-02T15:30:00");
        customer.tells("no-heat", "No heat at Quillmark."); // due at 8:30
        String reference = customer.reference();
        town.isNow("2027-03-03T07:59:00");
        assertThat(office.headlinesAbout(reference)).containsExactly("New");
        town.isNow("2027-03-03T08:01:00");
        assertThat(office.headlinesAbout(reference)).containsExactly("New", "Soon due");
    }
}
