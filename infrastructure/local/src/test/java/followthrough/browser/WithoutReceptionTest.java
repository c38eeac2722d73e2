package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff press on a phone without reception waits there, and arrives once. */
@ExtendWith(OnStage.class)
class WithoutReceptionTest {
    private static Visitor atWork(Stage stage, String mail) {
        Visitor visitor = stage.visitor();
        visitor.tells(mail);
        visitor.opensTheWorkOf(mail).unfolds("Notes for the team");
        visitor.page().locator("#who-more").selectOption("rosa");
        return visitor;
    }

    private static void notes(Visitor visitor, String words) {
        visitor.types("A note", words).button("Keep it").click();
    }

    private static List<String> kept(Page page) {
        return page.locator("#notes .said").allInnerTexts();
    }

    private static int waiting(Page page) {
        return (int) page.evaluate("JSON.parse(localStorage.getItem('followthrough.presses') ?? '[]').length");
    }

    @Test
    void with_reception_a_press_goes_out_at_once(Stage stage) {
        Visitor visitor = atWork(stage, "reception@example.com");
        visitor.types("A note", "The dog is friendly.").presses("Keep it");
        assertThat(visitor.notice()).isEqualTo("Noted");
    }

    @Test
    void what_waited_is_sent_once_in_its_order_even_if_the_page_was_closed(Stage stage) {
        Visitor visitor = atWork(stage, "no.reception@example.com");
        String work = visitor.page().url();
        visitor.device().setOffline(true);
        notes(visitor, "First, in the cellar.");
        Locator waits = visitor.page().locator("#presses");
        waits.waitFor();
        assertThat(waits.innerText()).startsWith("No reception.");
        notes(visitor, "Second, still there.");
        visitor.page().waitForCondition(() -> waiting(visitor.page()) == 2);
        visitor.page().close();

        visitor.device().setOffline(false);
        Page later = visitor.device().newPage();
        later.navigate(work);
        later.waitForCondition(() -> waiting(later) == 0);
        later.locator("#presses a").click();
        later.waitForLoadState();

        assertThat(kept(later)).containsExactly("First, in the cellar.", "Second, still there.");
        later.reload();
        assertThat(kept(later)).hasSize(2);
    }
}
