package followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageTest {
    private final Pages pages = new Pages();

    @Test
    void says_what_is_known_what_is_next_and_by_when() {
        Document page = page(SomePages.concern("It clicks."));

        assertThat(page.select(".reference").text()).isEqualTo("K7QM42");
        assertThat(page.select(".promise").text()).isEqualTo("A person answers by 10:30 AM PST today");
        assertThat(page.select("main").text()).contains("We’ve got it", "Smell gas? Leave.", "It clicks.", "Urgent");
    }

    @Test
    void says_what_happened_latest_first_without_private_notes() {
        Document page = page(SomePages.concern("It clicks."));

        assertThat(page.select(".timeline li p").eachText()).containsExactly("You added something.", "You told us.");
        assertThat(page.text()).contains("It is upstairs.").doesNotContain("Secret.");
    }

    @Test
    void shows_words_whole_and_as_words() {
        String words = "  <script>alert(1)</script> ${x}\n\tשלום \ufffc";

        assertThat(page(SomePages.concern(words)).expectFirst("section > .said").wholeText()).isEqualTo(words);
    }

    @Test
    void every_form_carries_the_sequence_the_page_saw() {
        Document page = page(SomePages.concern("It clicks."));

        assertThat(page.select("form"))
                .hasSize(3)
                .allSatisfy(form -> {
                    assertThat(form.select("[name=sequence]").val()).isEqualTo("7");
                    assertThat(form.attr("method")).isEqualTo("post");
                });
        assertThat(page.select("form").eachAttr("action"))
                .containsExactly("/c/abc/message", "/c/abc/call-me", "/c/abc/contact");
        assertThat(page.select("[formaction]").eachAttr("formaction")).containsExactly("/c/abc/manager");
    }

    @Test
    void please_call_me_leads_from_the_top_to_the_button() {
        Document page = page(SomePages.concern("It clicks."));

        assertThat(page.select("header .callme").attr("href")).isEqualTo("/c/abc#call-me");
        assertThat(page.select("#call-me button")).isNotEmpty();
    }

    @Test
    void asks_for_a_number_only_where_none_is_known() {
        ConcernView numberless =
                SomePages.concern("open", "x", new Contact("Sam", "sam@example.com", "", "", ""), true);

        assertThat(page(SomePages.concern("x")).select("#call-me [name=phone]")).isEmpty();
        assertThat(page(numberless).select("#call-me [name=phone]")).hasSize(1);
    }

    @Test
    void a_call_that_is_promised_is_not_offered_again() {
        ConcernView called =
                SomePages.concern(
                        "open", "x", SomePages.CONTACT, true, new PromiseLine("call", "office", SomePages.DUE, "due"));
        Document page = page(called);

        assertThat(page.select("#call-me").text()).contains("We’ll call you by 10:30 AM PST today.");
        assertThat(page.select("#call-me button").eachText()).containsExactly("I’d like to speak to a manager");
    }

    @Test
    void a_promise_that_is_late_says_sorry() {
        ConcernView late =
                SomePages.concern(
                        "open",
                        "x",
                        SomePages.CONTACT,
                        true,
                        new PromiseLine("answer", "office", SomePages.NOW.minusSeconds(1), "due"));

        assertThat(page(late).select(".promise").text()).contains("we’re sorry");
        assertThat(page(SomePages.concern("x")).select(".promise").text()).doesNotContain("sorry");
    }

    @Test
    void while_a_promise_is_asked_about_nothing_else_is_said_of_it() {
        PromiseLine asked = new PromiseLine("answer", "office", SomePages.NOW.minusSeconds(1_500), "due", true);
        Document page = page(SomePages.concern("open", "x", SomePages.CONTACT, true, asked));

        assertThat(page.select("#promise h2").text())
                .isEqualTo("We said that a person would get back to you by 8:40 AM PST today. Did someone?");
        assertThat(page.select("#promise button").eachText()).containsExactly("Yes, that happened", "No, not yet");
        assertThat(page.select(".promise")).isEmpty();
        assertThat(page.text()).doesNotContain("You don’t need to do anything");
    }

    @Test
    void a_promise_that_was_kept_is_no_longer_shown() {
        ConcernView kept =
                SomePages.concern(
                        "open",
                        "x",
                        SomePages.CONTACT,
                        true,
                        new PromiseLine("answer", "office", SomePages.DUE, "kept"));

        assertThat(page(kept).select(".promise")).isEmpty();
    }

    @Test
    void says_when_no_mail_reaches_them() {
        assertThat(page(SomePages.concern("open", "x", SomePages.CONTACT, false)).text())
                .contains("So a person will call you.");
        assertThat(page(SomePages.concern("open", "x", new Contact("", "ann@example.com", "", "", ""), false)).text())
                .contains("And we have no number to call.");
        assertThat(page(SomePages.concern("open", "x", new Contact("", "", "206", "", ""), false)).text())
                .contains("You left no email address");
        assertThat(page(SomePages.concern("x")).text()).doesNotContain("don’t reach you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "under-way", "resolved", "closed", "withdrawn", "discarded"})
    void every_state_has_its_words(String state) {
        assertThat(page(SomePages.concern(state, "x", SomePages.CONTACT, true)).select("h1").text()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Pressed.class)
    void every_press_is_answered(Pressed pressed) {
        ConcernView concern = SomePages.concern("x");
        StatusPage page = StatusPage.of(SomePages.FRAME, "/c/abc", concern, Arrangement.NONE, pressed);

        assertThat(Pressed.of(pressed.code())).isEqualTo(pressed);
        assertThat(Jsoup.parse(pages.status(page)).select(".notice[data-focus]"))
                .hasSize(pressed == Pressed.NOTHING || pressed == Pressed.REFUSED ? 0 : 1);
    }

    @Test
    void an_unknown_press_is_none() {
        assertThat(Pressed.of("<script>")).isEqualTo(Pressed.NOTHING);
    }

    @Test
    void keeps_what_was_typed_and_marks_what_is_wrong() {
        ConcernView concern = SomePages.concern("open", "x", new Contact("", "a@example.com", "", "", ""), true);
        Document page =
                Jsoup.parse(
                        pages.status(
                                new StatusPage(
                                        SomePages.FRAME,
                                        "/c/abc",
                                        concern,
                                        Arrangement.NONE,
                                        Pressed.REFUSED,
                                        new Entered("message", Map.of("words", "\nstill here")),
                                        new Contact("", "a@", "12", "", ""),
                                        new Errors(
                                                List.of(
                                                        new FieldError("contact-mail", "No mail."),
                                                        new FieldError("manager-phone", "No number."))))));

        assertThat(page.expectFirst("#message-words").wholeText()).isEqualTo("\nstill here");
        assertThat(page.expectFirst("#contact-mail").val()).isEqualTo("a@");
        assertThat(page.expectFirst("#contact").hasAttr("open")).isTrue();
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#contact-mail", "#call-me-phone");
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .allSatisfy(link -> {
                    Element field = page.expectFirst(link);
                    assertThat(field.attr("aria-invalid")).isEqualTo("true");
                });
    }

    @Test
    void no_id_stands_twice() {
        assertThat(page(SomePages.concern("x")).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private Document page(ConcernView concern) {
        return Jsoup.parse(pages.status(SomePages.status(concern)));
    }
}
