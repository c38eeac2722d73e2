package followthrough.notice;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.look.Accent;
import followthrough.mail.Letter;
import followthrough.mail.LetterRenderer;
import followthrough.mail.Part;
import followthrough.mail.RenderedLetter;
import followthrough.words.Words;
import java.nio.charset.StandardCharsets;
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

class ConcernLettersTest {
    private static final String LINK = "https://help.example.com/c/abc";
    private static final String DUE = "Tuesday, November 24, 10:30 AM PST";
    private static final Instant DUE_AT = Instant.parse("2026-11-24T18:30:00Z");
    private static final LetterHead HEAD =
            new LetterHead(
                    Words.in(Locale.US),
                    "Harbor Homes",
                    "(206) 555-0142",
                    "tel:+12065550142",
                    "Answered Monday to Friday.",
                    Accent.DEFAULT,
                    ZoneId.of("America/Los_Angeles"));

    @Test
    void an_acknowledgement_says_what_was_heard_what_is_next_by_when_and_where_to_look() {
        RenderedLetter letter = render(ConcernLetters.acknowledgement(HEAD, concern("It drips."), LINK));

        assertThat(letter.subject()).contains("K7QM42", "Plumbing");
        assertThat(letter.text())
                .contains("Hello Sam O’Brien,", "K7QM42", "“It drips.”", DUE, LINK + "\n", LINK + "#call-me")
                .contains("(206) 555-0142", "Answered Monday to Friday.", "Turn the valve.")
                .doesNotContain("The rest is on your page");
        assertThat(Jsoup.parse(letter.html()).select("a").eachAttr("href"))
                .containsExactly(LINK, LINK + "#call-me", "tel:+12065550142");
    }

    @Test
    void an_acknowledgement_holds_at_most_300_characters_of_the_words() {
        Letter letter = ConcernLetters.acknowledgement(HEAD, concern("water ".repeat(2_000)), LINK);

        assertThat(letter.parts())
                .filteredOn(Part.Quote.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Part.Quote.class, quote -> assertThat(quote.words()).hasSizeBetween(280, 300));
        assertThat(render(letter).text()).contains("The rest is on your page.");
    }

    @Test
    void nothing_a_stranger_typed_can_be_pressed_in_an_acknowledgement() {
        ConcernFacts typed = concern("see https://evil.example/a", "Visit www.evil.example ".repeat(20));
        RenderedLetter letter = render(ConcernLetters.acknowledgement(HEAD, typed, LINK));

        assertThat(letter.html() + letter.text()).doesNotContain("evil.example", "https://evil");
        assertThat(letter.text().lines().findFirst().orElse("")).hasSizeLessThan(80);
    }

    @Test
    void an_acknowledgement_of_a_nameless_person_greets_all_the_same() {
        assertThat(render(ConcernLetters.acknowledgement(HEAD, concern("x", " "), LINK)).text()).startsWith("Hello,\n");
    }

    static Stream<TeamNews> news() {
        return Stream.of(
                new TeamNews.Told(),
                new TeamNews.Message("One more thing"),
                new TeamNews.ContactCorrected(),
                new TeamNews.CallAsked(DUE_AT),
                new TeamNews.ManagerAsked(DUE_AT),
                new TeamNews.CallNeeded("no-address"),
                new TeamNews.CallNeeded("daily-limit"),
                new TeamNews.CallNeeded("refused"));
    }

    @ParameterizedTest
    @MethodSource("news")
    void the_office_gets_all_it_needs_to_act(TeamNews news) {
        String words = "Look: https://example.com/a.b\r\n\t<b>" + "word ".repeat(3_000) + "end";
        RenderedLetter letter = render(ConcernLetters.teamNews(HEAD, concern(words), news, "https://example.com/s/x"));

        assertThat(letter.subject()).contains("K7QM42", "Plumbing");
        assertThat(letter.text())
                .contains(words)
                .contains("Sam O’Brien", "+1 206-555-0199", "sam@example.com", "1200 Pine St", "not given", DUE);
        assertThat(Jsoup.parse(letter.html()).select("a").eachAttr("href"))
                .containsExactly("https://example.com/s/x", "tel:+12065550199", "mailto:sam@example.com");
        if (news instanceof TeamNews.Message(String said)) {
            assertThat(letter.text()).contains("“" + said + "”");
        }
    }

    @Test
    void fresh_links_have_a_button_each() {
        RenderedLetter letter =
                render(
                        ConcernLetters.freshLinks(
                                HEAD,
                                List.of(
                                        new FreshLink("K7QM42", "Plumbing", LINK),
                                        new FreshLink("P3RT88", "Paint", LINK + "d"))));

        assertThat(Jsoup.parse(letter.html()).select("a.button").eachAttr("href")).containsExactly(LINK, LINK + "d");
        assertThat(letter.text()).contains("Plumbing (K7QM42)", "Paint (P3RT88)");
    }

    @Test
    void a_letter_to_a_customer_is_small() {
        RenderedLetter letter = render(ConcernLetters.acknowledgement(HEAD, concern("🙂".repeat(10_000)), LINK));

        assertThat(letter.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25_000);
    }

    private static RenderedLetter render(Letter letter) {
        return new LetterRenderer().render(letter);
    }

    private static ConcernFacts concern(String words) {
        return concern(words, "Sam O’Brien");
    }

    private static ConcernFacts concern(String words, String name) {
        return new ConcernFacts(
                "K7QM42",
                "Plumbing",
                "Turn the valve.",
                false,
                words,
                name,
                "sam@example.com",
                "+1 206-555-0199",
                "1200 Pine St",
                "",
                Optional.of(DUE_AT));
    }
}
