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
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phones on which staff stay signed in: {@code /s} alone opens the day, until it is ended. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptDevicesTest {
    private static final String COOKIE = "__Host-device";
    private static final String OFFICE_COOKIE = "__Host-office";
    private static final String CLOSED = "Open the link in your last email";

    private final Town town = Town.at("2027-03-02T10:00");
    private final StaffMember rosa = town.colleague("rosa");
    private final Customer customer = town.customer();

    @AfterAll
    void close() {
        town.close();
    }

    private String tells() {
        customer.tells("plumbing", "The Quillmark tub leaks.");
        return idOf(customer.link());
    }

    private static String idOf(String link) {
        return link.replaceFirst("-.*", "");
    }

    private static String session(Browser browser, String cookie) {
        return idOf(browser.cookies().getOrDefault(cookie, ""));
    }

    private void assertClosed(Page page) {
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo(CLOSED);
    }

    @Test
    void a_kept_phone_opens_the_day_without_a_link_and_presses_there() {
        String concern = tells();
        Browser phone = rosa.keepsAPhone();

        assertThat(phone.open("/s").heading()).isEqualTo(town.browser().open(rosa.ownLink()).heading());
        assertThat(phone.open("/s/me").text()).isEqualTo(phone.open("/s").text());
        Page taken = phone.open("/s/me?concern=" + concern).form("/s/me/take").send();

        assertThat(taken.path()).isEqualTo("/s/me");
        assertThat(taken.notices()).contains("It’s yours");
        customer.seesInTheTimeline("Rosa Delgado took this on.");
    }

    @Test
    void its_cookie_is_for_this_host_alone_and_for_no_script() {
        Answer kept = town.browser().open(rosa.ownLink()).form("/stay").press();

        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.header("Location")).isEqualTo("/s");
        assertThat(kept.header("Set-Cookie"))
                .matches(
                        "__Host-device=[0-9a-z]+-1-a[0-9a-z]{26}; Max-Age=15552000; Path=/; Secure; HttpOnly; "
                                + "SameSite=Lax");
    }

    @Test
    void what_a_manager_ends_opens_nothing_and_presses_nothing_from_then_on() {
        String concern = tells();
        Browser phone = rosa.keepsAPhone();
        PageForm take = phone.open("/s/me?concern=" + concern).form("/take");
        Page devices = town.colleague("walt").signsIn().open("/m/devices");
        assertThat(devices.texts("li h2")).contains("Rosa Delgado", "Walt Jensen");

        Page after = devices.form("/m/devices/end", "session", session(phone, COOKIE)).send();

        assertThat(after.notices()).containsExactly("It’s signed out");
        assertThat(after.document().select("input[value=%s]".formatted(session(phone, COOKIE)))).isEmpty();
        assertClosed(phone.open("/s"));
        assertClosed(take.send());
        assertThat(customer.looks().texts(".timeline p")).noneMatch(line -> line.contains("Rosa"));
        assertThat(town.browser().open(rosa.ownLink()).status()).isEqualTo(200);
    }

    @Test
    void who_signs_out_has_to_open_a_link_again() {
        Browser phone = rosa.keepsAPhone();
        String cookie = phone.cookies().getOrDefault(COOKIE, "");

        assertClosed(phone.open("/s").form("/s/me/sign-out").send());

        assertThat(phone.cookies()).isEmpty();
        assertClosed(town.browser().with(COOKIE, cookie).open("/s"));
    }

    @Test
    void pressed_again_it_stays_the_same_device() {
        Browser phone = rosa.keepsAPhone();
        String cookie = phone.cookies().getOrDefault(COOKIE, "");

        Answer again = phone.open(rosa.ownLink()).form("/stay").press();

        assertThat(again.status()).isEqualTo(303);
        assertThat(phone.cookies()).containsEntry(COOKIE, cookie);
    }

    @Test
    void only_the_cookie_itself_opens_it() {
        Browser phone = rosa.keepsAPhone();
        String cookie = phone.cookies().getOrDefault(COOKIE, "");
        String session = idOf(cookie);
        assertThat(ForgedLink.of("b", session, "1")).isEqualTo(cookie);

        for (String other :
                List.of(
                        "",
                        session,
                        cookie.substring(0, cookie.length() - 1) + (cookie.endsWith("x") ? "y" : "x"),
                        ForgedLink.of("b", session, "2"),
                        ForgedLink.of("b", "nobody", "1"),
                        ForgedLink.of("s", session, "1"),
                        ForgedLink.of("i", session, "1"),
                        ForgedLink.of("c", session, "1"),
                        rosa.ownLink().substring("/s/".length()))) {
            assertClosed(town.browser().with(COOKIE, other).open("/s"));
        }
        assertThat(town.browser().open("/s/" + cookie).status()).isEqualTo(404);
        assertThat(town.browser().open("/m/in/" + cookie).status()).isEqualTo(404);
        assertThat(town.browser().open("/c/" + cookie).status()).isEqualTo(404);
    }

    @Test
    void a_device_does_not_open_the_office_nor_the_office_a_device() {
        StaffMember walt = town.colleague("walt");
        String device = walt.keepsAPhone().cookies().getOrDefault(COOKIE, "");
        String office = walt.signsIn().cookies().getOrDefault(OFFICE_COOKIE, "");

        assertThat(town.browser().with(OFFICE_COOKIE, device).open("/m/devices").status()).isEqualTo(403);
        assertClosed(town.browser().with(COOKIE, office).open("/s"));
        assertThat(town.browser().with(OFFICE_COOKIE, office).open("/m/devices").status()).isEqualTo(200);
    }

    @Test
    void the_mailbox_of_a_team_is_nobodys_phone() {
        tells();
        Page page = town.office().opens(customer.reference());
        assertThat(page.offers("/stay")).isFalse();

        String path = page.path() + "/stay";
        assertThat(town.browser().press(path, "").status()).isEqualTo(403);
        assertThat(town.browser().press("/s/dead/stay", "").status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}: {1} is answered {2}")
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Sec-Fetch-Site, same-origin, 303",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, OURS, 303",
    })
    void a_press_on_another_sites_page_does_nothing(String header, String value, int status) {
        String concern = tells();
        Browser phone = rosa.keepsAPhone();
        PageForm take = phone.open("/s/me?concern=" + concern).form("/take");
        phone.saying(header, value.replace("OURS", ours()));

        assertThat(take.press().status()).isEqualTo(status);
        assertThat(phone.press("/s/me/sign-out", "").status()).isEqualTo(status);
        assertThat(phone.open("/s").heading().equals(CLOSED)).isEqualTo(status == 303);
        assertThat(phone.press(rosa.ownLink() + "/stay", "").status()).isEqualTo(status);
        assertThat(customer.looks().texts(".timeline p").stream().anyMatch(line -> line.contains("Rosa")))
                .isEqualTo(status == 303);
    }

    private String ours() {
        return town.system().baseUrl().toString().replaceFirst("/$", "");
    }

    @Test
    void a_cookie_costs_one_request_and_a_look_writes_nothing() {
        Browser phone = rosa.keepsAPhone();
        String link = rosa.ownLink();
        List<String> byLink = town.requestsDuring("StaffFunction", () -> phone.get(link));

        List<String> byCookie = town.requestsDuring("StaffFunction", () -> phone.get("/s"));

        assertThat(byCookie.getFirst()).isEqualTo("GetItem");
        assertThat(byCookie.subList(1, byCookie.size())).isEqualTo(byLink);
        assertThat(town.requestsDuring("StaffFunction", () -> town.browser().get("/s"))).isEmpty();
        assertThat(town.requestsDuring("StaffFunction", () -> town.browser().with(COOKIE, "x-1-a").get("/s")))
                .isEmpty();
    }

    @Test
    void a_press_keeps_a_phone_alive_once_a_day_and_a_look_never() {
        try (Town own = Town.at("2027-03-02T10:00")) {
            Browser phone = own.colleague("rosa").keepsAPhone();
            Customer other = own.customer();
            other.tells("plumbing", "The Quillmark tub leaks.");
            PageForm take = phone.open("/s/me?concern=" + idOf(other.link())).form("/take");
            assertThat(own.requestsDuring("StaffFunction", take::press)).doesNotContain("UpdateItem");

            own.passes(Duration.ofHours(25));
            PageForm answer = phone.open("/s/me?concern=" + idOf(other.link())).form("/answer").type("words", "Soon.");
            assertThat(own.requestsDuring("StaffFunction", () -> phone.get("/s"))).doesNotContain("UpdateItem");
            assertThat(own.requestsDuring("StaffFunction", answer::press)).contains("UpdateItem");
            assertThat(own.requestsDuring("StaffFunction", answer::press)).doesNotContain("UpdateItem");
        }
    }

    @Test
    void who_has_left_is_out() {
        try (Town own = Town.at("2027-03-02T10:00")) {
            Browser phone = own.colleague("rosa").keepsAPhone();
            assertThat(phone.open("/s").status()).isEqualTo(200);

            own.changesSettings(settings -> settings.replace("rosa", "ruth"));
            own.passes(Duration.ofMinutes(2));

            assertClosed(phone.open("/s"));
        }
    }
}
