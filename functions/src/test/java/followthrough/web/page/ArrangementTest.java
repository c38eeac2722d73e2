package followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final ReminderChoices REMINDERS = new ReminderChoices(List.of(), false, List.of());

    private static final List<DayChoices> DAYS =
            List.of(
                    new DayChoices(
                            "Tuesday, March 16: 2 times",
                            List.of(
                                    new SlotChoice("code-1", "9:00–11:00 AM", "Rosa"),
                                    new SlotChoice("code-2", "11:00 AM–1:00 PM", "Rosa"))),
                    new DayChoices(
                            "Sunday, November 7: 1 time", List.of(new SlotChoice("code-3", "1:30 AM PST", "Keiko"))));

    private final Pages pages = new Pages();

    @Test
    void times_are_radio_buttons_in_a_group_per_day() {
        Document page = page(arrangement(Optional.of(new FreeTimes("When?", "Here.", DAYS, false)), Optional.empty()));

        assertThat(page.select("#times fieldset > legend").eachText())
                .containsExactly("Tuesday, March 16: 2 times", "Sunday, November 7: 1 time");
        assertThat(page.select("#times [type=radio][name=slot]").eachAttr("value"))
                .containsExactly("code-1", "code-2", "code-3");
        assertThat(page.select("#times [type=radio]").eachAttr("id")).doesNotHaveDuplicates().first().isEqualTo("slot");
        assertThat(page.select("#times label").eachText()).first().isEqualTo("9:00–11:00 AM with Rosa");
        assertThat(page.select("#times [name=sequence]").val()).isEqualTo("7");
        assertThat(page.text()).contains("You can choose a time above right now");
    }

    @Test
    void who_waits_finds_times_only_when_asking_for_them() {
        Document page =
                page(
                        arrangement(
                                Optional.of(new FreeTimes("I’m ready sooner", "Here.", DAYS, true)),
                                Optional.of(new Standing("waiting", "We wait", "Until May", Optional.empty()))));

        assertThat(page.select("details#times:not([open]) [name=slot]")).hasSize(3);
        assertThat(page.text()).contains("isn’t forgotten");
    }

    @Test
    void still_not_now_is_one_press() {
        Standing.Later later = new Standing.Later("not-before", "2027-04-16", "Still not now");
        Document page =
                page(arrangement(Optional.empty(), Optional.of(new Standing("woken", "Now?", "", Optional.of(later)))));

        assertThat(page.select("#standing form").attr("action")).isEqualTo("/c/abc/timing");
        assertThat(page.select("#standing [type=hidden]").eachAttr("value"))
                .containsExactly("7", "not-before", "2027-04-16");
        assertThat(page.select("#standing button").text()).isEqualTo("Still not now");
    }

    @Test
    void an_appointment_can_be_changed_until_it_is_too_late() {
        Document early = page(booked(true));
        Document late = page(booked(false));

        assertThat(early.select("#appointment").text()).contains("Rosa Delgado comes", "1200 Pine St");
        assertThat(early.select("#appointment form").eachAttr("action"))
                .containsExactly("/c/abc/reminders", "/c/abc/appointment/earlier", "/c/abc/appointment/cancel");
        assertThat(early.select("#appointment a").eachAttr("href")).contains("/c/abc/times", "/c/abc/appointment.ics");
        assertThat(late.select("#appointment form").eachAttr("action")).containsExactly("/c/abc/reminders");
        assertThat(late.select("#appointment").text()).contains("call (206) 555-0142");
    }

    @Test
    void an_earlier_time_is_taken_or_the_own_one_kept() {
        Arrangement arrangement =
                new Arrangement(
                        Optional.of(new BookedTime(true, "Friday", "Rosa Delgado", true, true, "", REMINDERS)),
                        Optional.of(new ProposedTime("code-9", "Something earlier came free", true, true)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty());

        assertThat(page(arrangement).select("#proposal button").eachText())
                .containsExactly("Take the earlier time", "Keep mine");
        assertThat(page(arrangement).select("#proposal [name=slot]").val()).isEqualTo("code-9");
    }

    @Test
    void what_ended_long_ago_is_told_anew() {
        Arrangement ended =
                new Arrangement(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(new Reopening(false, true)));
        Document page =
                Jsoup.parse(
                        pages.status(
                                SomePages.status(SomePages.concern("withdrawn", "x", SomePages.CONTACT, true), ended)));

        assertThat(page.select("#reopen a[href=/]").text()).isEqualTo("Tell us anew");
        assertThat(page.select("#reopen form, #withdraw")).isEmpty();
    }

    private static Arrangement booked(boolean changeable) {
        return new Arrangement(
                Optional.of(new BookedTime(true, "Tuesday", "Rosa Delgado", changeable, false, "", REMINDERS)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    private static Arrangement arrangement(Optional<FreeTimes> times, Optional<Standing> standing) {
        NotNow notNow =
                new NotNow(
                        true, LocalDate.of(2027, 3, 3), List.of(new Option("2027-05", "May 2027")), "April 2", false);
        return new Arrangement(
                Optional.empty(), Optional.empty(), standing, times, Optional.of(notNow), true, Optional.empty());
    }

    private Document page(Arrangement arrangement) {
        return Jsoup.parse(pages.status(SomePages.status(SomePages.concern("x"), arrangement)));
    }
}
