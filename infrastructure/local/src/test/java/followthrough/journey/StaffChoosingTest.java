package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Staff choose, move and give up times for customers; the customer hears why. */
@Execution(ExecutionMode.CONCURRENT)
class StaffChoosingTest {
    private final Town town = Town.at("2027-03-02T10:00");
    private final Customer customer = town.customer();
    private final StaffMember office = town.office();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void booked_on_the_phone_it_is_confirmed_by_mail() {
        customer.tells("carpentry", "The Quillmark door sticks.");
        office.opens(customer.reference()).form("/book").choose("who", "bea").pick("slot", 5).send();

        assertThat(customer.readsTheMail().text()).contains("We’ve set a time for you");
        assertThat(customer.promises()).containsExactly("answer replaced", "arrive due");
    }

    @Test
    void a_move_by_us_needs_a_reason_and_says_sorry() {
        customer.tells("carpentry", "The Quillmark door sticks.");
        customer.opensAllTimes().form("/appointment").chooseAny("slot", 20).send();

        Page refused = office.opens(customer.reference()).form("/book").choose("who", "bea").pick("slot", 9).send();
        assertThat(refused.problems()).containsKey("reason");

        office.opens(customer.reference())
                .form("/book")
                .choose("who", "bea")
                .pick("slot", 9)
                .type("reason", "Our Quillmark van broke down.")
                .send();
        assertThat(customer.readsTheMail().text()).contains("We had to move", "we’re sorry", "van broke down");
        assertThat(customer.app().reads(customer.link()).json().get("appointment").get("sequence").text())
                .isEqualTo("1");
    }

    @Test
    void what_we_cancel_is_explained_and_another_time_is_asked_for() {
        customer.tells("carpentry", "The Quillmark door sticks.");
        customer.opensAllTimes().form("/appointment").chooseAny("slot", 20).send();
        office.opens(customer.reference())
                .form("/cancel")
                .choose("who", "bea")
                .type("reason", "Rosa Quillmark is ill.")
                .send();

        assertThat(customer.readsTheMail().text()).contains("We had to cancel", "is ill", "Choose another time");
        assertThat(customer.looks().offers("/appointment")).isTrue();
    }

    @Test
    void other_settings_flag_what_no_longer_fits_and_move_nothing() {
        customer.tells("invoice", "The Quillmark sum is wrong.");
        customer.opensAllTimes().form("/appointment").chooseAny("slot", 20).send();
        String start = start();

        town.changesSettings(settings ->
                settings.replace(
                        "    roles: [office]\n",
                        "    roles: [office]\n    leave: [{name: Away, from: 2027-03-02, to: 2027-04-02}]\n"));
        town.passes(Duration.ofMinutes(10));

        assertThat(start()).isEqualTo(start);
        assertThat(office.headlinesAbout(customer.reference())).contains("Please look, this time no longer fits");
        assertThat(customer.headlines()).hasSize(2);
        Page work = office.opens(customer.reference());
        assertThat(work.text()).contains("this time would not be offered");
        work.form("/keep").choose("who", "bea").send();
        assertThat(office.opens(customer.reference()).text()).doesNotContain("this time would not be offered");
    }

    @Test
    void a_time_that_somebody_else_has_taken_is_given_back_with_those_that_are_free() {
        customer.tells("invoice", "The Quillmark sum is wrong.");
        var form = office.opens(customer.reference()).form("/book").choose("who", "bea").pick("slot", 4);
        Customer quicker = town.customer();
        quicker.tells("invoice", "Mine too.");
        office.opens(quicker.reference()).form("/book").choose("who", "bea").pick("slot", 4).send();

        Page page = form.send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsEntry("slot", "Someone else has just taken that time. Choose another.");
    }

    private String start() {
        return customer.app().reads(customer.link()).json().get("appointment").get("start").text();
    }
}
