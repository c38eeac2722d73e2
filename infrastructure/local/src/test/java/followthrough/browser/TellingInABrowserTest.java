package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnStage.class)
class TellingInABrowserTest {
    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {false, true})
    void from_the_form_to_the_mail_and_back_to_a_page_that_listens(boolean script, Stage stage) {
        String mail = "lena." + script + "@example.com";
        Visitor lena = stage.visitor(script).tells(mail);
        assertThat(lena.heading()).isEqualTo("We’ve got it");
        String reference = lena.page().locator(".reference").innerText();

        Letter letter = lena.mails(mail).getLast();
        assertThat(letter.subject()).contains(reference);

        Visitor later = stage.visitor(script).opens(letter.link());
        assertThat(later.page().locator(".said").first().innerText()).isEqualTo(Visitor.WORDS);
        assertThat(later.timeline()).containsExactly("We mailed you what we heard.", "You told us.");

        later.types("Anything to add?", "It’s the hot pipe.").presses("Add it");
        assertThat(later.notice()).isEqualTo("Thank you, we’ve got that too");
        assertThat(later.timeline()).first().isEqualTo("You added something.");

        later.presses("Please call me");
        assertThat(later.notice()).isEqualTo("We’ll call you");
        assertThat(later.button("Please call me").count()).isZero();
        assertThat(lena.mails("warranty@madronalane.example.com"))
                .extracting(Letter::subject)
                .anyMatch(subject -> subject.startsWith("Please call: Plumbing"));
    }

    @Test
    void the_time_zone_of_the_device_is_chosen(Stage stage) {
        Visitor abroad = stage.visitor(phone -> phone.setTimezoneId("Europe/Berlin")).opens("/");
        assertThat(abroad.field("Your time zone").inputValue()).isEqualTo("Europe/Berlin");
    }

    @Test
    void a_zone_that_is_not_on_the_list_is_put_there_and_used(Stage stage) {
        Visitor far =
                stage.visitor(phone -> phone.setTimezoneId("Pacific/Chatham"))
                        .tells("A question about an invoice", "far@example.com");
        assertThat(far.page().locator(".timeline time").first().innerText()).startsWith("Wednesday, March 3, 7:45");
    }

    @Test
    void without_script_the_time_zone_is_the_one_of_the_business(Stage stage) {
        Visitor abroad =
                stage.visitor(phone -> phone.setTimezoneId("Europe/Berlin").setJavaScriptEnabled(false)).opens("/");
        assertThat(abroad.field("Your time zone").inputValue()).isEqualTo("America/Los_Angeles");
    }

    @Test
    void another_zone_than_the_one_detected_stays_chosen(Stage stage) {
        Visitor traveler = stage.visitor(phone -> phone.setTimezoneId("Europe/Berlin")).opens("/");
        traveler.field("Your time zone").selectOption("Asia/Tokyo");
        traveler.presses("Send it");
        assertThat(traveler.field("Your time zone").inputValue()).isEqualTo("Asia/Tokyo");
    }
}
