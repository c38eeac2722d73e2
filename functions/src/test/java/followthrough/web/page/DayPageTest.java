package followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The day of somebody of the team. */
class DayPageTest {
    private static final Instant PASSED = SomePages.NOW.minusSeconds(3600);

    private final Pages pages = new Pages();

    private static DayLine line(String service, String name, Instant newsBy) {
        return new DayLine("c1", "K7QM42", service, false, name, "", "", "", false, false, Optional.of(newsBy));
    }

    private static DayPage page(String who, boolean isDay, List<DayStop> stops, DayLine... waiting) {
        return new DayPage(
                SomePages.FRAME,
                "/s/abc",
                who,
                isDay ? "rosa" : "",
                isDay,
                "Rosa Delgado",
                List.of(),
                stops,
                List.of(),
                List.of(),
                List.of(waiting),
                List.of(),
                false,
                SomePages.SEATTLE);
    }

    private Document shown(DayPage page) {
        return Jsoup.parse(pages.day(page));
    }

    @Test
    void names_of_customers_are_words() {
        DayLine line = line("<i>No heat</i>", "<b>Sam</b> & Co", SomePages.DUE);
        assertThat(shown(page("", false, List.of(), line)).select("ul li").text())
                .contains("<i>No heat</i> (K7QM42)", "<b>Sam</b> & Co");
    }

    @Test
    void whoever_said_who_they_are_stays_so() {
        Document page = shown(page("bea", false, List.of(), line("Paint", "Ann", SomePages.DUE)));
        assertThat(page.select("ul li a").attr("href")).isEqualTo("/s/abc?concern=c1&who=bea");
        assertThat(page.select("nav a").eachAttr("href")).allMatch(link -> link.endsWith("?who=bea"));
    }

    @Test
    void it_says_who_should_have_heard() {
        assertThat(shown(page("", false, List.of(), line("Paint", "Ann", PASSED))).select("ul .late").eachText())
                .containsExactly("Should have heard from us by 8:05 AM PST today");
    }

    @Test
    void where_nothing_is_to_be_done_it_says_so_under_one_heading() {
        Document page = shown(page("", true, List.of()));
        assertThat(page.select("h1, h2").eachText()).containsExactly("Rosa Delgado");
        assertThat(page.select("main").text()).contains("Nothing waits.");
    }

    @Test
    void what_comes_next_has_all_that_is_needed_to_go_there() {
        DayStop stop =
                new DayStop(
                        line("Plumbing", "Sam", SomePages.DUE),
                        false,
                        true,
                        SomePages.CONTACT,
                        "It drips.",
                        "Rosa",
                        "Bring a ladder.",
                        false,
                        false,
                        3);
        Document page = shown(page("", true, List.of(stop)));
        assertThat(page.select("a[href^=tel:]")).hasSize(1);
        assertThat(page.select("a[rel=noreferrer]").attr("href"))
                .startsWith("https://www.openstreetmap.org/search?query=");
        assertThat(page.select("blockquote").eachText()).containsExactly("It drips.", "Bring a ladder.");
        assertThat(page.select("form[data-press] [name=seen]").val()).isEqualTo("3");
        assertThat(page.select("form[data-press] [name=who]").val()).isEqualTo("rosa");
        assertThat(page.select("form[data-press] button").eachText()).containsExactly("I’m on the way", "I’m there");
    }

    @Test
    void a_page_full_to_the_brim_is_light() {
        List<DayLine> many =
                Stream.generate(() -> line("Plumbing", "Quilla Markham", SomePages.DUE)).limit(14).toList();
        DayStop stop =
                new DayStop(
                        many.getFirst(),
                        true,
                        true,
                        SomePages.CONTACT,
                        "x".repeat(160),
                        "Quilla Markham",
                        "x".repeat(120),
                        true,
                        false,
                        3);
        DayPage page =
                new DayPage(
                        SomePages.FRAME,
                        "/s/" + "x".repeat(40),
                        "",
                        "rosa",
                        true,
                        "Rosa Delgado",
                        many.subList(0, 3),
                        List.of(stop, stop),
                        many.subList(0, 6),
                        many.subList(0, 8),
                        many,
                        many.subList(0, 5),
                        true,
                        SomePages.SEATTLE);
        assertThat(pages.day(page).length()).isLessThan(20_480);
    }
}
