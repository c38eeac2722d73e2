package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers choose when, on their pages. */
@Execution(ExecutionMode.CONCURRENT)
class ChoosingTest {
    private static final String WORDS = "The Quillmark tap drips.";

    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final Customer customer = town.customer();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void the_first_free_times_stand_on_the_page_that_follows_the_telling() {
        Page page = customer.tells("plumbing", WORDS);

        assertThat(page.texts("#times h2")).containsExactly("When should we come?");
        assertThat(page.texts("#times legend")).hasSize(3).first().asString().startsWith("Tuesday, March 2: 3 of ");
        assertThat(page.document().select("#times [type=radio]")).hasSize(9);
        assertThat(page.text())
                .contains("All times are in Pacific Time", "You can choose a time above right now")
                .doesNotContain("You don’t need to do anything");
    }

    @Test
    void picks_moves_and_cancels() {
        customer.tells("plumbing", WORDS);

        Page chosen = customer.looks().form("/appointment").chooseAny("slot", 4).send();
        assertThat(chosen.notices()).contains("It’s yours");
        assertThat(chosen.texts("#appointment .big").getFirst()).matches("Wednesday, March 3, .*–.* PST");
        assertThat(chosen.document().select("#times")).isEmpty();
        String first = chosen.texts("#appointment .big").getFirst();

        Page moved = customer.movesIt(20);
        assertThat(moved.notices()).contains("It’s moved");
        assertThat(moved.texts("#appointment .big")).doesNotContain(first);

        Page cancelled = customer.cancels("Quillmark guests");
        assertThat(cancelled.notices()).contains("It’s cancelled");
        assertThat(cancelled.document().select("#appointment")).isEmpty();
        assertThat(cancelled.document().select("#times [type=radio]")).isNotEmpty();
        assertThat(customer.timeline())
                .anyMatch(entry -> entry.startsWith("You chose " + first))
                .anyMatch(entry -> entry.startsWith("You moved it to "))
                .anyMatch(entry -> entry.startsWith("You cancelled "));
    }

