package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.Town;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST_BYTES = 30 * 1024;

    private final Town town = Town.shared();
    private final Customer customer = town.customer();

    @BeforeAll
    void somebody_tells_something() {
        customer.tells("plumbing", "The Quillmark stairs creak.");
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource({
        "/, 'GET, HEAD, OPTIONS'",
        "/concerns, 'OPTIONS, POST'",
        "/link, 'GET, HEAD, OPTIONS, POST'",
        "/c/LINK, 'GET, HEAD, OPTIONS'",
        "/c/LINK/message, 'OPTIONS, POST'",
        "/c/LINK/contact, 'OPTIONS, POST'",
        "/c/LINK/call-me, 'OPTIONS, POST'",
        "/c/LINK/manager, 'OPTIONS, POST'",
        "/c/LINK/promise, 'OPTIONS, POST'",
        "/c/LINK/times, 'GET, HEAD, OPTIONS'",
        "/c/LINK/appointment, 'OPTIONS, POST'",
        "/c/LINK/appointment.ics, 'GET, HEAD, OPTIONS'",
        "/c/LINK/appointment/cancel, 'OPTIONS, POST'",
        "/c/LINK/appointment/earlier, 'OPTIONS, POST'",
        "/c/LINK/timing, 'OPTIONS, POST'",
        "/c/LINK/withdraw, 'OPTIONS, POST'",
        "/c/LINK/reopen, 'OPTIONS, POST'",
        "/s, 'GET, HEAD, OPTIONS'",
        "/s/me, 'GET, HEAD, OPTIONS'",
        "/s/me/take, 'OPTIONS, POST'",
        "/s/me/sign-out, 'OPTIONS, POST'",
        "/s/LINK/keep, 'OPTIONS, POST'",
        "/m, 'GET, HEAD, OPTIONS'",
        "/m/sign-in, 'OPTIONS, POST'",
        "/m/in/LINK, 'GET, HEAD, OPTIONS, POST'",
        "/m/work, 'GET, HEAD, OPTIONS'",
        "/m/work/take, 'OPTIONS, POST'",
        "/m/find, 'GET, HEAD, OPTIONS'",
        "/m/concerns/LINK, 'GET, HEAD, OPTIONS'",
        "/m/concerns/LINK/mail, 'GET, HEAD, OPTIONS'",
        "/m/concerns/LINK/reopen, 'OPTIONS, POST'",
        "/m/concerns/LINK/retry, 'OPTIONS, POST'",
        "/m/devices, 'GET, HEAD, OPTIONS'",
        "/m/devices/end, 'OPTIONS, POST'",
        "/m/no-log, 'GET, HEAD, OPTIONS'",
        "/m/no-log/policy, 'OPTIONS, POST'",
        "/m/export, 'GET, HEAD, OPTIONS'",
        "/m/export/concerns.csv, 'GET, HEAD, OPTIONS'",
        "/m/sign-out, 'OPTIONS, POST'",
        "/m/sign-out-everywhere, 'OPTIONS, POST'",
        "/assets/style.css, 'GET, HEAD, OPTIONS'",
        "/api/concerns, 'GET, HEAD, OPTIONS, POST'",
        "/api/concerns/LINK, 'GET, HEAD, OPTIONS'",
        "/api/concerns/LINK/messages, 'OPTIONS, POST'",
    })
    void a_path_takes_its_methods_and_no_other(String pattern, String allowed) {
        String path = pattern.replace("LINK", customer.link());
        Set<String> allow = Set.of(allowed.split(", "));

        Answer options = town.http().send("OPTIONS", path);
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.header("Allow")).isEqualTo(allowed);
        assertThat(options.headers()).doesNotContainKey("access-control-allow-origin");
        METHODS.stream()
                .filter(method -> !allow.contains(method))
                .forEach(method -> {
                    Answer refused = town.http().send(method, path);
                    assertThat(refused.status()).as(method).isEqualTo(405);
                    assertThat(refused.header("Allow")).as(method).isEqualTo(allowed);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/link", "/c/LINK", "/api/concerns/LINK", "/nowhere", "/c/dead"})
    void a_head_has_the_headers_of_the_get_and_no_body(String pattern) {
        String path = pattern.replace("LINK", customer.link());
        Answer get = town.http().get(path);
        Answer head = town.http().send("HEAD", path);

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.bytes()).isEmpty();
        assertThat(withoutLength(head)).isEqualTo(withoutLength(get));
    }

    private static List<String> withoutLength(Answer answer) {
        return answer.headers().entrySet().stream()
                .filter(header -> !header.getKey().equals("content-length"))
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/concerns/",
                "/c",
                "/c/",
                "/c/a/b/c",
                "/index.html",
                "/%7Blink%7D",
                "/c/%7Blink%7D/elsewhere"
            })
    void an_unknown_path_is_a_page_that_leads_on(String path) {
        Page page = town.browser().open(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().select("a[href=/]")).isNotEmpty();
        assertThat(town.http().send("PUT", path).status()).isEqualTo(404);
    }

    @Test
    void an_unknown_path_of_the_api_is_a_problem() {
        Answer answer = town.http().get("/api/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").text()).isEqualTo("404");
    }

    @Test
    void every_answer_tells_browsers_to_keep_it_to_themselves() {
        everyKindOfAnswer()
                .forEach(answer -> {
                    String what = answer.status() + " " + answer.header("Content-Type");
                    assertThat(answer.header("Content-Security-Policy"))
                            .as(what)
                            .contains(
                                    "default-src 'none'",
                                    "form-action 'self'",
                                    "frame-ancestors 'none'",
                                    "base-uri 'none'")
                            .doesNotContain("unsafe-inline", "unsafe-eval");
                    assertThat(answer.header("Referrer-Policy")).as(what).isEqualTo("no-referrer");
                    assertThat(answer.header("Cache-Control")).as(what).isEqualTo("no-store");
                    assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
                    assertThat(answer.header("X-Robots-Tag")).as(what).contains("noindex");
                    assertThat(answer.header("Strict-Transport-Security")).as(what).contains("max-age=");
                });
    }

    private Stream<Answer> everyKindOfAnswer() {
        String link = customer.link();
        return Stream.of(
                town.http().get("/"),
                town.http().send("OPTIONS", "/"),
                town.http().get("/c/" + link),
                town.http().get("/c/dead"),
                town.http().get("/nowhere"),
                town.http().get("/api/concerns/" + link),
                town.http().get("/api/concerns/dead"),
                town.http().send("DELETE", "/link"),
                town.http().post("/concerns", "{}", "Content-Type", "application/json"),
                town.http().post("/concerns", "", "Content-Type", FORM),
                town.http().post("/c/" + link + "/message", "words=Quillmark+again", "Content-Type", FORM),
                customer.app().tells("invoice", ""),
                customer.app().tells("invoice", "A Quillmark question"));
    }

    @Test
    void pages_run_no_script_of_their_own_and_load_nothing_of_others() {
        for (String path : List.of("/", "/link", customer.path(), customer.path() + "/times", "/nowhere")) {
            Page page = town.browser().open(path);
            assertThat(page.document().select("script:not([src]), style, [style]")).isEmpty();
            assertThat(page.document().select("*").eachAttr("onclick")).isEmpty();
            assertThat(loaded(page)).allMatch(source -> source.startsWith("/assets/"));
        }
    }

    private static List<String> loaded(Page page) {
        return Stream.concat(
                        page.document().select("link[href]").eachAttr("href").stream(),
                        page.document().select("[src]").eachAttr("src").stream())
                .toList();
    }

    @Test
    void what_pages_load_may_be_kept_for_ever() {
        assertThat(loaded(town.browser().open("/")))
                .isNotEmpty()
                .allSatisfy(source -> {
                    Answer asset = town.http().get(source);
                    assertThat(asset.status()).isEqualTo(200);
                    assertThat(asset.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
                });
    }

    @Test
    void a_name_of_an_earlier_deployment_is_answered_but_not_kept() {
        String style = town.browser().open("/").document().select("link[rel=stylesheet]").attr("href");
        Answer earlier = town.http().get(style.replaceFirst("\\.[0-9a-z]+\\.css", ".00000000.css"));

        assertThat(earlier.header("Cache-Control")).isEqualTo("no-store");
        assertThat(town.http().get("/assets/none.css").status()).isEqualTo(404);
    }

    @Test
    void a_page_comes_packed_to_who_reads_that() {
        Answer plain = town.http().get("/c/" + customer.link());
        Answer packed = town.http().get("/c/" + customer.link(), "Accept-Encoding", "deflate, gzip;q=0.5");
        Answer refused = town.http().get("/c/" + customer.link(), "Accept-Encoding", "gzip;q=0");

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(unpacked(packed)).isEqualTo(plain.bytes());
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(refused.header("Content-Encoding")).isEmpty();
        assertThat(List.of(plain.header("Vary"), packed.header("Vary"))).containsOnly("Accept-Encoding");
    }

    @Test
    void a_page_with_all_it_loads_is_small() {
        for (String path : List.of("/", customer.path(), customer.path() + "/times")) {
            List<String> all = Stream.concat(Stream.of(path), loaded(town.browser().open(path)).stream()).toList();
            assertThat(all).hasSizeLessThanOrEqualTo(4);
            assertThat(
                            all.stream()
                                    .mapToInt(part -> town.http().get(part, "Accept-Encoding", "gzip").bytes().length)
                                    .sum())
                    .isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    private static byte[] unpacked(Answer answer) {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(answer.bytes()))) {
            return packed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_page_has_the_number_and_whether_it_is_answered() {
        for (String path :
                Arrays.asList("/", "/link", customer.path(), customer.path() + "/times", "/nowhere", "/c/dead")) {
            Page page = town.browser().open(path);
            assertThat(page.document().select("a[href=tel:+12065550142]").text()).isEqualTo("206-555-0142");
            assertThat(page.texts(".reach .now")).containsExactly("Someone answers now");
        }
    }

    @Test
    void at_night_every_page_says_when_the_number_is_answered_again() {
        try (Town night = Town.at("2027-03-06T02:00")) {
            assertThat(night.browser().open("/").texts(".reach .now"))
                    .containsExactly("Answered again from 8:00 AM PST on Monday, March 8");
        }
    }
}
