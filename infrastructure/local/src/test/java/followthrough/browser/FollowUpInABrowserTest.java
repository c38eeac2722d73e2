package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Customers answer whether it is totally resolved, on a phone; programs that read their mail do not. */
@ExtendWith(OnStage.class)
class FollowUpInABrowserTest {
    private static final int NARROW = 320;
    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String QUESTION = "Is it totally resolved?";
    private static final int FAR = 40;

    /** Each is somebody else: nobody is asked twice in a month. */
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final String TEAM = "warranty@madronalane.example.com";

    /** Somebody who has the question in their mail, for long enough to have read it. */
    private static Visitor asked(Stage stage, String mail, boolean script) {
        String phone = "206-555-01%02d".formatted(NUMBERS.incrementAndGet());
        stage.visitor().fillsInTheForm("Plumbing", mail).types("Phone", phone).presses("Send it");
        Visitor rosa = stage.visitor().opensTheWorkOf(mail);
        rosa.page().locator("#who-outcome").selectOption("rosa");
        rosa.types("What was done, in words for the customer", "A new seal.").presses("Done");
        stage.desk().passes(Duration.ofDays(2));
        Visitor visitor = stage.visitor(script);
        Letter letter =
                visitor.mails(mail).reversed().stream()
                        .filter(latest -> latest.subject().startsWith(QUESTION))
                        .findFirst()
                        .orElseThrow();
        return visitor.opens(
                letter.links().stream().filter(link -> link.contains("followup")).findFirst().orElseThrow());
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {false, true})
    void from_the_mail_to_a_time_for_what_is_still_open(boolean script, Stage stage) {
        Visitor mila = asked(stage, "mila.open." + script + "@example.com", script);
        assertThat(mila.heading()).isEqualTo(QUESTION);
        assertThat(mila.page().locator(".meant").innerText()).isEqualTo("Yes, totally");
        mila.presses("Partly");
        assertThat(mila.heading()).isEqualTo("Thank you for telling us");
        mila.types("What is still open?", "It still drips.").presses("Send");
        assertThat(mila.field("What is still open?").inputValue()).contains("It still drips.");

        mila.page().locator("[name=slot]").first().check();
        mila.presses("Take this time");
        assertThat(mila.notice()).isEqualTo("It’s yours");
    }

    @Test
    void a_keyboard_is_enough(Stage stage) {
        Visitor kim = asked(stage, "kim.answers@example.com", true);
        Keyboard keyboard = kim.page().keyboard();
        for (int pressed = 0; pressed < FAR && !isOn(kim, "Yes, totally"); pressed++) {
            keyboard.press("Tab");
        }
        keyboard.press("Enter");
        kim.page().waitForURL("**pressed=answered**");
        assertThat(kim.page().locator(":focus").innerText()).isEqualTo("Thank you, Lena Brandt");
    }

    private static boolean isOn(Visitor visitor, String button) {
        return visitor.page().locator("button:focus").allInnerTexts().equals(List.of(button));
    }

    @Test
    void nothing_stands_in_anybodys_way(Stage stage) {
        String mail = "everyone.answers@example.com";
        Visitor visitor = asked(stage, mail, true);
        isForEverybody(visitor.page());
        visitor.presses("No");
        isForEverybody(visitor.page());
        Visitor team = stage.visitor().opensTheWorkOf(mail);
        assertThat(team.page().locator("#answered").innerText()).contains("Why was something still open?");
        isForEverybody(team.page());
        visitor.unfolds("Change your answer").presses("Yes, totally");
        isForEverybody(visitor.page());
    }

    private static void isForEverybody(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Axe.findsNothingWrong(page);
        }
        page.setViewportSize(NARROW, NARROW);
        assertThat(page.evaluate(OVERFLOW)).isEqualTo(0);
        page.setViewportSize(Stage.PHONE, 780);
    }

    /**
     * A program that reads the mails of a full case, to the customer, to the team and to whoever did the work, with a
     * browser that runs all script: it opens every link, waits, hovers, and sends every form as it stands.
     */
    @Test
    void a_scanner_that_sends_every_form_as_it_stands_changes_nothing(Stage stage) {
        String mail = "scanned.whole@example.com";
        Visitor customer = stage.visitor().tells(mail);
        customer.page().locator("[name=slot]").first().check();
        customer.presses("Take this time");
        stage.desk().passes(Duration.ofHours(1));
        scansEverything(stage, mail);
        Visitor asked = asked(stage, mail, true);
        scansEverything(stage, mail);
        assertThat(asked.opens(asked.page().url()).heading()).isEqualTo(QUESTION);
    }

    private static void scansEverything(Stage stage, String mail) {
        Visitor scanner = stage.visitor();
        List<String> links =
                Stream.of(mail, TEAM, "rosa@madronalane.example.com")
                        .flatMap(to -> scanner.mails(to).reversed().stream().limit(3))
                        .flatMap(letter -> letter.links().stream())
                        .map(link -> link.replaceFirst("#.*", ""))
                        .distinct()
                        .toList();
        assertThat(links).hasSizeGreaterThan(2);
        Map<String, Map<String, AttributeValue>> before = stage.desk().table();
        links.forEach(link -> scans(scanner, link));
        assertThat(stage.desk().table()).isEqualTo(before);
    }

    private static void scans(Visitor scanner, String link) {
        Page page = scanner.opens(link).page();
        page.waitForLoadState(LoadState.LOAD);
        for (Locator target : page.locator("a:not(.skip):visible, button:visible, summary").all()) {
            target.hover();
        }
        int forms = page.locator("form").count();
        for (int form = 0; form < forms; form++) {
            scanner.opens(link);
            int before = scanner.watch().pages();
            page.locator("form").nth(form).evaluate("form => HTMLFormElement.prototype.submit.call(form)");
            page.waitForCondition(() -> scanner.watch().pages() > before);
        }
        scanner.device().request().head(link);
    }
}
