package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Inbox;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Rosa knows on the evening before what her day will be, and a while before each appointment that it is time. */
@Execution(ExecutionMode.CONCURRENT)
class StaffRemindersTest {
    private static final String ONE_TOMORROW = "Tomorrow, Wednesday, March 3: 1 appointment";
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
        town.changesSettings(
                settings -> change.apply(settings.replace("[carpentry, paint, heating]", "[carpentry, paint]")));
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

    /** What is about their day; whether something happened is asked besides, and what customers write is passed on. */
    private static List<String> subjects(Inbox inbox) {
        return inbox.all().stream()
                .map(Mail::subject)
                .filter(subject -> !subject.matches("(Soon due|Did it happen|Promise broken|.* wrote about ).*"))
                .toList();
    }

    private void cancelsByPhone(Customer customer) {
        office.opens(customer.reference())
                .form("/cancel")
                .choose("who", "bea")
                .type("reason", "The Quillmark road is closed.")
                .send();
    }

    private void keikoTakesOver() {
        changes(settings ->
                settings.replace("skills: [plumbing, heating]", "skills: [plumbing]")
                        .replace("[carpentry, paint]\n  - id: bea", "[carpentry, paint, heating]\n  - id: bea"));
        town.passes(Duration.ofMinutes(2));
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
                        "Don’t forget: news, by Wednesday, March 3, 5:00 PM PST",
                        "Open: http",
                        "1:00–3:00 PM · No heat",
                        later.name());
        assertThat(list.html()).contains("href=\"tel:" + first.phone().replaceAll("[^+0-9]", ""));
        assertThat(list.readable()).contains("9:00–11:00 AM · No heat", "They added: The Quillmark gate code changed.");
        Page page = town.browser().open(list.links().getFirst());
        assertThat(page.text()).contains("The Quillmark furnace blows cold air.");
    }

    @Test
    void a_while_before_she_has_to_leave_one_mail_says_so() {
        Customer customer = takes(NINE);
        town.isNow("2027-03-03T08:29:00");
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW);
        town.isNow("2027-03-03T08:31:00");
        String soon = "Soon: 9:00–11:00 AM, No heat (" + customer.reference() + ")";
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW, soon);
        assertThat(town.inbox("rosa@madronalane.example.com").all().getLast().text())
                .contains("Leave by: 8:45 AM PST, it takes about 15 minutes", customer.phone(), customer.address());
        town.isNow("2027-03-03T13:00:00");
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW, soon);
    }

    @Test
    void several_close_together_are_one() {
        changes(settings -> settings.replace("together: 1h", "together: 2h"));
        takes(NINE);
        takes("2027-03-03T10:30");
        takes("2027-03-03T14:00");
        town.isNow("2027-03-03T12:00:00");
        assertThat(subjects(rosa))
                .containsExactly(
                        "Tomorrow, Wednesday, March 3: 3 appointments",
                        "Soon: 2 appointments, the first 9:00–11:00 AM");
        town.isNow("2027-03-03T13:31:00");
        assertThat(subjects(rosa)).hasSize(3).last().asString().startsWith("Soon: 2:00–4:00 PM, No heat");
    }

    @Test
    void what_is_cancelled_a_second_before_the_reminder_is_not_reminded_of() {
        Customer customer = takes(NINE);
        town.isNow("2027-03-03T08:29:59");
        cancelsByPhone(customer);
        town.isNow("2027-03-03T09:30:00");
        assertThat(subjects(rosa))
                .containsExactly(ONE_TOMORROW, "Time cancelled: No heat (" + customer.reference() + ")");
    }

    @Test
    void what_is_moved_to_somebody_else_is_theirs_to_know() {
        Customer customer = takes(NINE);
        keikoTakesOver();
        moves(customer, NEXT_NINE, "Keiko Arai");
        town.isNow("2027-03-04T12:00:00");
        assertThat(subjects(rosa)).isEmpty();
        assertThat(subjects(keiko))
                .containsExactly(
                        "Tomorrow, Thursday, March 4: 1 appointment",
                        "Soon: 9:00–11:00 AM, No heat (" + customer.reference() + ")");
    }

    @Test
    void what_is_moved_away_after_the_list_is_told_to_both_once() {
        Customer customer = takes("2027-03-03T14:00");
        town.isNow("2027-03-02T18:00:00");
        keikoTakesOver();
        moves(customer, "2027-03-03T15:00", "Keiko Arai");
        town.isNow("2027-03-03T15:00:00");
        String moved = "Time moved: No heat (" + customer.reference() + ")";
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW, moved);
        assertThat(subjects(keiko))
                .containsExactly(ONE_TOMORROW, "Soon: 3:00–5:00 PM, No heat (" + customer.reference() + ")");
    }

    @Test
    void what_is_taken_after_the_list_is_told_at_once_and_once() {
        takes(NINE);
        town.isNow("2027-03-02T18:00:00");
        Customer late = takes("2027-03-03T13:00");
        town.isNow("2027-03-02T18:03:00");
        String chosen = "Time chosen: No heat (" + late.reference() + ")";
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW, chosen);
        assertThat(rosa.latest().text()).contains("Wednesday, March 3, 1:00 PM PST", late.phone());
        town.isNow("2027-03-03T11:00:00");
        assertThat(subjects(rosa)).hasSize(3);
        town.isNow("2027-03-03T13:00:00");
        assertThat(subjects(rosa))
                .hasSize(4)
                .last()
                .isEqualTo("Soon: 1:00–3:00 PM, No heat (" + late.reference() + ")");
    }

    @Test
    void whoever_had_nothing_tomorrow_has_the_list_when_something_comes_after_all() {
        town.isNow("2027-03-02T18:00:00");
        takes(NINE);
        town.isNow("2027-03-02T18:03:00");
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW);
    }

    @Test
    void moved_ten_times_in_a_minute_after_the_list_it_is_told_once_as_it_is_then() {
        Customer customer = takes(NINE);
        town.isNow("2027-03-02T18:00:00");
        for (int move = 0; move < 5; move++) {
            moves(customer, "2027-03-03T13:00", "Rosa Delgado");
            moves(customer, "2027-03-03T14:00", "Rosa Delgado");
        }
        town.isNow("2027-03-02T18:05:00");
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW, "Time moved: No heat (" + customer.reference() + ")");
        assertThat(rosa.latest().text()).contains("2:00 PM PST");
        town.isNow("2027-03-03T13:31:00");
        assertThat(subjects(rosa)).hasSize(3).last().asString().startsWith("Soon: 2:00–4:00 PM");
    }

    @Test
    void chosen_and_given_up_within_a_minute_it_is_not_worth_a_word() {
        takes(NINE);
        town.isNow("2027-03-02T18:00:00");
        Customer late = takes("2027-03-03T13:00");
        late.cancels("");
        town.isNow("2027-03-02T18:10:00");
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW);
    }

    @Test
    void a_change_at_night_waits_for_the_morning_unless_it_is_about_the_morning() {
        changes(settings -> settings.replace("earliest: 1h", "earliest: 10m"));
        takes("2027-03-04T11:00");
        town.isNow("2027-03-03T22:30:00");
        Customer noon = takes("2027-03-04T13:00");
        town.isNow("2027-03-04T07:59:00");
        assertThat(subjects(rosa)).containsExactly("Tomorrow, Thursday, March 4: 1 appointment");
        town.isNow("2027-03-04T08:01:00");
        assertThat(subjects(rosa)).hasSize(2).last().asString().contains("Time chosen", noon.reference());

        town.isNow("2027-03-04T22:30:00");
        Customer early = takes("2027-03-05T08:00");
        town.isNow("2027-03-04T22:33:00");
        assertThat(subjects(rosa)).last().asString().contains("Time chosen", early.reference());
    }

    @Test
    void whoever_left_is_told_nothing() {
        takes(NINE);
        changes(settings -> settings.replace("id: rosa\n", "id: rosalind\n").replace("who: rosa\n", "who: rosalind\n"));
        town.isNow("2027-03-03T10:00:00");
        assertThat(subjects(rosa)).isEmpty();
    }

    @Test
    void settings_that_move_quiet_hours_and_the_evening_hold_from_then_on() {
        takes(NINE);
        town.isNow("2027-03-02T15:00:00");
        changes(settings ->
                settings.replace("eveningAt: \"17:30\"", "eveningAt: \"16:00\"")
                        .replace("until: \"08:00\"", "until: \"08:40\""));
        town.isNow("2027-03-02T16:01:00");
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW);
        town.isNow("2027-03-03T08:39:00");
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW);
        town.isNow("2027-03-03T08:41:00");
        assertThat(subjects(rosa)).hasSize(2).last().asString().startsWith("Soon: 9:00–11:00 AM");
    }

    @Test
    void a_wake_that_comes_twice_or_not_at_all_changes_nothing() {
        takes(NINE);
        town.system().faults().order(new Fault("due", FaultKind.DUPLICATE, -1));
        town.isNow("2027-03-02T17:35:00");
        assertThat(subjects(rosa)).containsExactly(ONE_TOMORROW);
        town.system().faults().clear();
        town.system().faults().order(new Fault("due", FaultKind.ERROR, -1));
        town.isNow("2027-03-03T08:40:00");
        assertThat(subjects(rosa)).hasSize(2).last().asString().startsWith("Soon: 9:00–11:00 AM");
    }

    @Test
    void a_list_whose_mail_fails_for_an_hour_is_true_when_it_leaves() {
        Customer stays = takes(NINE);
        Customer cancels = takes("2027-03-03T13:00");
        town.system()
                .faults()
                .order(
                        new Fault(
                                "ses",
                                FaultKind.ERROR,
                                Optional.empty(),
                                Optional.of("rosa@madronalane.example.com"),
                                -1));
        town.isNow("2027-03-02T18:30:00");
        cancels.cancels("");
        Customer late = takes("2027-03-03T15:00");
        town.passes(Duration.ofMinutes(1));
        town.system().faults().clear();
        town.isNow("2027-03-02T20:00:00");
        Mail list = rosa.all().stream().filter(mail -> mail.subject().equals(ONE_TOMORROW)).findFirst().orElseThrow();
        assertThat(list.text()).contains(stays.name()).doesNotContain(cancels.name(), late.name());
        assertThat(subjects(rosa)).contains("Time chosen: No heat (" + late.reference() + ")");
    }

    @Test
    void evening_is_when_it_is_evening_where_she_works() {
        changes(settings ->
                settings.replace(
                        "skills: [plumbing, heating]", "zone: America/New_York\n    skills: [plumbing, heating]"));
        takes("2027-03-02T13:00");
        takes(NINE);
        town.isNow("2027-03-02T14:29:00");
        assertThat(subjects(rosa)).noneMatch(subject -> subject.startsWith("Tomorrow"));
        town.isNow("2027-03-02T14:31:00");
        assertThat(subjects(rosa)).last().isEqualTo(ONE_TOMORROW);
        assertThat(rosa.all().getLast().text()).contains("12:00–2:00 PM · No heat").doesNotContain("Still open");
    }

    @Test
    void what_nobody_said_of_today_stands_on_top_even_if_nothing_is_for_tomorrow() {
        Customer today = takes("2027-03-02T13:00");
        town.isNow("2027-03-02T17:31:00");
        assertThat(subjects(rosa)).last().isEqualTo("Still open from today, Tuesday, March 2: 1 appointment");
        Mail mail = rosa.all().stream().filter(it -> it.subject().startsWith("Still")).findFirst().orElseThrow();
        assertThat(mail.text())
                .containsSubsequence("Still open", "1:00–3:00 PM · No heat", today.name(), "Say what happened");
        assertThat(town.browser().open(mail.link()).offers("/happened")).isTrue();
    }

    @Test
    void twenty_five_appointments_are_a_light_mail() {
        changes(settings -> settings.replace("      skills: [heating]", "      capacity: 30\n      skills: [heating]"));
        for (int place = 0; place < 25; place++) {
            Customer customer = town.customer();
            customer.tells("no-heat", "The furnace at Quillmark blows cold air since Sunday. ".repeat(40));
            customer.adds("And it rattles. ".repeat(40));
            moves(customer, NINE, "Rosa Delgado");
        }
        town.isNow("2027-03-02T17:31:00");
        assertThat(subjects(rosa)).containsExactly("Tomorrow, Wednesday, March 3: 25 appointments");
        assertThat(rosa.latest().html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
        assertThat(rosa.latest().links()).hasSize(25);
    }
}
