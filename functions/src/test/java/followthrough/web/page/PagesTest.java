package followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Pages PAGES = new Pages();

    static Stream<String> all() {
        return Stream.of(
                        Stream.of(
                                PAGES.report(SomePages.form()),
                                PAGES.report(SomePages.form(SomePages.typed("x"), new Sending.NotRecorded())),
                                PAGES.status(SomePages.status(SomePages.concern("x")))),
                        Arrays.stream(LinkPage.Reason.values())
                                .map(reason -> PAGES.link(LinkPage.of(SomePages.FRAME, reason))),
                        Stream.of(400, 404, 405, 413, 415, 429, 503, 500)
                                .map(status -> PAGES.problem(ProblemPage.of(SomePages.FRAME, status))))
                .flatMap(pages -> pages);
    }

    @ParameterizedTest
    @MethodSource("all")
    void holds_to_the_content_security_policy(String html) {
        Document page = Jsoup.parse(html);

        assertThat(page.select("style, [style], script:not([src]), base, iframe")).isEmpty();
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(page.select("[src], link[href]"))
                .allMatch(element -> (element.attr("src") + element.attr("href")).startsWith("/assets/"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void can_be_found_ones_way_around_in(String html) {
        Document page = Jsoup.parse(html);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en-US");
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .allMatch(field -> isLabelled(page, field));
        assertThat(page.select("header").text()).contains("(206) 555-0142");
    }

    @Test
    void renders_while_nothing_is_known_of_the_business() {
        Frame bare = Frame.bare(SomePages.WORDS, SomePages.ASSETS, SomePages.NOW);

        assertThat(PAGES.problem(ProblemPage.of(bare, 503))).contains("We can’t do this right now");
        assertThat(PAGES.link(LinkPage.of(bare, LinkPage.Reason.BROKEN))).contains("This link doesn’t work");
    }

    @Test
    void says_when_the_phone_is_answered_again() {
        Office shut = new Office("Harbor Homes", "1", "tel:1", false, Optional.of(SomePages.DUE), SomePages.SEATTLE);
        Frame frame =
                new Frame(
                        SomePages.WORDS,
                        SomePages.ASSETS,
                        SomePages.FRAME.accent(),
                        Optional.of(shut),
                        Optional.empty(),
                        SomePages.NOW);

        assertThat(PAGES.problem(ProblemPage.of(frame, 404))).contains("Answered again from 10:30 AM PST today");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 413, 415, 429, 503})
    void every_problem_has_its_words(int status) {
        assertThat(Jsoup.parse(PAGES.problem(ProblemPage.of(SomePages.FRAME, status))).select("h1").text())
                .isNotEqualTo(status == 503 ? "" : "We can’t do this right now");
    }

    @Test
    void too_many_says_when_to_try_again() {
        ProblemPage page = new ProblemPage(SomePages.FRAME, 429, Optional.of(SomePages.DUE));

        assertThat(PAGES.problem(page)).contains("Please try again after 10:30 AM PST today.");
    }

    @ParameterizedTest
    @EnumSource(LinkPage.Reason.class)
    void a_fresh_link_is_asked_for_until_it_is_sent(LinkPage.Reason reason) {
        Document page = Jsoup.parse(PAGES.link(LinkPage.of(SomePages.FRAME, reason)));

        assertThat(page.select("form input[name]").eachAttr("name"))
                .isEqualTo(reason == LinkPage.Reason.SENT ? List.of() : List.of("mail", "revoke"));
    }

    private static boolean isLabelled(Document page, Element field) {
        return !page.select("label[for=" + field.id() + "]").isEmpty();
    }
}
