package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Inbox;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rosa knows on the evening before what her day will be, and a while before each appointment that it is time. */
class StaffRemindersTest {
    private static final String NINE = "2027-03-03T09:00";
    private static final String NEXT_NINE = "2027-03-04T09:00";

    private final Town town = Town.at("2027-03-02T10:00");
    private final StaffMember office = town.office();
    private final Inbox rosa = town.inbox("rosa@madronalane.example.com");
    private final Inbox keiko = town.inbox("keiko@madronalane.example.com");

    @BeforeEach
    void only_rosa_mends_furnaces() {
        changes(settings -> settings);
    }

    private void changes(UnaryOperator<String> change) {
        town.changesSettings(settings ->
                change.apply(settings.replace("[carpentry, paint, heating]", "[carpentry, paint]")));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Customer takes(String local) {
        return takes(town.customer(), local, "Rosa Delgado");
    }

    private Customer takes(Customer customer, String local, String with) {
        customer.tells("no-heat", "The Quillmark furnace blows cold air.");
        moves(customer, local, with);
        return customer;
    }

    private void moves(Customer customer, String local, String with) {
        assertThat(customer.app().takes(customer.link(), Town.instant(local), with).status()).isEqualTo(200);
    }

    private static List<String> subjects(Inbox inbox) {
        return inbox.all().stream().map(Mail::subject).toList();
    }

    @Test
    void on_the_evening_before_one_mail_tells_all_of_tomorrow_in_order() {
        Customer later = takes("2027-03-03T13:00");
        Customer first = takes(NINE);
        first.adds("The Quillmark gate code changed.");
        office.answers(first.reference(), "bea", "Thank you, we wrote the code down.");
        first.corrects("access", "Ring twice.");

        town.isNow("2027-03-02T17:29:00");
        assertThat(subjects(rosa)).isEmpty();
        town.isNow("2027-03-02T17:31:00");

        assertThat(subjects(rosa)).containsExactly("Tomorrow, Wednesday, March 3: 2 appointments");
        Mail list = rosa.latest();
        assertThat(list.text())
                .containsSubsequence(
                        "Wednesday, March 3",
                        "9:00–11:00 AM · No heat",
                        "Name: " + first.name(),
                        "Phone: " + first.phone(),
                        "Place: " + first.address(),
                        "Getting in: Ring twice.",
                        "First told: The Quillmark furnace blows cold air.",
                        "They added: The Quillmark gate code changed.",
                        "Bea Okafor wrote: Thank you, we wrote the code down.",
                        "Open: http",
                        "1:00–3:00 PM · No heat",
                        later.name());
        assertThat(list.html()).contains("href=\"tel:" + first.phone().replaceAll("[^+0-9]", ""));
        assertThat(list.readable()).contains("9:00–11:00 AM · No heat", "They added: The Quillmark gate code changed.");
        Page page = town.browser().open(list.links().getFirst());
        assertThat(page.text()).contains("The Quillmark furnace blows cold air.");
    }
}
