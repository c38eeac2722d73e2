package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Customers are reminded of their appointment as they wish, and of no other. It is Tuesday, March 2. */
@Execution(ExecutionMode.CONCURRENT)
class RemindersTest {
    private final Town town = Town.at("2027-03-02T10:00");
    private final Customer customer = town.customer();

    @AfterEach
    void close() {
        town.close();
    }

    private void tells(String service) {
        customer.tells(service, "The Quillmark tap drips.");
    }

    /** The mails after the acknowledgement and the confirmation. */
    private List<Mail> others() {
        List<Mail> all = customer.inbox().all();
        return all.subList(2, all.size());
    }

    @Test
    void a_visit_is_reminded_of_on_the_day_before() {
        tells("plumbing");
        customer.takesTheTimeAt("2027-03-05T09:00");

        assertThat(customer.app().reminders(customer.link())).containsExactly("day-before 2027-03-05T00:00:00Z");
        assertThat(customer.looks().texts("#reminders li"))
                .containsExactly("The day before: 4:00 PM PST on Thursday, March 4");

        town.isNow("2027-03-04T15:59:59");
        assertThat(others()).isEmpty();
        town.isNow("2027-03-04T16:01");
        Mail reminder = others().getFirst();
        assertThat(reminder.subject()).startsWith("Reminder: Friday, March 5, 9:00–11:00 AM PST, Plumbing");
        assertThat(reminder.text())
                .contains("A reminder", customer.address(), "Until Friday, March 5, 7:00 AM PST", customer.reference());
        assertThat(reminder.headers())
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .containsEntry("List-Unsubscribe", "<" + reminder.link() + "/reminders>");

        town.isNow("2027-03-05T09:00");
        assertThat(others()).hasSize(1);
        assertThat(customer.looks().texts("#reminders p")).contains("No more reminders are to come for this time.");
    }

    @Test
    void a_call_is_reminded_of_only_when_it_was_booked_more_than_a_day_ahead() {
        tells("invoice");
        customer.takesTheTimeAt("2027-03-03T09:00");
        assertThat(customer.app().reminders(customer.link())).isEmpty();
        town.settle();

        customer.takesTheTimeAt("2027-03-04T09:00");
        assertThat(customer.app().reminders(customer.link())).containsExactly("day-before 2027-03-04T00:00:00Z");
        town.isNow("2027-03-04T09:00");
        assertThat(customer.headlines()).hasSize(4);
    }

    @Test
    void whoever_books_late_has_just_read_of_it() {
        town.isNow("2027-03-02T14:00");
        tells("plumbing");
        customer.takesTheTimeAt("2027-03-03T09:00");
        assertThat(customer.app().reminders(customer.link())).isEmpty();

        town.isNow("2027-03-03T09:00");
        assertThat(others()).isEmpty();
    }

    @Test
    void moved_ten_times_cancelled_and_taken_again_only_the_last_is_reminded_of() {
        tells("plumbing");
        town.settle();
        town.system().faults().order(new Fault("scheduler", FaultKind.ERROR, -1));
        for (int hour = 0; hour < 10; hour++) {
            customer.takesTheTimeAt("2027-03-03T%02d:%02d".formatted(8 + hour / 2, hour % 2 * 30));
        }
        customer.cancels("");
        customer.takesTheTimeAt("2027-03-03T13:30");
        town.settle();
        int before = customer.inbox().all().size();

        town.isNow("2027-03-02T16:10");
        town.system().faults().clear();
        town.isNow("2027-03-03T13:29");
        List<Mail> all = customer.inbox().all();
        assertThat(all.subList(before, all.size()))
                .singleElement()
                .satisfies(reminder ->
                        assertThat(reminder.subject()).startsWith("Reminder: Wednesday, March 3, 1:30–3:30 PM"));
    }

    @Test
    void cancelled_a_second_before_it_is_not_reminded_of() {
        tells("plumbing");
        customer.takesTheTimeAt("2027-03-05T09:00");
        town.isNow("2027-03-04T15:59:59");
        customer.cancels("");
        town.isNow("2027-03-05T12:00");

        assertThat(customer.headlines())
                .containsExactly("We’ve got it", "Friday, March 5, 9:00–11:00 AM PST", "Cancelled");
    }

