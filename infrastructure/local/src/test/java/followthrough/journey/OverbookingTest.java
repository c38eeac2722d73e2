package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.App;
import followthrough.journey.language.Browser;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The office books what is full, warned of it; nobody else does. Rosa and Tomas have Friday, March 5, at nine. */
@Execution(ExecutionMode.CONCURRENT)
class OverbookingTest {
    private static final String FRIDAY = "2027-03-05T09:00";

    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final Customer rosas = has(FRIDAY);
    private final Customer tomass = has(FRIDAY);
    private final Customer customer = town.customer();
    private final Browser office = town.colleague("walt").signsIn();

    @AfterEach
    void close() {
        town.close();
    }

    private Customer has(String when) {
        Customer whoever = town.customer();
        whoever.tells("plumbing", "The Quillmark tap drips.");
        whoever.takesTheTimeAt(when);
        return whoever;
    }

    private PageForm booking() {
        customer.tells("plumbing", "The Quillmark pipe leaks.");
        String id = customer.app().reads(customer.link()).json().get("id").text();
        Page page = office.open("/m/work?concern=" + id + "&from=2027-03-05&full=yes");
        PageForm form = page.form("/book");
        String code =
                page.document().select("#slot option").stream()
                        .filter(option -> option.text().contains("9:00 AM PST, Rosa Delgado"))
                        .findFirst()
                        .orElseThrow()
                        .val();
        return form.choose("slot", code);
    }

    private List<String> freeAtNine() {
        Customer asking = town.customer();
        asking.tells("plumbing", "The Quillmark drain smells.");
        return App.slots(asking.app().asksForTimes(asking.link(), "from=2027-03-05&days=1")).stream()
                .map(slot -> slot.get("start").text())
                .filter(Town.instant(FRIDAY).toString()::equals)
                .toList();
    }

    @Test
    void warned_and_pressed_again_it_is_booked() {
        Page warning = booking().send();
        assertThat(warning.heading()).isEqualTo("That time is full");
        assertThat(warning.text()).contains("Rosa Delgado already has 1 of 1 at that time. Book it anyway?");
        assertThat(customer.app().reads(customer.link()).json().get("timing").get("kind").text())
                .isEqualTo("undecided");

        assertThat(warning.form("/book").send().notices()).isNotEmpty();
        assertThat(customer.app().reads(customer.link()).json().get("appointment").get("with").text())
                .isEqualTo("Rosa Delgado");
        assertThat(customer.readsTheMail().text()).contains("We’ve set a time for you");
    }

    @Test
    void an_overbooked_time_is_full_until_as_many_are_left_as_should_be() {
        booking().send().form("/book").send();
        assertThat(freeAtNine()).isEmpty();
        (has(rosas) ? rosas : tomass).cancels("");
        assertThat(freeAtNine()).isEmpty();
        customer.cancels("");
        assertThat(freeAtNine()).isNotEmpty();
    }

    private static boolean has(Customer whoever) {
        return whoever.app().reads(whoever.link()).json().get("appointment").get("with").text().equals("Rosa Delgado");
    }

    @Test
    void a_link_of_a_letter_books_nothing_that_is_full() {
        String code = booking().value("slot");
        Page page = town.office().opens(customer.reference());
        assertThat(page.document().select("#full")).isEmpty();
        Page refused = page.form("/book").choose("who", "rosa").forge("slot", code).forge("anyway", "at-once-1").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsKey("slot");
    }

    @Test
    void nor_does_a_customer() {
        String code = booking().value("slot");
        assertThat(customer.app().takes(customer.link(), code).status()).isEqualTo(409);
        Page page = customer.looks().form("/appointment").forge("slot", code).forge("anyway", "at-once-1").send();
        assertThat(page.text()).doesNotContain("with Rosa Delgado on");
        assertThat(customer.app().reads(customer.link()).json().get("timing").get("kind").text())
                .isEqualTo("undecided");
    }
}
