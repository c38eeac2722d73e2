package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers choose when, on a phone, with script and without. */
@ExtendWith(OnStage.class)
class ChoosingInABrowserTest {
    private static final String FIRST = "[name=slot] >> nth=0";
    private static final int FAR = 40;

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {false, true})
    void from_the_mail_to_a_time_in_three_presses(boolean script, Stage stage) {
        String mail = "mila." + script + "@example.com";
        stage.visitor(script).tells(mail);

        Visitor mila = stage.visitor(script);
        mila.opens(mila.mails(mail).getLast().link());
        mila.page().locator(FIRST).check();
        mila.presses("Take this time");

        assertThat(mila.notice()).isEqualTo("It’s yours");
        assertThat(mila.mails(mail)).hasSize(2);
        assertThat(mila.page().locator("[href$='appointment.ics']").count()).isOne();
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {false, true})
    void not_now_is_said_on_the_same_page(boolean script, Stage stage) {
        Visitor mila = stage.visitor(script).tells("mila.later." + script + "@example.com");

        mila.page().locator("#not-now summary").first().click();
        mila.page().locator("#not-now [name=kind][value=when-i-ask]").check();
        mila.page().locator("#not-now button").first().click();
        mila.page().waitForURL("**pressed=**");

        assertThat(mila.page().locator("main").innerText()).contains("one gentle note");
    }

    @Test
    void a_keyboard_is_enough(Stage stage) {
        Visitor kim = stage.visitor().tells("kim.chooses@example.com");
        Keyboard keyboard = kim.page().keyboard();
        for (int pressed = 0; pressed < FAR && !isOnATime(kim); pressed++) {
            keyboard.press("Tab");
        }
        keyboard.press("Space");
        keyboard.press("ArrowDown");
        for (int pressed = 0; pressed < FAR && isOnATime(kim); pressed++) {
            keyboard.press("Tab");
        }
        keyboard.press("Enter");
        kim.page().waitForURL("**pressed=chosen**");
        assertThat(kim.page().locator(":focus h2").innerText()).isEqualTo("It’s yours");
    }

    private static boolean isOnATime(Visitor somebody) {
        return somebody.page().locator("[name=slot]:focus").count() > 0;
    }
}
