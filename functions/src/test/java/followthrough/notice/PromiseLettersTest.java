package followthrough.notice;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.look.Accent;
import followthrough.mail.Letter;
import followthrough.mail.LetterRenderer;
import followthrough.mail.RenderedLetter;
import followthrough.promise.Promise;
import followthrough.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromiseLettersTest {
    private static final String LINK = "https://help.example.com/c/abc";
    private static final String WORK = "https://help.example.com/s/xyz?concern=c1";
    private static final Instant DUE_AT = Instant.parse("2026-11-24T18:30:00Z");
    private static final String DUE = "Tuesday, November 24, 10:30 AM PST";
    private static final Instant NEXT_AT = Instant.parse("2026-11-25T18:30:00Z");
    private static final String NEXT = "Wednesday, November 25, 10:30 AM PST";
    private static final Promise.Id ANSWER = promise(Promise.Kind.ANSWER, Promise.Party.OFFICE);
    private static final LetterHead HEAD =
            new LetterHead(
                    Words.in(Locale.US),
                    "Harbor Homes",
                    "(206) 555-0142",
                    "tel:+12065550142",
                    "Answered Monday to Friday.",
                    Accent.DEFAULT,
                    ZoneId.of("America/Los_Angeles"));

    static Stream<Promise.Id> promises() {
        return Stream.of(
                ANSWER,
                promise(Promise.Kind.CALL, Promise.Party.OFFICE),
                promise(Promise.Kind.CALL, Promise.Party.MANAGER),
                promise(Promise.Kind.NEWS, Promise.Party.OFFICE));
    }

    @Test
    void an_answer_says_who_wrote_what_and_by_when_there_is_news() {
        RenderedLetter letter =
                render(letters().answer("Rosa Delgado", "I come\n\n<b>at nine</b>.", Optional.of(DUE_AT)));

        assertThat(letter.subject()).isEqualTo("An answer: Plumbing (K7QM42)");
        assertThat(letter.text())
                .contains("Hello Sam O’Brien,", "Rosa Delgado writes:", "“I come\n\n<b>at nine</b>.”")
                .contains("You hear from us again by " + DUE + ".", LINK + "\n");
        assertThat(Jsoup.parse(letter.html()).select("blockquote").text()).isEqualTo("I come <b>at nine</b>.");
    }

    @Test
    void an_answer_after_which_nothing_is_promised_names_no_time() {
        assertThat(render(letters().answer("Rosa", "Done.", Optional.empty())).text()).doesNotContain("again by");
    }

    @ParameterizedTest
    @MethodSource("promises")
    void a_question_names_the_promise_and_leads_to_its_two_buttons(Promise.Id promise) {
        RenderedLetter letter = render(letters().question(promise, "Rosa Delgado"));

        assertThat(letter.text()).containsPattern("by \\Q" + DUE + "\\E\\. Did (someone|we|one|you)\\?");
        assertThat(Jsoup.parse(letter.html()).select("a.button").eachAttr("href")).containsExactly(LINK + "#promise");
    }

    @ParameterizedTest
    @MethodSource("promises")
    void an_apology_says_what_did_not_happen_by_when_it_does_and_how_to_be_called_instead(Promise.Id promise) {
        RenderedLetter letter = render(letters().apology(promise, NEXT_AT));

        assertThat(letter.text())
                .containsPattern("by \\Q" + DUE + "\\E\\. (Nobody did|We didn’t|You didn’t)\\.")
                .contains("We’re sorry.", "Now it is by: " + NEXT, "press “Please call me” below");
        assertThat(Jsoup.parse(letter.html()).select("a").eachAttr("href"))
                .containsExactly(LINK, LINK + "#call-me", "tel:+12065550142");
    }

    @Test
    void none_of_them_lets_a_name_be_pressed_that_a_stranger_typed() {
        PromiseLetters letters = new PromiseLetters(HEAD, concern("see https://evil.example/a"), LINK);

        assertThat(render(letters.question(ANSWER, "Rosa Delgado")).html()).doesNotContain("evil.example");
    }

    static Stream<TeamNews> news() {
        return promises()
                .flatMap(promise ->
                        Stream.of(
                                new TeamNews.AboutToBreak(promise),
                                new TeamNews.WasItKept(promise),
                                new TeamNews.Broken(promise, NEXT_AT, true),
                                new TeamNews.Broken(promise, NEXT_AT, false)));
    }

    @ParameterizedTest
    @MethodSource("news")
    void the_team_reads_in_the_first_sentence_what_was_promised_and_by_when(TeamNews news) {
        RenderedLetter letter = render(ConcernLetters.teamNews(HEAD, concern("Sam O’Brien"), news, WORK));
        String opening = letter.text().lines().findFirst().orElse("");

        assertThat(letter.subject()).endsWith("Plumbing (K7QM42)");
        assertThat(opening).startsWith("We promised ").contains(DUE).doesNotContain("{");
        if (news instanceof TeamNews.Broken) {
            assertThat(opening).contains(NEXT);
        }
        assertThat(letter.text()).doesNotContain("We promised an answer by");
        assertThat(Jsoup.parse(letter.html()).select("a.button").eachAttr("href")).isEqualTo(List.of(WORK));
    }

    @Test
    void the_team_is_asked_not_to_pass_on_a_link_that_needs_no_password() {
        TeamNews news = new TeamNews.AboutToBreak(ANSWER);

        assertThat(render(ConcernLetters.teamNews(HEAD, concern("Sam"), news, WORK)).text())
                .contains("the team of Harbor Homes", "please don’t forward it");
    }

    private static Promise.Id promise(Promise.Kind kind, Promise.Party by) {
        return new Promise.Id(kind, by, DUE_AT);
    }

    private static PromiseLetters letters() {
        return new PromiseLetters(HEAD, concern("Sam O’Brien"), LINK);
    }

    private static RenderedLetter render(Letter letter) {
        return new LetterRenderer().render(letter);
    }

    private static ConcernFacts concern(String name) {
        return new ConcernFacts(
                "K7QM42",
                "Plumbing",
                "",
                false,
                "It drips.",
                name,
                "sam@example.com",
                "+1 206-555-0199",
                "1200 Pine St",
                "",
                Optional.of(DUE_AT));
    }
}
