package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Town;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers choose when through the app of the business. It is the morning of Tuesday, March 2. */
class ChoosingByApiTest {
    private static final String WORDS = "The Quillmark tap drips.";
    private static final Town TOWN = Town.calmAt("2027-03-02T10:00");

    private final Customer customer = TOWN.customer();
    private final App app = customer.app();

    @BeforeAll
    static void someone_else_is_here_already() {
        App.link(TOWN.customer().app().tells("plumbing", WORDS));
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void nothing_is_chosen_at_first() {
        Node concern = app.reads(tells("plumbing")).json();

        assertThat(kind(concern)).isEqualTo("undecided");
        assertThat(concern.get("appointment").present()).isFalse();
        assertThat(concern.get("reminders").items()).isEmpty();
    }

    @Test
    void a_time_is_picked_moved_and_given_up() {
        String link = tells("plumbing");
        List<Node> times = app.times(link);
        Node first = times.get(times.size() / 2);
        Node second = times.getLast();

        assertAppointment(app.takes(link, first).json(), first, 0);
        assertAppointment(app.takes(link, first).json(), first, 0);
        assertAppointment(app.takes(link, second).json(), second, 1);
        assertThat(app.times(link))
                .anyMatch(time -> isSameTime(time, first))
                .anyMatch(time -> isSameTime(time, second));

        Answer cancelled = app.cancels(link);
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(kind(cancelled.json())).isEqualTo("undecided");
        assertThat(cancelled.json().get("appointment").present()).isFalse();
        assertThat(promises(cancelled.json())).contains("arrive replaced");

        assertThat(app.cancels(link).json().says(cancelled.json())).isTrue();
    }

    @Test
    void a_visit_is_promised_as_a_window_and_shown_in_the_zone_of_the_site() {
        String link = tells("plumbing");
        Node slot = app.times(link).getLast();
        Node concern = app.takes(link, slot).json();

        assertThat(concern.get("appointment").get("zone").text()).isEqualTo("America/Los_Angeles");
        assertThat(concern.get("appointment").get("with").text()).isIn("Rosa Delgado", "Tomas Lindqvist");
        assertThat(promises(concern)).contains("arrive due");
    }

    @Test
    void a_callback_is_shown_in_the_zone_of_the_customer() {
        String body = app.telling("invoice", WORDS).with("timeZone", "Asia/Kathmandu").write();
        String link = App.link(app.sends(body, App.newKey()));
        Answer times = app.asksForTimes(link, "");
        Node concern = app.takes(link, App.slots(times).getLast()).json();

        assertThat(times.json().get("zone").text()).isEqualTo("Asia/Kathmandu");
        assertThat(concern.get("appointment").get("zone").text()).isEqualTo("Asia/Kathmandu");
        assertThat(promises(concern)).contains("call due");
    }

    @Test
    void they_are_asked_again_on_a_date_they_name() {
        String link = tells("plumbing");
        Node taken = app.times(link).getLast();
        app.takes(link, taken);

        Node concern = app.defers(link, kindOf("not-before").with("date", "2027-05-03").with("note", "Away")).json();

        assertThat(concern.get("timing").get("kind").text()).isEqualTo("not-before");
        assertThat(concern.get("timing").get("date").text()).isEqualTo("2027-05-03");
        assertThat(concern.get("appointment").present()).isFalse();
        assertThat(promises(concern)).contains("arrive replaced", "be-in-touch due");
    }

    @Test
    void a_month_stands_for_its_first_day() {
        Node concern = app.defers(tells("plumbing"), kindOf("not-before").with("date", "2027-05")).json();

        assertThat(concern.get("timing").get("date").text()).isEqualTo("2027-05-01");
    }

    @Test
    void as_soon_as_possible_promises_a_proposal() {
        Node concern = app.defers(tells("plumbing"), kindOf("as-soon-as-possible")).json();

        assertThat(kind(concern)).isEqualTo("as-soon-as-possible");
        assertThat(promises(concern)).contains("propose due");
    }

    @Test
    void who_wants_to_ask_themselves_is_asked_gently_after_a_while() {
        Node concern = app.defers(tells("plumbing"), kindOf("when-i-ask")).json();

        assertThat(kind(concern)).isEqualTo("when-i-ask");
        assertThat(concern.get("timing").get("askAgain").text()).isEqualTo("2027-04-01");
    }

    @Test
    void one_after_the_other_can_be_chosen_until_it_is_withdrawn() {
        String link = tells("plumbing");

        assertThat(kind(app.defers(link, kindOf("as-soon-as-possible")).json())).isEqualTo("as-soon-as-possible");
        assertThat(kind(app.defers(link, kindOf("when-i-ask")).json())).isEqualTo("when-i-ask");
        assertThat(kind(app.takes(link, app.times(link).getFirst()).json())).isEqualTo("appointment");
        Node withdrawn = app.withdraws(link, Json.mapping().with("reason", "sorted-itself-out").write()).json();

        assertThat(withdrawn.get("state").text()).isEqualTo("withdrawn");
        assertThat(withdrawn.get("appointment").present()).isFalse();
        assertThat(app.withdraws(link, "").json().says(withdrawn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"reason\":null}", "{\"reason\":\"It dried by itself.\"}"})
    void a_reason_for_withdrawing_need_not_be_given(String body) {
        Answer answer = app.withdraws(tells("plumbing"), body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("state").text()).isEqualTo("withdrawn");
    }

    @Test
    void what_was_withdrawn_takes_no_choice_any_more_and_says_how_it_stands() {
        String link = tells("plumbing");
        Node slot = app.times(link).getLast();
        app.withdraws(link, "");

        assertConflict(app.takes(link, slot), "withdrawn");
        assertConflict(app.defers(link, kindOf("when-i-ask")), "withdrawn");
        assertThat(app.cancels(link).status()).isEqualTo(200);
        assertThat(app.times(link)).isEmpty();
        assertThat(app.asksForTimes(link, "").json().get("days").items()).hasSize(14);
    }

    @Test
    void an_appointment_that_was_given_up_can_be_made_anew() {
        String link = tells("plumbing");
        Node slot = app.times(link).getLast();
        app.takes(link, slot);
        app.cancels(link);

        assertAppointment(app.takes(link, slot).json(), slot, 0);
    }

    @Test
    void who_comes_second_is_told_which_times_are_free_near_it() {
        App other = TOWN.customer().app();
        String theirs = App.link(other.tells("invoice", WORDS));
        String link = tells("invoice");
        List<Node> times = app.times(link);
        Node wanted = times.get(times.size() / 2);
        Node same = other.times(theirs).stream().filter(time -> isSameTime(time, wanted)).findFirst().orElseThrow();
        other.takes(theirs, same);

        Answer late = app.takes(link, wanted);

        assertConflict(late, "open");
        List<Node> near = late.json().get("times").items();
        assertThat(near).hasSizeBetween(1, 10).noneMatch(time -> isSameTime(time, wanted));
        assertThat(app.takes(link, near.getFirst()).status()).isEqualTo(200);
    }

    @Test
    void a_slot_of_another_concern_is_refused() {
        Node slot = app.times(tells("plumbing")).getLast();

        assertRefused(app.takes(tells("plumbing"), slot), "slot");
        assertRefused(app.takes(tells("carpentry"), slot), "slot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "..", "cm9zYX5wbHVtYmluZ35nMWYy.a0123456789abcdef"})
    void a_slot_that_was_never_on_offer_is_refused(String code) {
        assertRefused(app.takes(tells("plumbing"), code), "slot");
    }

    @Test
    void a_slot_that_was_cut_off_or_tampered_with_is_refused() {
        String link = tells("plumbing");
        String code = app.times(link).getLast().get("slot").text();

        assertRefused(app.takes(link, code.substring(0, code.length() - 1)), "slot");
        assertRefused(app.takes(link, "x" + code), "slot");
        assertRefused(app.takes(link, code + "0"), "slot");
    }

    @Test
    void a_slot_that_has_passed_meanwhile_is_gone() {
        try (Town town = Town.calmAt("2027-03-02T10:00")) {
            App theirs = town.customer().app();
            String link = App.link(theirs.tells("plumbing", WORDS));
            Node slot = theirs.times(link).getFirst();
            town.isNow("2027-03-03T18:00");

            Answer answer = theirs.takes(link, slot);

            assertConflict(answer, "open");
            assertThat(answer.json().get("times").items())
                    .isNotEmpty()
                    .allMatch(time -> start(time).isAfter(town.now()));
        }
    }

    @Test
    void shortly_before_it_an_appointment_is_changed_by_phone_only() {
        String link = tells("plumbing");
        Node soon = app.times(link).getFirst();
        Node later = app.times(link).getLast();
        app.takes(link, soon);

        assertRefused(app.cancels(link), "appointment");
        assertRefused(app.takes(link, later), "slot");
        assertRefused(app.defers(link, kindOf("when-i-ask")), "kind");
        assertThat(app.cancels(link).fields().get("appointment")).contains("206-555-0142");
    }

    @Test
    void every_date_that_was_asked_for_is_listed() {
        Answer answer = app.asksForTimes(tells("plumbing"), "from=2027-03-05&days=4");

        assertThat(answer.json().get("zone").text()).isEqualTo("America/Los_Angeles");
        assertThat(answer.json().get("days").items().stream().map(day -> day.get("date").text()))
                .containsExactly("2027-03-05", "2027-03-06", "2027-03-07", "2027-03-08");
        assertThat(answer.json().get("days").items().stream().map(day -> day.get("slots").items().isEmpty()))
                .containsExactly(false, true, true, false);
        assertThat(answer.json().get("days").items())
                .allSatisfy(day ->
                        assertThat(day.get("slots").items())
                                .allMatch(slot ->
                                        LocalDate.ofInstant(start(slot), Town.ZONE)
                                                .toString()
                                                .equals(day.get("date").text()))
                                .isSortedAccordingTo((one, other) -> start(one).compareTo(start(other))));
    }

    @Test
    void two_weeks_from_today_are_listed_where_nothing_else_is_asked_for() {
        List<Node> days = app.asksForTimes(tells("plumbing"), "").json().get("days").items();

        assertThat(days).hasSize(14);
        assertThat(days.getFirst().get("date").text()).isEqualTo("2027-03-02");
        assertThat(app.times(tells("plumbing"))).allMatch(slot -> start(slot).isAfter(TOWN.now()));
    }

    @Test
    void from_a_past_date_on_only_what_is_ahead_is_free() {
        String link = tells("plumbing");

        assertThat(App.slots(app.asksForTimes(link, "from=2027-02-01&days=29"))).isEmpty();
        assertThat(App.slots(app.asksForTimes(link, "from=2027-03-01&days=2")))
                .isNotEmpty()
                .allMatch(slot -> start(slot).isAfter(TOWN.now()));
    }

    @Test
    void beyond_how_far_times_can_be_chosen_none_are_free() {
        Answer answer = app.asksForTimes(tells("plumbing"), "from=2028-03-06&days=31");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(App.slots(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "0001-01-01",
                "9999-12-31",
                "2027-02-30",
                "2027-2-3",
                "tomorrow",
                "",
                "%2B999999999-01-01",
                "2027-03-02T10:00",
                "2027-03-02&from=2027-03-03"
            })
    void a_beginning_that_is_no_date_or_far_away_is_named(String from) {
        assertRefused(app.asksForTimes(tells("plumbing"), "from=" + from), "from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "0", "32", "10000", "99999999999999999999", "abc", "", "1.5", "1e1", "%207", "7&days=8"})
    void a_number_of_days_that_is_none_or_too_large_is_named(String days) {
        assertRefused(app.asksForTimes(tells("plumbing"), "days=" + days), "days");
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        assertThat(app.asksForTimes(tells("plumbing"), "from=x&days=y").fields()).containsOnlyKeys("from", "days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027-02-30", "2027-13", "soon", "2027-03-02", "0000-01-01", "9999-01-01"})
    void a_date_to_wait_for_that_is_none_or_past_or_far_is_named(String date) {
        assertRefused(app.defers(tells("plumbing"), kindOf("not-before").with("date", date)), "date");
    }

    @Test
    void a_date_goes_with_waiting_for_it_only() {
        assertRefused(app.defers(tells("plumbing"), kindOf("when-i-ask").with("date", "2027-05-03")), "date");
        assertRefused(app.defers(tells("plumbing"), kindOf("not-before")), "date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "never", "appointment", "undecided"})
    void a_kind_of_timing_that_is_none_is_named(String kind) {
        assertRefused(app.defers(tells("plumbing"), kindOf(kind)), "kind");
    }

    @Test
    void a_note_that_is_too_long_or_unreadable_is_named() {
        assertRefused(app.defers(tells("plumbing"), kindOf("when-i-ask").with("note", "x".repeat(2_001))), "note");
        assertRefused(app.defers(tells("plumbing"), kindOf("when-i-ask").with("note", "a\0b")), "note");
        assertRefused(
                app.withdraws(tells("plumbing"), Json.mapping().with("reason", "x".repeat(2_001)).write()), "reason");
    }

    @Test
    void a_field_that_nobody_knows_is_named() {
        assertRefused(app.defers(tells("plumbing"), kindOf("when-i-ask").with("color", "green")), "color");
        assertRefused(app.withdraws(tells("plumbing"), "{\"color\":\"green\"}"), "color");
    }

    @Test
    void a_link_that_was_not_made_here_opens_nothing() {
        String link = "abc-1-aaaaaaaaaaaaaaaaaaaaaaaaaaa";

        assertThat(app.asksForTimes(link, "").status()).isEqualTo(404);
        assertThat(app.takes(link, "x").status()).isEqualTo(404);
        assertThat(app.cancels(link).status()).isEqualTo(404);
        assertThat(app.defers(link, kindOf("when-i-ask")).status()).isEqualTo(404);
        assertThat(app.withdraws(link, "").status()).isEqualTo(404);
    }

    private String tells(String service) {
        return App.link(app.tells(service, WORDS));
    }

    private static MappingBuilder kindOf(String kind) {
        return Json.mapping().with("kind", kind);
    }

    private static String kind(Node concern) {
        return concern.get("timing").get("kind").text();
    }

    private static Instant start(Node slot) {
        return Instant.parse(slot.get("start").text());
    }

    private static boolean isSameTime(Node one, Node other) {
        return start(one).equals(start(other));
    }

    private static List<String> promises(Node concern) {
        return concern.get("promises").items().stream()
                .map(promise -> promise.get("kind").text() + " " + promise.get("outcome").text())
                .toList();
    }

    private static void assertAppointment(Node concern, Node slot, int sequence) {
        Node appointment = concern.get("appointment");
        assertThat(kind(concern)).isEqualTo("appointment");
        for (String name : List.of("start", "end", "with")) {
            assertThat(appointment.get(name).text()).isEqualTo(slot.get(name).text());
        }
        assertThat(appointment.get("sequence").whole(-1)).isEqualTo(sequence);
    }

    private static void assertConflict(Answer answer, String state) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("state").text()).isEqualTo(state);
    }

    private static void assertRefused(Answer answer, String field) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsOnlyKeys(field);
        assertThat(answer.fields().get(field)).isNotBlank();
    }
}
