package followthrough.mail;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.look.Accent;
import followthrough.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LetterRendererTest {
    private static final String NASTY =
            "<script>alert(1)</script> ${x} @if(true) & “ok” \ufffc 🙂 שלום\nhttps://example.com";

    private final LetterRenderer renderer = new LetterRenderer();

    @Test
    void both_forms_say_the_same() {
        RenderedLetter rendered =
                renderer.render(
                        letter(
                                new Part.Heading("A heading"),
                                new Part.Paragraph("A paragraph."),
                                new Part.Quote("What they said", false),
                                new Part.Facts(
                                        List.of(
                                                Part.Fact.plain("Label", "Value"),
                                                new Part.Fact("Phone", "555", "tel:555"))),
                                new Part.Button("Open", "https://help.example.com/c/1"),
                                new Part.TextLink("Call", "https://help.example.com/c/1#call-me")));
        Document html = Jsoup.parse(rendered.html());

        assertThat(
                        Stream.of(
                                "A heading",
                                "A paragraph.",
                                "What they said",
                                "Label",
                                "Value",
                                "Phone",
                                "555",
                                "Open",
                                "Call",
                                "Your people",
                                "Why it came"))
                .allSatisfy(said -> {
                    assertThat(html.text()).contains(said);
                    assertThat(rendered.text()).contains(said);
                });
        assertThat(html.select("a").eachAttr("href"))
                .containsExactly("tel:555", "https://help.example.com/c/1", "https://help.example.com/c/1#call-me");
        assertThat(rendered.text())
                .contains("https://help.example.com/c/1\n", "https://help.example.com/c/1#call-me\n");
    }

    @Test
    void what_people_wrote_is_escaped_in_html_and_whole_in_text() {
        RenderedLetter rendered = renderer.render(letter(new Part.Quote(NASTY, true)));

        assertThat(rendered.html()).doesNotContain("<script");
        assertThat(quote(rendered)).isEqualTo(Unlinked.text(NASTY));
        assertThat(rendered.text()).contains("“" + NASTY + "”");
    }

    @Test
    void what_people_wrote_has_no_link_to_press() {
        RenderedLetter rendered =
                renderer.render(
                        letter(
                                new Part.Quote("see https://example.com", false),
                                new Part.Facts(List.of(Part.Fact.plain("Name", "www.example.com")))));

        assertThat(Jsoup.parse(rendered.html()).select("a")).isEmpty();
        assertThat(rendered.html()).doesNotContain("example.com");
        assertThat(rendered.text()).doesNotContain("https://example.com");
    }

    @Test
    void the_subject_is_one_line() {
        Letter letter = letter("One\r\nBcc: x@example.com\u2028\u0000two");

        assertThat(renderer.render(letter).subject()).isEqualTo("One Bcc: x@example.com two");
    }

    @Test
    void says_its_language_and_direction() {
        Document html = Jsoup.parse(renderer.render(letter()).html());

        assertThat(html.select("html").attr("lang")).isEqualTo("en-US");
        assertThat(html.select("html").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void has_neither_script_nor_anything_to_fetch() {
        Document html = Jsoup.parse(renderer.render(letter()).html());

        assertThat(html.select("script, link, img, [src], form")).isEmpty();
    }

    private static String quote(RenderedLetter rendered) {
        return String.join(
                "\n",
                Jsoup.parse(rendered.html()).select("blockquote").textNodes().stream()
                        .map(node -> node.getWholeText().strip())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Letter letter(Part... parts) {
        return letter("Subject", parts);
    }

    private static Letter letter(String subject, Part... parts) {
        return new Letter(
                Words.in(Locale.US),
                "Harbor Homes",
                Accent.DEFAULT,
                subject,
                "Before",
                List.of(),
                List.of(parts),
                List.of(),
                List.of("Your people"),
                List.of("Why it came"),
                List.of(),
                Optional.empty());
    }
}
