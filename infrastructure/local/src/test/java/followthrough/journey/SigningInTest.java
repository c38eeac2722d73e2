package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.Browser;
import followthrough.journey.language.Customer;
import followthrough.journey.language.ForgedLink;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office and managers sign in by a mailed link. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInTest {
    private static final String COOKIE = "__Host-office";
    private static final String HOME = "The office";
    private static final String FORM = "Sign in";
    private static final String ENDED = "This link has ended";

    private final Town town = Town.at("2027-03-02T10:00");
    private final StaffMember walt = town.colleague("walt");
    private final StaffMember bea = town.colleague("bea");

    @AfterAll
    void close() {
        town.close();
    }

    private static Page enters(Browser browser, String link) {
        Page page = browser.open(link);
        return page.form(page.path()).send();
    }

    private static Answer asks(Town town, String mail) {
        return town.browser().open("/m").form("/m/sign-in").type("mail", mail).press();
    }

    @Test
    void a_mailed_link_signs_in_and_signing_out_ends_it() {
        Browser browser = town.browser();
        assertThat(browser.open("/m").heading()).isEqualTo(FORM);

        Page home = enters(browser, walt.asksToSignIn());

        assertThat(home.path()).isEqualTo("/m");
        assertThat(home.heading()).isEqualTo(HOME);
        assertThat(home.text()).contains("You are signed in as Walt Jensen.");
        String cookie = browser.cookies().getOrDefault(COOKIE, "");
        Page left = browser.open("/m").form("/m/sign-out").send();
        assertThat(left.heading()).isEqualTo(FORM);
        assertThat(left.notices()).containsExactly("You are signed out");
        assertThat(browser.cookies()).isEmpty();
        assertThat(town.browser().with(COOKIE, cookie).open("/m").heading()).isEqualTo(FORM);
    }

    @Test
    void a_look_at_the_link_uses_nothing_up() {
        String link = bea.asksToSignIn();
        List<String> asked =
                town.requestsDuring(
                        "OfficeFunction",
                        () ->
                                Stream.of("GET", "HEAD", "OPTIONS", "GET")
                                        .map(method -> town.http().send(method, link))
                                        .forEach(answer -> assertThat(answer.header("Set-Cookie")).isEmpty()));

        assertThat(asked).isEmpty();
        assertThat(enters(town.browser(), link).heading()).isEqualTo(HOME);
    }

    @Test
    void a_link_is_one_session_however_often_it_is_pressed_and_none_once_that_is_ended() {
        String link = bea.asksToSignIn();
        Browser first = town.browser();
        Browser second = town.browser();
        enters(first, link);
        enters(second, link);
        assertThat(first.cookies()).isEqualTo(second.cookies());

        first.open("/m").form("/m/sign-out").send();

        assertThat(second.open("/m").heading()).isEqualTo(FORM);
        assertThat(enters(town.browser(), link).heading()).isEqualTo(ENDED);
    }

    @Test
    void whether_an_address_is_known_cannot_be_told_from_the_answer() {
        Answer known = asks(town, "bea@madronalane.example.com");
        Answer unknown = asks(town, "nobody@madronalane.example.com");
        Answer inTheField = asks(town, "rosa@madronalane.example.com");

        assertThat(known.status()).isEqualTo(200);
        assertThat(List.of(unknown.text(), inTheField.text())).containsOnly(known.text());
        assertThat(List.of(unknown.headers(), inTheField.headers())).containsOnly(known.headers());
        assertThat(town.inbox("nobody@madronalane.example.com").all()).isEmpty();
        assertThat(town.inbox("rosa@madronalane.example.com").all())
                .noneMatch(mail -> mail.subject().contains("sign in"));
        assertThat(bea.inbox().latest().subject()).isEqualTo("Your link to sign in");
    }

    @Test
    void asking_is_one_transaction_and_sends_nothing_by_itself() {
        PageForm form = town.browser().open("/m").form("/m/sign-in").type("mail", bea.inbox().address());

        assertThat(town.requestsDuring("OfficeFunction", form::press)).containsExactly("TransactWriteItems");
    }

    @Test
    void an_address_that_is_none_is_to_be_mended() {
        Page page = town.browser().open("/m").form("/m/sign-in").type("mail", "walt").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsKey("mail");
    }

    @Test
    void only_a_link_of_this_kind_signs_in() {
        String link = walt.asksToSignIn().replaceFirst(".*/", "");
        String version = link.replaceFirst("walt-[0-9a-f]{12}-(\\d+)-.*", "$1");
        String id = link.replaceFirst("(walt-[0-9a-f]{12}).*", "$1");
        assertThat(ForgedLink.of("i", id, version)).isEqualTo(link);

        for (String other :
                List.of(
                        link.substring(0, link.length() - 1) + (link.endsWith("x") ? "y" : "x"),
                        ForgedLink.of("s", id, version),
                        ForgedLink.of("b", id, version),
                        ForgedLink.of("i", id.replace("walt", "rosa"), version),
                        ForgedLink.of("i", "walt", version))) {
            Page page = town.browser().open("/m/in/" + other);
            assertThat(page.status()).as(other).isEqualTo(404);
            assertThat(page.heading()).isEqualTo(ENDED);
            assertThat(town.browser().press("/m/in/" + other, "").header("Set-Cookie")).isEmpty();
        }
        assertThat(town.browser().open("/s/" + link).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/m/devices", "/m/work", "/m/work?concern=abc"})
    void who_wanted_a_page_comes_to_it_after_signing_in(String wanted) {
        Browser browser = town.browser();
        Page closed = browser.open(wanted);
        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.text()).contains("You are not signed in");

        closed.form("/m/sign-in").type("mail", walt.inbox().address()).send();
        Page link = browser.open(walt.inbox().latest().link());
        Answer entered = link.form(link.path()).press();

        assertThat(entered.header("Location")).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/m",
                "//evil.example/m",
                "/m//evil.example",
                "/m/../c/x",
                "/c/x",
                "/m\r\nSet-Cookie: a=b",
                "/m\\evil",
                "/mx"
            })
    void nobody_is_led_away_by_it(String to) {
        String link = walt.asksToSignIn();
        String encoded = URLEncoder.encode(to, StandardCharsets.UTF_8);
        Page page = town.browser().open(link + "?to=" + encoded);

        assertThat(page.form(page.path()).value("to")).isEmpty();
        assertThat(town.browser().press(link, "to=" + encoded).header("Location")).isEqualTo("/m");
    }

    @Test
    void the_list_of_devices_is_for_managers_alone() {
        Browser office = bea.signsIn();
        String session = office.cookies().getOrDefault(COOKIE, "").replaceFirst("-.*", "");

        assertThat(office.open("/m").text()).doesNotContain("Who is signed in");
        assertThat(office.open("/m/devices").status()).isEqualTo(403);
        assertThat(office.press("/m/devices/end", "session=" + session).status()).isEqualTo(403);
        assertThat(office.open("/m").heading()).isEqualTo(HOME);
    }

    @Test
    void people_of_the_office_act_under_their_own_name() {
        Customer customer = town.customer();
        customer.tells("plumbing", "The Quillmark tub leaks.");
        Browser office = bea.signsIn();
        String concern = customer.link().replaceFirst("-.*", "");
        Page list = office.open("/m/work");
        assertThat(list.texts("ul li.card a")).contains("Plumbing (" + customer.reference() + ")");

        Page taken = office.open("/m/work?concern=" + concern).form("/m/work/take").send();

        assertThat(taken.path()).isEqualTo("/m/work");
        assertThat(taken.offers("/take")).isFalse();
        customer.seesInTheTimeline("Bea Okafor took this on.");
    }

    @Test
    void signing_out_everywhere_ends_phones_too_and_nobody_elses() {
        Browser phone = bea.keepsAPhone();
        Browser there = bea.signsIn();
        Browser other = walt.signsIn();
        Browser here = bea.signsIn();

        here.open("/m").form("/m/sign-out-everywhere").send();

        assertThat(Stream.of(here, there).map(browser -> browser.open("/m").heading())).containsOnly(FORM);
        assertThat(phone.open("/s").status()).isEqualTo(403);
        assertThat(other.open("/m").heading()).isEqualTo(HOME);
    }

    @Test
    void a_press_on_another_sites_page_does_nothing() {
        String link = walt.asksToSignIn();
        Browser lured = town.browser().saying("Sec-Fetch-Site", "cross-site");
        assertThat(lured.press(link, "").status()).isEqualTo(403);
        assertThat(lured.cookies()).isEmpty();

        Browser browser = town.browser();
        enters(browser, link);
        browser.saying("Sec-Fetch-Site", "cross-site");

        for (String path : List.of("/m/sign-out", "/m/sign-out-everywhere", "/m/devices/end", "/m/work/take")) {
            assertThat(browser.press(path, "session=x").status()).as(path).isEqualTo(403);
        }
        assertThat(browser.open("/m").heading()).isEqualTo(HOME);
    }

    @Test
    void a_link_lasts_half_an_hour_and_a_session_twelve_hours_after_the_last_press() {
        try (Town own = Town.at("2027-03-02T10:00")) {
            StaffMember manager = own.colleague("walt");
            String link = manager.asksToSignIn();
            own.passes(Duration.ofMinutes(29));
            Browser browser = own.browser();
            enters(browser, link);
            own.passes(Duration.ofMinutes(1));
            assertThat(own.browser().open(link).heading()).isEqualTo(ENDED);
            assertThat(own.browser().press(link, "").status()).isEqualTo(404);

            own.passes(Duration.ofHours(11));
            assertThat(browser.open("/m").heading()).isEqualTo(HOME);
            own.passes(Duration.ofMinutes(58));
            assertThat(browser.open("/m").heading()).isEqualTo(HOME);
            own.passes(Duration.ofMinutes(1));
            assertThat(browser.open("/m").heading()).isEqualTo(FORM);
        }
    }

    @Test
    void presses_keep_a_session_for_seven_days_at_most() {
        try (Town own = Town.at("2027-03-02T10:00")) {
            Browser browser = own.colleague("walt").signsIn();
            for (int hours = 0; hours < 7 * 24 - 8; hours += 8) {
                own.passes(Duration.ofHours(8));
                assertThat(browser.press("/m/devices/end", "session=none").status()).isEqualTo(303);
            }
            own.passes(Duration.ofHours(8).minusSeconds(1));
            assertThat(browser.open("/m").heading()).isEqualTo(HOME);
            own.passes(Duration.ofSeconds(1));
            assertThat(browser.open("/m").heading()).isEqualTo(FORM);
        }
    }

    @Test
    void who_lost_the_role_is_out() {
        try (Town own = Town.at("2027-03-02T10:00")) {
            Browser browser = own.colleague("bea").signsIn();
            assertThat(browser.open("/m").heading()).isEqualTo(HOME);

            own.changesSettings(settings -> settings.replace("roles: [office]", "roles: [field]"));
            own.passes(Duration.ofMinutes(2));

            assertThat(browser.open("/m").heading()).isEqualTo(FORM);
            assertThat(browser.open("/m/work").status()).isEqualTo(403);
        }
    }

    @Test
    void asking_is_limited_by_address_and_by_source_and_never_says_more_than_the_others() {
        try (Town own = Town.limitedAt("2027-03-02T10:00")) {
            for (String mail : List.of("walt@madronalane.example.com", "nobody@example.com")) {
                IntStream.range(0, 5).forEach(_ -> assertThat(asks(own, mail).status()).isEqualTo(200));
                Answer refused = asks(own, mail);
                assertThat(refused.status()).isEqualTo(429);
                assertThat(refused.header("Retry-After")).isEqualTo("3600");
            }
            assertThat(own.inbox("walt@madronalane.example.com").all()).hasSize(5);
            IntStream.range(0, 10)
                    .forEach(number -> assertThat(asks(own, number + "@example.com").status()).isEqualTo(200));
            assertThat(asks(own, "more@example.com").status()).isEqualTo(429);
            own.passes(Duration.ofHours(1));
            assertThat(asks(own, "walt@madronalane.example.com").status()).isEqualTo(200);
        }
    }
}
