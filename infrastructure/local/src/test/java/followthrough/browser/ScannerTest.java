package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Programs which look into mail before its reader does, with a browser of their own. */
@ExtendWith(OnStage.class)
class ScannerTest {
    private static final String WRITES = "(Put|Update|Delete|Transact|BatchWrite).*";

    @Test
    void opening_every_link_of_a_mail_changes_nothing(Stage stage) {
        Letter letter = stage.visitor().tells("scanned@example.com").mails("scanned@example.com").getLast();
        Map<String, Map<String, AttributeValue>> before = stage.desk().table();
        int asked = stage.desk().operations().size();

        Visitor scanner = stage.visitor();
        assertThat(letter.links()).hasSizeGreaterThanOrEqualTo(2);
        letter.links().forEach(link -> looksAt(scanner, link));

        assertThat(stage.desk().table()).isEqualTo(before).hasSizeGreaterThan(3);
        List<String> operations = stage.desk().operations();
        assertThat(operations.subList(asked, operations.size())).isNotEmpty().noneMatch(it -> it.matches(WRITES));
        assertThat(stage.visitor().opens(letter.link()).heading()).isEqualTo("We’ve got it");
    }

    private static void looksAt(Visitor scanner, String link) {
        scanner.opens(link).page().waitForLoadState(LoadState.LOAD);
        for (Locator target : scanner.page().locator("a:not(.skip):visible, button:visible, summary").all()) {
            target.hover();
        }
        scanner.device().request().head(link);
    }
}