    @Test
    void the_appointment_goes_into_a_calendar() {
        customer.tells("plumbing", WORDS);
        assertThat(town.http().get(customer.path() + "/appointment.ics").status()).isEqualTo(404);
        customer.takesTheFirstTime();

        Answer calendar = town.http().get(customer.path() + "/appointment.ics");
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.text()).contains("METHOD:PUBLISH", "SEQUENCE:0");
    }

    @Test
    void nothing_chosen_is_said_beside_the_times() {
        customer.tells("plumbing", WORDS);
        Page refused = customer.looks().form("/appointment").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).isEqualTo(Map.of("slot", "Choose one of the times."));
        assertThat(refused.document().select("[name=slot]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "abc.a0000000000000000", "\u0000", "🦊"})
    void a_time_that_was_not_offered_is_refused(String forged) {
        customer.tells("plumbing", WORDS);
        Page refused = customer.looks().form("/appointment").forge("slot", forged).send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsKey("slot");
    }

    @Test
    void a_time_of_another_concern_is_refused() {
        Customer other = town.customer();
        other.tells("plumbing", WORDS);
        String foreign = other.looks().form("/appointment").chooseFirst("slot").value("slot");
        customer.tells("plumbing", WORDS);

        assertThat(customer.looks().form("/appointment").forge("slot", foreign).press().status()).isEqualTo(422);
    }

    @Test
    void who_comes_second_sees_times_near_the_one_that_is_gone() {
        customer.tells("invoice", WORDS);
        PageForm form = customer.looks().form("/appointment").chooseFirst("slot");
        Customer quicker = town.customer();
        quicker.tells("invoice", WORDS);
        assertThat(quicker.takesTheFirstTime().notices()).contains("It’s yours");

        Page gone = form.send();
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.notices()).containsExactly("Someone was a moment quicker");
        assertThat(gone.document().select("[name=slot]")).hasSize(9);
        assertThat(gone.form("/appointment").chooseFirst("slot").send().notices()).contains("It’s yours");
    }

    @Test
    void two_tabs_see_how_things_stand() {
        customer.tells("plumbing", WORDS);
        PageForm here = customer.looks().form("/appointment").chooseAny("slot", 4);
        PageForm there = customer.looks().form("/appointment").chooseAny("slot", 6);
        PageForm later = customer.deferring("when-i-ask");
        here.send();

        Page outdated = there.send();
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.notices()).contains("Something changed in the meantime");
        assertThat(outdated.texts("#appointment .big").getFirst()).startsWith("Wednesday, March 3");
        assertThat(later.send().status()).isEqualTo(409);
        assertThat(here.send().status()).as("the same again").isEqualTo(200);
    }

    @Test
    void what_was_offered_an_hour_ago_may_be_too_soon_by_now() {
        customer.tells("invoice", WORDS);
        PageForm form = customer.looks().form("/appointment").chooseFirst("slot");
        town.isNow("2027-03-02T11:30");

        assertThat(form.send().status()).isEqualTo(409);
    }

    @Test
    void close_to_the_time_the_page_says_whom_to_call() {
        customer.tells("plumbing", WORDS);
        Page all = customer.opensAllTimes();
        Page chosen = all.form("/appointment").chooseFirst("slot").send();
        assertThat(chosen.notices()).contains("It’s yours");

        Page late = customer.looks();
        assertThat(late.offers("/appointment/cancel")).isFalse();
        assertThat(late.texts("#appointment").getFirst()).contains("If something has come up, call 206-555-0142.");
        assertThat(late.document().select("#not-now")).isEmpty();
        Page refused = all.form("/appointment").forge("sequence", "99").chooseAny("slot", 9).send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsKey("appointment");
    }

    @Test
    void an_appointment_that_is_over_makes_room_for_another() {
        customer.tells("plumbing", WORDS);
        customer.takesTheFirstTime();
        town.isNow("2027-03-02T19:30");

        assertThat(customer.looks().document().select("#appointment")).isEmpty();
        assertThat(customer.looks().document().select("#times [type=radio]")).isNotEmpty();
    }

    @Test
    void tell_me_if_something_earlier_comes_free() {
        customer.tells("plumbing", WORDS);
        customer.movesIt(40);

        Page on = customer.looks().form("/appointment/earlier").send();
        assertThat(on.texts("#appointment")).first().asString().contains("Stop looking for something earlier");
        Page off = customer.looks().form("/appointment/earlier").send();
        assertThat(off.texts("#appointment")).first().asString().contains("Tell me if something earlier comes free");
    }

    @Test
    void not_before_a_date_leaves_them_alone_and_says_until_when() {
        customer.tells("plumbing", WORDS);
        Page waiting = customer.defers("not-before", "2027-05-03", "In the Quillmark hospital");

        assertThat(waiting.texts("#standing").getFirst())
                .isEqualTo(
                        "We leave you alone until Monday, May 3 You told us on Tuesday, March 2, and that date counts."
                                + " We write to you on Monday, May 3, with times to choose from.");
        assertThat(waiting.texts("#times summary")).containsExactly("I’m ready sooner");
        assertThat(customer.takesTheFirstTime().notices()).contains("It’s yours");
    }

    @Test
    void woken_they_choose_or_say_still_not_now_with_one_press() {
        customer.tells("plumbing", WORDS);
        PageForm form = customer.deferring("not-before");
        assertThat(form.choose("month", "2027-04").send().texts("#standing h2"))
                .containsExactly("We leave you alone until April");
        town.isNow("2027-04-01T18:00");

        Page woken = customer.looks();
        assertThat(woken.texts("#standing h2")).containsExactly("Is now a good time?");
        assertThat(woken.document().select("#times [type=radio]")).isNotEmpty();
        Page again = woken.form("/timing", "date", "2027-05-01").send();
        assertThat(again.texts("#standing h2")).containsExactly("We leave you alone until Saturday, May 1");
    }

    @Test
    void when_i_ask_and_as_soon_as_possible_say_what_comes_of_them() {
        customer.tells("plumbing", WORDS);

        assertThat(customer.defers("when-i-ask", "", "").texts("#standing h2"))
                .containsExactly("We leave you alone until you ask");
        Page soon = customer.defers("as-soon-as-possible", "", "");
        assertThat(soon.texts("#standing h2")).containsExactly("We look for the soonest time");
        assertThat(soon.texts("dl.promise dt")).containsExactly("We propose a time by");
    }

    @ParameterizedTest
    @CsvSource({
        "not-before, '', date",
        "not-before, 2027-02-30, date",
        "not-before, 2027-03-02, date",
        "not-before, 9999-01-01, date",
        "some-day, 2027-05-03, kind"
    })
    void a_wish_that_cannot_be_is_refused_at_its_field(String kind, String date, String field) {
        customer.tells("plumbing", WORDS);
        Page refused =
                customer.deferring("not-before")
                        .forge("kind", kind)
                        .type("date", date)
                        .type("note", "Quillmark note")
                        .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsOnlyKeys("timing-" + field);
        assertThat(refused.exactly("#timing-note").strip()).isEqualTo("Quillmark note");
        assertThat(refused.document().selectFirst("#not-now[open]")).isNotNull();
    }

    @Test
    void withdraws_undoes_it_and_is_too_late_for_it_in_the_end() {
        customer.tells("plumbing", WORDS);
        customer.takesTheFirstTime();

        Page withdrawn = customer.withdraws("found-someone-else", "A Quillmark cousin");
        assertThat(withdrawn.heading()).isEqualTo("You took this back");
        assertThat(withdrawn.texts("#reopen").getFirst()).contains("If you had a time, it may be gone");
        assertThat(customer.reopens("Quillmark after all").document().select("#times [type=radio]")).isNotEmpty();

        customer.withdraws("other", "");
        PageForm late = customer.looks().form("/reopen");
        town.isNow("2027-04-20T10:00");
        assertThat(customer.looks().texts("#reopen a")).containsExactly("Tell us anew");
        Page refused = late.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsKey("reopen");
    }

    @Test
    void all_times_go_week_by_week_and_no_further_than_there_are_any() {
        customer.tells("plumbing", WORDS);
        Page week = customer.opensAllTimes();

        assertThat(week.texts("legend")).hasSize(5).first().asString().matches("Tuesday, March 2: \\d+ times");
        assertThat(week.document().select("[rel=prev]")).isEmpty();
        Page next = town.browser().open(week.document().select("[rel=next]").attr("href"));
        assertThat(next.texts("legend")).hasSize(5);
        assertThat(next.document().select("[rel=prev]")).hasSize(1);
        Page last = town.browser().open(customer.path() + "/times?from=2027-06-28");
        assertThat(last.document().select("[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31", "-1", "2027-02-30", "yesterday", "2027-03-01", "%00"})
    void a_date_that_cannot_be_shown_shows_the_next_times(String from) {
        customer.tells("plumbing", WORDS);
        Page page = town.browser().open(customer.path() + "/times?from=" + from);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.notices()).containsExactly("That day can’t be shown");
        assertThat(page.texts("legend")).first().asString().startsWith("Tuesday, March 2");
    }

    @Test
    void times_for_a_call_are_shown_in_any_zone_those_for_a_visit_where_it_is() {
        customer.tells("invoice", WORDS);
        Page tokyo = town.browser().open(customer.path() + "/times?zone=Asia/Tokyo");
        Page nowhere = town.browser().open(customer.path() + "/times?zone=Mars/Olympus");
        Customer visited = town.customer();
        visited.tells("plumbing", WORDS);

        assertThat(tokyo.texts(".lead")).containsExactly("All times are in Japan Time.");
        assertThat(tokyo.texts("legend")).first().asString().startsWith("Wednesday, March 3");
        assertThat(nowhere.problems()).isEqualTo(Map.of("zone", "Choose a time zone from the list."));
        assertThat(nowhere.document().select("[name=slot]")).isNotEmpty();
        assertThat(visited.opensAllTimes().document().select("[name=zone]")).isEmpty();
    }

    @Test
    void urgent_work_is_not_picked_and_nobody_is_said_to_know_who_does_not() {
        Page page = customer.tellsUrgently("plumbing", WORDS);

        assertThat(page.texts("#standing h2")).first().asString().startsWith("We are reaching ");
        assertThat(page.offers("/appointment")).isFalse();
        assertThat(page.offers("/timing")).isFalse();
        town.isNow("2027-03-02T12:30");
        assertThat(customer.looks().texts("#standing h2"))
                .containsExactly("Nobody has answered yet: call 206-555-0142 now");
    }
}
