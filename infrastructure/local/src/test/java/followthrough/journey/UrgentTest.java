package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is urgent reaches one person after the other, until somebody has it; its page says how that stands. */
@Execution(ExecutionMode.CONCURRENT)
class UrgentTest {
    private static final String ALERT = "URGENT, please take it";

    /** A Tuesday, on which Rosa is on call. */
    private final Town town = Town.calmAt("2027-03-02T02:00");

    private final Customer customer = town.customer();
    private final StaffMember rosa = town.colleague("rosa");
    private final StaffMember tomas = town.colleague("tomas");
    private final StaffMember keiko = town.colleague("keiko");
    private final StaffMember walt = town.colleague("walt");

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void at_two_at_night_nobody_answers_then_the_next_and_in_the_end_the_manager() {
        customer.tellsUrgently("no-heat", "The Quillmark furnace is out.");
        String reference = customer.reference();
        assertThat(rosa.headlinesAbout(reference)).containsExactly(ALERT);
        assertThat(customer.looks().text()).contains("We are reaching Rosa").doesNotContain("told Rosa");
        assertThat(customer.looks().offers("/appointment")).isFalse();
        assertThat(tomas.headlinesAbout(reference)).isEmpty();

        town.isNow("2027-03-02T02:11");
        assertThat(tomas.headlinesAbout(reference)).containsExactly(ALERT);
        assertThat(customer.looks().text()).contains("We are reaching Tomas");
        town.isNow("2027-03-02T02:21");
        assertThat(keiko.headlinesAbout(reference)).containsExactly(ALERT);
        town.isNow("2027-03-02T02:31");
        assertThat(walt.headlinesAbout(reference)).contains(ALERT);
        town.isNow("2027-03-02T02:52");
        assertThat(customer.looks().text()).contains("Nobody has answered yet", "206-555-0142");

        walt.takes(reference, "walt");
        assertThat(customer.looks().text()).contains("Walt has it", "3:12 AM");
        long alerts = rosa.headlinesAbout(reference).stream().filter(ALERT::equals).count();
        town.isNow("2027-03-02T04:00");
        assertThat(rosa.headlinesAbout(reference).stream().filter(ALERT::equals)).hasSize((int) alerts);
    }

    @Test
    void whoever_has_it_at_once_is_the_only_one_alerted() {
        customer.tellsUrgently("no-heat", "The Quillmark furnace is out.");
        rosa.takes(customer.reference(), "rosa");
        town.isNow("2027-03-02T03:00");

        assertThat(tomas.headlinesAbout(customer.reference())).isEmpty();
        assertThat(customer.promises()).startsWith("answer kept");
    }

    @Test
    void it_is_made_ordinary_with_a_word_of_explanation_and_then_they_choose() {
        customer.tellsUrgently("plumbing", "The Quillmark tap drips.");
        Page refused = rosa.opens(customer.reference()).form("/ordinary").send();
        assertThat(refused.status()).isEqualTo(422);

        rosa.opens(customer.reference())
                .form("/ordinary")
                .type("explanation", "A dripping Quillmark tap can wait until morning.")
                .send();

        assertThat(customer.looks().offers("/appointment")).isTrue();
        town.isNow("2027-03-02T09:00");
        assertThat(customer.readsTheMail().text()).contains("can wait until morning");
        assertThat(tomas.headlinesAbout(customer.reference())).isEmpty();
    }
}
