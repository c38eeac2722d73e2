package followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormTest {
    private final Pages pages = new Pages();

    @Test
    void asks_for_what_the_api_takes() {
        Document page = Jsoup.parse(pages.report(SomePages.form()));

        assertThat(page.select("form").attr("action")).isEqualTo("/concerns");
        assertThat(page.select("form").attr("method")).isEqualTo("post");
        assertThat(page.select("form [name]").eachAttr("name"))
                .containsOnly(
                        "submission",
                        "service",
                        "words",
                        "urgent",
                        "name",
                        "mail",
                        "phone",
                        "address",
                        "language",
                        "timeZone");
        assertThat(page.select("[name=submission]").val()).isEqualTo("sub-1");
        assertThat(page.select("[name=timeZone] [selected]").val()).isEqualTo("America/Los_Angeles");
    }

    @Test
    void says_what_to_do_meanwhile_beside_the_service() {
        Document page = Jsoup.parse(pages.report(SomePages.form()));
        Element choice = page.expectFirst("[value=no-heat]");

        assertThat(page.expectFirst("#" + choice.attr("aria-describedby")).text()).contains("Smell gas? Leave.");
    }

    @Test
    void shows_the_office_number_and_whether_it_is_answered() {
        Document page = Jsoup.parse(pages.report(SomePages.form()));

        assertThat(page.select("header a.phone").attr("href")).isEqualTo("tel:+12065550142");
        assertThat(page.select("header").text()).contains("(206) 555-0142", "Someone answers now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\n\n two lines first",
                "</textarea><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${page} @if(true) !{var x} <%-- --%> $unsafe{x}",
                "O'Brien =1+1 null",
                "\ufffc \ue000 🙂",
                "שלום \u202eevil\u202c",
                "&amp; &lt;b&gt;",
            })
    void keeps_what_was_typed(String typed) {
        Document page = Jsoup.parse(pages.report(SomePages.form(SomePages.typed(typed), new Sending.NotRecorded())));

        assertThat(page.expectFirst("textarea[name=words]").wholeText()).isEqualTo(typed);
        assertThat(page.expectFirst("textarea[name=address]").wholeText()).isEqualTo(typed);
        assertThat(page.select("[name=name]").val()).isEqualTo(typed);
        assertThat(page.select("[name=service][checked]").val()).isEqualTo("no-heat");
        assertThat(page.select("[name=urgent]").hasAttr("checked")).isTrue();
        assertThat(page.select("[name=timeZone] [selected]").val()).isEqualTo("Asia/Kathmandu");
        assertThat(page.select("main script, main img")).isEmpty();
    }

    @Test
    void keeps_words_far_over_the_limit() {
        String typed = "<&🙂 ".repeat(50_000);
        Document page = Jsoup.parse(pages.report(SomePages.form(SomePages.typed(typed), new Sending.Refused())));

        assertThat(page.expectFirst("textarea[name=words]").wholeText()).isEqualTo(typed);
    }

    @Test
    void lists_each_error_at_the_top_linked_to_its_field() {
        Document page =
                Jsoup.parse(
                        pages.report(
                                SomePages.form(
                                        SomePages.typed(""),
                                        new Sending.Refused(),
                                        new FieldError("service", "Choose."),
                                        new FieldError("words", "Tell."),
                                        new FieldError("mail", "Reach."),
                                        new FieldError("phone", "Reach."))));

        assertThat(page.select("[role=alert] a").eachText()).containsExactly("Choose.", "Tell.", "Reach.");
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .allSatisfy(link -> {
                    Element field = page.expectFirst(link);
                    assertThat(field.attr("aria-invalid")).isEqualTo("true");
                });
        assertThat(page.title()).startsWith("Please check");
        assertThat(page.select("[role=alert]").text()).contains("3 things", "Nothing is recorded yet");
    }

    @Test
    void says_each_error_beside_its_field() {
        Document page =
                Jsoup.parse(
                        pages.report(
                                SomePages.form(
                                        SomePages.typed(""),
                                        new Sending.Refused(),
                                        new FieldError("phone", "Reach."))));
        Element phone = page.expectFirst("#phone");

        assertThat(phone.attr("aria-describedby").split(" "))
                .anySatisfy(id -> assertThat(page.expectFirst("#" + id).text()).isEqualTo("Reach."));
        assertThat(phone.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.expectFirst("#mail").hasAttr("aria-invalid")).isFalse();
    }

    @Test
    void says_how_sending_ended() {
        assertThat(said(new Sending.NotRecorded())).contains("This was not recorded");
        assertThat(said(new Sending.Unconfirmed())).contains("will not be recorded twice");
        assertThat(said(new Sending.Limited(SomePages.DUE))).contains("after 10:30 AM PST today");
        assertThat(said(new Sending.NotYet())).doesNotContain("recorded");
    }

    @Test
    void asks_for_the_language_only_where_there_are_several() {
        ReportPage several =
                new ReportPage(
                        SomePages.FRAME,
                        List.of(SomePages.INVOICE),
                        List.of(new Option("en", "English"), new Option("es", "Español")),
                        SomePages.SEATTLE,
                        Report.blank("1"),
                        new Sending.NotYet(),
                        Errors.NONE);

        assertThat(Jsoup.parse(pages.report(several)).select("select[name=language] option")).hasSize(2);
        assertThat(Jsoup.parse(pages.report(several)).select("[name=language] [selected]").val()).isEqualTo("en");
        assertThat(Jsoup.parse(pages.report(SomePages.form())).select("select[name=language]")).isEmpty();
    }

    @Test
    void offers_urgency_only_where_a_service_has_it() {
        ReportPage calm =
                ReportPage.blank(SomePages.FRAME, List.of(SomePages.INVOICE), List.of(), SomePages.SEATTLE, "1");

        assertThat(Jsoup.parse(pages.report(calm)).select("[name=urgent]")).isEmpty();
    }

    @Test
    void every_time_zone_it_offers_has_a_name_and_exists() {
        assertThat(TimeZones.options(Words.in(Locale.US)))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        option -> assertThat(java.time.ZoneId.of(option.value()).getId()).isEqualTo(option.value()));
    }

    @Test
    void is_light_with_all_that_it_loads() {
        String page = pages.report(SomePages.form());
        List<String> loaded =
                Jsoup.parse(page).select("link[href], script[src]").stream()
                        .map(element -> element.attr("href") + element.attr("src"))
                        .toList();
        int size =
                page.getBytes(StandardCharsets.UTF_8).length
                        + loaded.stream()
                                .mapToInt(path -> SomePages.ASSETS.find(path).orElseThrow().text().length())
                                .sum();

        assertThat(loaded).hasSizeLessThanOrEqualTo(3);
        assertThat(size).isLessThan(30_000);
    }

    private String said(Sending sending) {
        return Jsoup.parse(pages.report(SomePages.form(SomePages.typed("x"), sending))).select(".notice").text();
    }
}