    @Test
    void moved_while_its_reminder_could_not_leave_it_is_not_reminded_of() {
        tells("plumbing");
        customer.takesTheTimeAt("2027-03-05T09:00");
        town.isNow("2027-03-04T15:59");
        town.system().faults().order(new Fault("ses", FaultKind.ERROR, -1));
        town.isNow("2027-03-04T16:01");
        customer.corrects("address", "2002 Quillmark Lane, Seattle");
        customer.takesTheTimeAt("2027-03-08T09:00");
        town.system().faults().clear();
        town.isNow("2027-03-04T16:30");

        assertThat(others())
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.subject()).startsWith("Moved to Monday, March 8");
                    assertThat(moved.text()).contains("2002 Quillmark Lane");
                });
    }

    @Test
    void no_reminders_holds_at_once_and_can_be_taken_back() {
        tells("plumbing");
        customer.takesTheTimeAt("2027-03-05T09:00");
        customer.looks().form("/reminders").forge("wanted", "false").send();
        assertThat(customer.app().reminders(customer.link())).isEmpty();
        assertThat(customer.looks().texts("#reminders p")).contains("You get no reminders, as you asked.");

        assertThat(customer.app().wantsReminders(customer.link(), true).json().get("reminders").items()).hasSize(1);
        assertThat(customer.app().wantsReminders(customer.link(), false).json().get("reminders").items()).isEmpty();
        town.isNow("2027-03-05T08:00");
        assertThat(others()).isEmpty();
    }

    @Test
    void one_click_in_a_mail_program_ends_them() {
        tells("plumbing");
        customer.takesTheTimeAt("2027-03-05T09:00");
        town.http()
                .post(
                        customer.path() + "/reminders",
                        "List-Unsubscribe=One-Click",
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(customer.app().reminders(customer.link())).isEmpty();
    }

    @Test
    void more_of_them_come_as_they_are_chosen() {
        tells("plumbing");
        customer.takesTheTimeAt("2027-03-05T13:00");
        customer.looks()
                .form("/reminders")
                .forge("wanted", "true")
                .forge("day-before", "")
                .tick("hour-before")
                .tick("begins")
                .send();
        assertThat(customer.app().reminders(customer.link()))
                .containsExactly("hour-before 2027-03-05T20:00:00Z", "begins 2027-03-05T21:00:00Z");

        town.isNow("2027-03-05T13:30");
        assertThat(others())
                .satisfiesExactly(
                        soon -> assertThat(soon.text()).contains("It’s soon: "),
                        now -> assertThat(now.text()).contains("Your time begins now"));
    }

    @Test
    void nobody_is_woken_by_one_not_even_after_the_settings_changed() {
        tells("plumbing");
        customer.takesTheTimeAt("2027-03-05T09:00");
        town.changesSettings(settings -> settings.replace("dayBeforeAt: \"16:00\"", "dayBeforeAt: \"22:30\""));
        town.isNow("2027-03-02T11:00");

        assertThat(customer.app().reminders(customer.link())).containsExactly("day-before 2027-03-05T04:59:00Z");
        town.isNow("2027-03-05T07:59");
        assertThat(others()).hasSize(1);
    }

    @Test
    void what_is_let_go_in_the_morning_is_one_letter() {
        tells("plumbing");
        customer.takesTheTimeAt("2027-03-08T09:00");
        town.isNow("2027-03-02T22:00");
        String reference = customer.reference();
        town.office().answers(reference, "bea", "We have the Quillmark part.");
        town.office()
                .opens(reference)
                .form("/book")
                .choose("who", "bea")
                .pick("slot", 18)
                .type("reason", "The part comes later.")
                .send();
        town.isNow("2027-03-03T07:59");
        assertThat(others()).isEmpty();

        town.isNow("2027-03-03T08:01");
        assertThat(others())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text())
                                .contains("We have the Quillmark part.", "We had to move your appointment"));
    }
}
