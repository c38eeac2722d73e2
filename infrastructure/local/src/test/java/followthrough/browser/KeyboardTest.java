package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnStage.class)
class KeyboardTest {
    private static final int FAR = 40;

    @Test
    void a_keyboard_is_enough_to_tell(Stage stage) {
        Visitor kim = stage.visitor().opens("/");
        Keyboard keyboard = kim.page().keyboard();
        tabTo(kim, kim.field("Plumbing"));
        keyboard.press("Space");
        assertThat(kim.page().locator("#service-meanwhile").isVisible()).isTrue();
        type(kim, "What’s wrong?", "It drips.");
        type(kim, "Your name", "Kim Osei");
        type(kim, "Email", "kim@example.com");
        type(kim, "Where is it?", "2 Alder Court");
        tabTo(kim, kim.button("Send it"));
        keyboard.press("Enter");
        kim.page().waitForURL("**/c/**");
        assertThat(kim.heading()).isEqualTo("We’ve got it");
    }

    @Test
    void a_keyboard_is_enough_to_add_and_correct(Stage stage) {
        Visitor kim = stage.visitor().tells("kim.again@example.com");
        Keyboard keyboard = kim.page().keyboard();
        type(kim, "Anything to add?", "It pours.");
        tabTo(kim, kim.button("Add it"));
        keyboard.press("Enter");
        kim.page().waitForURL("**pressed=message**");
        assertThat(kim.timeline()).first().isEqualTo("You added something.");

        tabTo(kim, kim.page().locator("#contact summary"));
        keyboard.press("Enter");
        assertThat(kim.field("How do we get in?").isVisible()).isTrue();
    }

    @Test
    void a_keyboard_is_enough_to_take_a_concern_and_answer_it(Stage stage) {
        String mail = "kim.waits@example.com";
        Visitor kim = stage.visitor().tells(mail);
        Visitor rosa = stage.visitor().opensTheWorkOf(mail);
        Keyboard keyboard = rosa.page().keyboard();
        tabTo(rosa, rosa.field("Who are you?").first());
        keyboard.type("Rosa");
        tabTo(rosa, rosa.button("I have it"));
        keyboard.press("Enter");
        rosa.page().waitForURL("**pressed=take**");
        assertThat(rosa.page().locator(":focus h2").innerText()).isEqualTo("It’s yours");

        type(rosa, "Your answer", "I come at nine.");
        tabTo(rosa, rosa.button("Send it"));
        keyboard.press("Enter");
        rosa.page().waitForURL("**pressed=answer**");
        assertThat(kim.mails(mail).getLast().text()).contains("Rosa Delgado writes:", "I come at nine.");
    }

    @Test
    void the_first_stop_jumps_over_what_every_page_begins_with(Stage stage) {
        Visitor kim = stage.visitor().opens("/");
        kim.page().keyboard().press("Tab");
        Locator skip = kim.page().locator(":focus-visible");
        assertThat(skip.innerText()).isEqualTo("Skip to the content");
        skip.press("Enter");
        kim.page().keyboard().press("Tab");
        assertThat(hasFocus(kim.field("Plumbing"))).isTrue();
    }

    private static void type(Visitor visitor, String label, String text) {
        tabTo(visitor, visitor.field(label));
        visitor.page().keyboard().type(text);
    }

    /** Presses Tab until something has the focus, which must be seen to have it. */
    private static void tabTo(Visitor visitor, Locator wanted) {
        for (int presses = 0; presses < FAR && !hasFocus(wanted); presses++) {
            visitor.page().keyboard().press("Tab");
        }
        assertThat(wanted.evaluate("it => it.matches(':focus-visible')")).isEqualTo(true);
    }

    private static boolean hasFocus(Locator wanted) {
        return (boolean) wanted.evaluate("it => it === document.activeElement");
    }
}
