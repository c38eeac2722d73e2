package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.aws.Unavailable;
import followthrough.calendar.Calendars;
import followthrough.mail.Attachment;
import followthrough.mail.Mailer;
import followthrough.mail.Mailers;
import followthrough.mail.OutgoingMail;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mailer does, whoever takes the mail. */
abstract class MailerContract {
    static final String OFFICE = "office@example.com";

    /** Takes mail from {@link #OFFICE}, and from nobody else where senders are checked. */
    abstract Aws aws();

    static OutgoingMail mail(String fromName, String to, String subject) {
        return new OutgoingMail(
                fromName,
                List.of(to),
                OFFICE,
                subject,
                "It leaks – ü 🚰",
                "<p>It leaks – ü 🚰</p>",
                List.of(),
                Map.of("References", "<REF-123@followthrough.invalid>"),
                Map.of("concern", "7f3k2m9q", "event", "told"));
    }

    static OutgoingMail carrying(Attachment attachment, String to) {
        var bare = mail("Madrona Lane", to, "Your appointment");
        return new OutgoingMail(
                bare.fromName(),
                bare.to(),
                bare.replyTo(),
                bare.subject(),
                bare.text(),
                bare.html(),
                List.of(attachment),
                bare.headers(),
                bare.tags());
    }

    Mailer mailer() {
        return Mailers.ses(aws().ses(), OFFICE, "contract");
    }

    @Test
    void sends_a_mail() {
        assertThat(mailer().send(mail("Madrona Lane", "ann@example.com", "Your report")))
                .isEqualTo(new Mailer.Outcome.Sent());
    }

    @Test
    void sends_names_and_subjects_in_any_script_and_of_any_length() {
        var name = "Häuser & Söhne, \"beste\" <Gärten> 家 " + "lang ".repeat(20);
        assertThat(mailer().send(mail(name, "ann@example.com", "Ihr Anliegen – 家 🚰 " + "lang ".repeat(30))))
                .isEqualTo(new Mailer.Outcome.Sent());
    }

    @ParameterizedTest
    @ValueSource(strings = {Calendars.PUBLISHED_TYPE, Calendars.CANCELLED_TYPE})
    void sends_a_mail_with_a_file(String type) {
        var file = new Attachment("appointment.ics", type, "It leaks – ü 🚰\r\n");
        assertThat(mailer().send(carrying(file, "ann@example.com"))).isEqualTo(new Mailer.Outcome.Sent());
    }

    @Test
    void says_when_to_try_again_later() {
        var nowhere = Mailers.ses(new Aws(URI.create("http://127.0.0.1:9")).ses(), OFFICE, "contract");
        assertThatThrownBy(() -> nowhere.send(mail("Madrona Lane", "ann@example.com", "Your report")))
                .isInstanceOfSatisfying(Unavailable.class, it -> assertThat(it.perhapsDone()).isTrue());
    }
}
