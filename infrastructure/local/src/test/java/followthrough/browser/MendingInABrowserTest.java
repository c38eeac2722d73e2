package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnStage.class)
class MendingInABrowserTest {
    private static final String WORDS = "“Drip”, she said: <b>1 & 2</b>\n\n  – and 😀 again";

    @Test
    void the_list_of_what_to_mend_is_read_out_first(Stage stage) {
        Visitor hasty = stage.visitor().opens("/").presses("Send it");
        Locator list = hasty.page().locator("[role=alert]");
        assertThat(list.evaluate("list => list === document.activeElement")).isEqualTo(true);
        assertThat(hasty.page().title()).startsWith("Please check: ");
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {false, true})
    void each_line_of_it_leads_to_its_field(boolean script, Stage stage) {
        Visitor hasty = stage.visitor(script).opens("/").presses("Send it");
        List<Locator> lines = hasty.page().locator("[role=alert] a").all();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(4);
        for (Locator line : lines) {
            line.click();
            Locator field = hasty.page().locator(":focus");
            assertThat("#" + field.getAttribute("id")).isEqualTo(line.getAttribute("href"));
            assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
            String why = field.getAttribute("id") + "-problem";
            assertThat(hasty.page().locator("#" + why).innerText()).isEqualTo(line.innerText());
            assertThat(hasty.page().locator("[aria-describedby~=" + why + "]").count()).isOne();
        }
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {false, true})
    void everything_typed_is_kept(boolean script, Stage stage) {
        Visitor careful =
                stage.visitor(script).fillsInTheForm("No heat", "not an address").types("What’s wrong?", WORDS);
        careful.chooses("This is urgent: it can’t wait until we open").presses("Send it");
        assertThat(careful.notice()).isEqualTo("One thing needs your attention");
        assertThat(careful.field("What’s wrong?").inputValue()).isEqualTo(WORDS);
        assertThat(careful.field("Email").inputValue()).isEqualTo("not an address");
        assertThat(careful.field("Your name").inputValue()).isEqualTo("Lena Brandt");
        assertThat(careful.field("Phone").inputValue()).isEqualTo("206-555-0177");
        assertThat(careful.field("Where is it?").inputValue()).isEqualTo("14 Alder Court, Seattle");
        assertThat(careful.field("No heat").isChecked()).isTrue();

        careful.types("Email", "careful." + script + "@example.com").presses("Send it again");
        assertThat(careful.page().locator(".tag").innerText()).isEqualTo("Urgent");
        assertThat(careful.page().locator(".said").first().textContent()).isEqualTo(WORDS);
    }
}
