package followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkPageTest {
    private static final Option ROSA = new Option("rosa", "Rosa Delgado");
    private static final Option BEA = new Option("bea", "Bea Okafor");
    private static final WorkOutcome OUTCOME =
            new WorkOutcome(1, false, false, false, 0, false, Optional.empty(), Optional.empty(), List.of(), List.of());

    private static final List<Option> DESK = List.of(ROSA, BEA);
    private static final WorkTimes TIMES =
            new WorkTimes("Nothing is chosen yet.", false, false, "2027-03-02", List.of(new Option("code", "Tuesday")));
    private static final Instant PASSED = SomePages.NOW.minusSeconds(300);
    private static final PromiseLine AHEAD = new PromiseLine("answer", "office", SomePages.DUE, "due");
    private static final PromiseLine LATE = new PromiseLine("call", "office", PASSED, "due");
    private static final PromiseLine BROKEN = new PromiseLine("news", "office", PASSED, "broken");

    private static final TidyPage TIDY =
            new TidyPage(
                    SomePages.FRAME,
                    "/s/abc",
                    List.of(new Option("bea", "Bea")),
                    "",
                    "c1",
                    "K7QM42",
                    1,
                    true,
                    false,
                    List.of(),
                    Optional.empty(),
                    new TidyPage.Typed("", "", "", SomePages.CONTACT),
                    "",
                    Errors.NONE);

    private final Pages pages = new Pages();

    @Test
    void shows_who_it_is_how_to_reach_them_and_what_they_said() {
        Document page = page(item("It clicks.", true, true), DESK);

        assertThat(page.select("h1").text()).isEqualTo("No heat (K7QM42)");
        assertThat(page.select(".facts").text()).contains("Sam", "1200 Pine St", "Side door", "Nobody yet");
        assertThat(page.select(".facts a").attr("href")).isEqualTo("tel:+12065550199");
        assertThat(page.select(".hero .tag").text()).isEqualTo("Urgent");
    }

    @Test
    void the_number_of_the_office_does_not_stand_where_that_of_the_customer_is_looked_for() {
        assertThat(page(item("x", true, true), DESK).select("a[href^=tel:]")).hasSize(1);
    }

    @Test
    void shows_words_whole_and_as_words() {
        String words = "  <script>alert(1)</script> ${x}\n\tשלום \ufffc";
        Document page = page(item(words, true, true), DESK);

        assertThat(page.expectFirst("section > .said").wholeText()).isEqualTo(words);
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void only_a_desk_is_asked_who_reads() {
        Document own = page(item("x", true, true, AHEAD, LATE), List.of(ROSA));
        Document desk = page(item("x", true, true, AHEAD, LATE), DESK);

        assertThat(own.select("select[name=who]")).isEmpty();
        assertThat(own.select("form[method=post]"))
                .allSatisfy(form -> assertThat(form.select("[name=who]").val()).isEqualTo("rosa"));
        assertThat(desk.select("form[method=post]"))
                .hasSize(7)
                .allSatisfy(form -> assertThat(form.select("select[name=who]")).hasSize(1));
        assertThat(desk.expectFirst("select[name=who]").select("option").eachText())
                .containsExactly("Choose", "Rosa Delgado", "Bea Okafor");
    }

    @Test
    void whoever_said_once_who_they_are_stays_so_from_page_to_page() {
        WorkItem item = item("x", true, true, AHEAD);
        Document page = Jsoup.parse(pages.work(desk(item, WorkPage.Typed.by("bea"))));

        assertThat(page.select("[name=who] option[selected]").eachAttr("value")).containsOnly("bea");
        assertThat(page.select("header a").eachAttr("href")).containsOnly("/s/abc?who=bea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>", "nobody", "bea&concern=x"})
    void who_nobody_is_gets_into_no_link(String who) {
        WorkItem item = item("x", true, true);
        WorkPage page = desk(item, WorkPage.Typed.by(who));

        assertThat(page.back()).isEqualTo("/s/abc");
    }

    @Test
    void asks_first_of_all_about_a_promise_whose_time_has_passed() {
        Document page = page(item("x", true, true, AHEAD, LATE, BROKEN), DESK);

        assertThat(page.select(".notice.care h2").eachText())
                .containsExactly("We promised a call by 9:00 AM PST today. Did it happen?");
        assertThat(page.select(".notice.care button").eachText())
                .containsExactly("It happened in time", "It happened, but late", "It did not happen");
        assertThat(page.select(".promise").text()).isEqualTo("A first answer by 10:30 AM PST today");
    }

    @Test
    void of_a_promise_whose_time_is_to_come_nobody_says_that_it_was_broken() {
        assertThat(
                        page(item("x", true, true, AHEAD), DESK)
                                .select("details:not(#ordinary, #promises, #notes, #hand-over) button")
                                .eachText())
                .containsExactly("It has happened");
    }

    @Test
    void what_was_told_to_be_broken_can_be_put_right() {
        Document page = page(item("x", true, true, BROKEN), DESK);

        assertThat(page.select("details:not(#promises, #notes, #hand-over) p").text())
                .startsWith("We told the customer that this did not happen.");
        assertThat(page.select("details:not(#ordinary, #promises, #notes, #hand-over) button").eachText())
                .containsExactly("It happened in time", "It happened, but late");
    }

    @Test
    void a_closed_concern_has_no_buttons() {
        Document page = page(item("x", false, true, AHEAD, LATE, BROKEN), DESK);

        assertThat(page.select("main button:not(#more button), main form:not(#more)")).isEmpty();
        assertThat(page.select("main").text()).contains("Nothing is left to do here.");
    }

    @Test
    void whoever_has_it_is_not_offered_to_take_it() {
        WorkItem mine = item("x", true, true, true);

        assertThat(page(mine, List.of(ROSA)).select("[formaction$=/take]")).isEmpty();
        assertThat(page(item("x", true, true), List.of(ROSA)).select("[formaction$=/take]")).hasSize(1);
    }

    @Test
    void offers_no_mail_where_none_arrives() {
        Document page = page(item("x", true, false), DESK);

        assertThat(page.select("[name=way]")).hasSize(1);
        assertThat(page.select("[name=way]").val()).isEqualTo("phone");
        assertThat(page.select("#answer").text()).contains("please call first").doesNotContain("By email");
        assertThat(page(item("x", true, true), DESK).select("[name=way][checked]").val()).isEqualTo("mail");
    }

    @Test
    void keeps_what_was_typed_and_marks_what_is_wrong() {
        WorkItem item = item("x", true, true, LATE);
        WorkPage.Typed typed =
                new WorkPage.Typed("bea", "\n<b>still here", "phone", "2020-01-01", "", "", "", Map.of());
        Document page = refused(item, typed, new FieldError("newsBy", "No day."), new FieldError("words", "No words."));

        assertThat(page.title()).startsWith("Please check: ");
        assertThat(page.expectFirst("#words").wholeText()).isEqualTo("\n<b>still here");
        assertThat(page.expectFirst("#newsBy").val()).isEqualTo("2020-01-01");
        assertThat(page.select("[name=way][checked]").val()).isEqualTo("phone");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#newsBy", "#words");
        assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly("words", "newsBy");
    }

    @Test
    void a_form_that_does_not_say_who_is_the_one_that_is_marked() {
        WorkItem item = item("x", true, true, LATE, BROKEN);
        WorkPage.Typed typed = new WorkPage.Typed("", "", "", "", BROKEN.id(), "", "", Map.of());
        Document page = refused(item, typed, new FieldError("who", "Who?"));

        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#who-" + BROKEN.id());
        assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly("who-" + BROKEN.id());
        assertThat(page.expectFirst("details:not(#ordinary, #promises, #notes, #hand-over)").hasAttr("open")).isTrue();
    }

    @Test
    void a_time_is_proposed_or_booked_and_one_that_stands_is_moved_or_given_up() {
        Document open = page(item("x", true, true), List.of(BEA));
        assertThat(open.select("#when form[method=post]").attr("action")).endsWith("/propose");
        assertThat(open.select("#when [formaction]").attr("formaction")).endsWith("/book");
        assertThat(open.select("#reason")).isEmpty();

        WorkItem plain = item("x", true, true);
        WorkItem booked =
                new WorkItem(
                        plain.line(),
                        "",
                        true,
                        true,
                        "x",
                        SomePages.CONTACT,
                        true,
                        Calling.NOTHING,
                        List.of(),
                        new WorkTimes("Tuesday", true, true, "2027-03-02", List.of(new Option("code", "Tuesday"))),
                        Optional.empty(),
                        OUTCOME,
                        List.of(),
                        TIDY);
        Document standing = page(booked, List.of(BEA));
        assertThat(standing.select("#when form[method=post]").eachAttr("action"))
                .satisfiesExactly(
                        keep -> assertThat(keep).endsWith("/keep"), move -> assertThat(move).endsWith("/book"));
        assertThat(standing.select("#when [formaction]").attr("formaction")).endsWith("/cancel");
        assertThat(standing.select("#reason")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(WorkPage.Said.class)
    void every_press_is_answered(WorkPage.Said said) {
        WorkItem item = item("x", true, true);
        WorkPage page = page(Optional.of(item), DESK, said, WorkPage.Typed.NOTHING, Errors.NONE);

        assertThat(WorkPage.Said.of(said.code())).isEqualTo(said);
        assertThat(Jsoup.parse(pages.work(page)).select(".notice[data-focus]"))
                .hasSize(said == WorkPage.Said.NOTHING || said == WorkPage.Said.REFUSED ? 0 : 1);
    }

    @Test
    void a_link_that_has_ended_shows_nothing_but_that() {
        Document page = Jsoup.parse(pages.work(WorkPage.ended(SomePages.FRAME)));

        assertThat(page.select("h1").text()).isEqualTo("This link has ended");
        assertThat(page.select("form, ul")).isEmpty();
    }

    @Test
    void no_id_stands_twice() {
        PromiseLine other = new PromiseLine("answer", "office", PASSED, "broken");

        assertThat(page(item("x", true, true, AHEAD, LATE, BROKEN, other), DESK).select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates();
    }

    private static WorkItem item(String words, boolean open, boolean reachedByMail, PromiseLine... promises) {
        return item(words, open, reachedByMail, false, promises);
    }

    private static WorkItem item(
            String words, boolean open, boolean reachedByMail, boolean mine, PromiseLine... promises) {
        WorkLine line = new WorkLine("c1", "K7QM42", "No heat", true, false, "Sam", Optional.of(SomePages.DUE));
        return new WorkItem(
                line,
                "",
                mine,
                open,
                words,
                SomePages.CONTACT,
                reachedByMail,
                Calling.NOTHING,
                List.of(promises),
                TIMES,
                Optional.empty(),
                OUTCOME,
                List.of(),
                TIDY);
    }

    private Document page(WorkItem item, List<Option> people) {
        return Jsoup.parse(
                pages.work(
                        page(Optional.of(item), people, WorkPage.Said.NOTHING, WorkPage.Typed.NOTHING, Errors.NONE)));
    }

    private Document refused(WorkItem item, WorkPage.Typed typed, FieldError... errors) {
        return Jsoup.parse(
                pages.work(page(Optional.of(item), DESK, WorkPage.Said.REFUSED, typed, new Errors(List.of(errors)))));
    }

    private static WorkPage desk(WorkItem shown, WorkPage.Typed typed) {
        return page(Optional.of(shown), DESK, WorkPage.Said.NOTHING, typed, Errors.NONE);
    }

    private static WorkPage page(
            Optional<WorkItem> shown, List<Option> people, WorkPage.Said said, WorkPage.Typed typed, Errors errors) {
        return new WorkPage(SomePages.FRAME, "/s/abc", people, shown, SomePages.SEATTLE, said, typed, errors);
    }
}
