package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
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
        assertThat(letter.links()).hasSizeGreaterThanOrEqualTo(2);
        nothingChangesWhenScanned(letter, stage);
        assertThat(stage.visitor().opens(letter.link()).heading()).isEqualTo("We’ve got it");
    }

    @Test
    void a_mail_to_the_team_and_the_question_to_the_customer_are_as_safe(Stage stage) {
        String mail = "scanned.late@example.com";
        Visitor late = stage.visitor().tells(mail);
        stage.desk().waits(Duration.ofMinutes(4 * 60 + 20));
        Letter work = late.teamsLetterAbout(mail);
        assertThat(work.subject()).startsWith("Did it happen?");
        nothingChangesWhenScanned(work, stage);

        Letter question = late.mails(mail).getLast();
        assertThat(question.link()).endsWith("#promise");
        nothingChangesWhenScanned(question, stage);
        assertThat(stage.visitor().opens(question.link()).button("Yes, that happened").count()).isOne();
    }

    @Test
    void a_link_to_sign_in_by_signs_nobody_in_but_who_presses(Stage stage) {
        String mail = "walt@madronalane.example.com";
        Visitor walt = stage.visitor().opens("/m").types("Your email address", mail).presses("Send me a link");
        Letter letter = walt.mails(mail).getLast();
        Map<String, Map<String, AttributeValue>> before = stage.desk().table();
        Visitor scanner = stage.visitor();
        letter.links().forEach(link -> looksAt(scanner, link));

        assertThat(stage.desk().table()).isEqualTo(before);
        assertThat(scanner.device().cookies()).isEmpty();
        assertThat(walt.opens(letter.link()).presses("Sign in").heading()).isEqualTo("The office");
        assertThat(walt.opens("/m").heading()).isEqualTo("The office");
    }

    private static void nothingChangesWhenScanned(Letter letter, Stage stage) {
        Map<String, Map<String, AttributeValue>> before = stage.desk().table();
        int asked = stage.desk().operations().size();
        Visitor scanner = stage.visitor();
        letter.links().forEach(link -> looksAt(scanner, link));

        assertThat(stage.desk().table()).isEqualTo(before).hasSizeGreaterThan(3);
        List<String> operations = stage.desk().operations();
        assertThat(operations.subList(asked, operations.size())).isNotEmpty().noneMatch(it -> it.matches(WRITES));
    }

    private static void looksAt(Visitor scanner, String link) {
        scanner.opens(link).page().waitForLoadState(LoadState.LOAD);
        for (Locator target : scanner.page().locator("a:not(.skip):visible, button:visible, summary").all()) {
            target.hover();
        }
        scanner.device().request().head(link);
    }
}
