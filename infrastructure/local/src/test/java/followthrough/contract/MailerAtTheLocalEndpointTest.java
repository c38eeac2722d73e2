package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.mail.Mailer;
import followthrough.mail.Mailers;
import org.junit.jupiter.api.Test;

class MailerAtTheLocalEndpointTest extends MailerContract {
    @Override
    Aws aws() {
        return OurAws.mails();
    }

    @Test
    void says_what_will_never_be_taken() {
        Mailer refused = Mailers.ses(aws().ses(), "not an address", "contract");
        assertThat(refused.send(mail("Madrona Lane", "ann@example.com", "Your report")))
                .isEqualTo(new Mailer.Outcome.Refused());
    }

    @Test
    void hands_over_all_of_a_mail() {
        mailer().send(mail("Häuser, Söhne", "whole@example.com", "Ihr Anliegen – 家"));
        assertThat(OurAws.mailbox().to("whole@example.com"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo("Ihr Anliegen – 家");
                    assertThat(mail.text()).isEqualTo("It leaks – ü 🚰");
                    assertThat(mail.html()).isEqualTo("<p>It leaks – ü 🚰</p>");
                    assertThat(mail.from()).matches("(=\\?UTF-8\\?B\\?[A-Za-z0-9+/=]+\\?= )+<office@example.com>");
                    assertThat(mail.headers()).containsEntry("References", "<REF-123@followthrough.invalid>");
                    assertThat(mail.tags()).containsEntry("concern", "7f3k2m9q").containsEntry("event", "told");
                    assertThat(mail.configurationSet()).isEqualTo("contract");
                });
    }
}
