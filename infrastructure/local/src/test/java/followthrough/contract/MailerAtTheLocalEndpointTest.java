package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.calendar.Calendars;
import followthrough.local.mail.SentMail;
import followthrough.mail.Attachment;
import followthrough.mail.Mailer;
import followthrough.mail.Mailers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "appointment.exe, text/calendar",
        "appointment, text/calendar",
        "'', text/calendar",
        "a.ics, calendar",
        "a.ics, 'text/calendar; charset=UTF-8; method=PUBLISH; component=VEVENT; name=appointment.ics'"
    })
    void says_which_files_will_never_be_taken(String name, String type) {
        var refused = new Attachment(name, type, "BEGIN:VCALENDAR");
        assertThat(mailer().send(carrying(refused, "ann@example.com"))).isEqualTo(new Mailer.Outcome.Refused());
    }

    @Test
    void hands_over_a_file_as_it_was_with_its_whole_type() {
        var text = "It leaks – ü 🚰\r\n家\r\n";
        mailer().send(carrying(new Attachment("appointment.ics", Calendars.CANCELLED_TYPE, text), "file@example.com"));
        var content = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThat(OurAws.mailbox().to("file@example.com"))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.attachments())
                                .containsExactly(
                                        new SentMail.Attachment(
                                                "appointment.ics",
                                                "text/calendar; charset=UTF-8; method=CANCEL",
                                                content)));
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
