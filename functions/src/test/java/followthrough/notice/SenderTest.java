package followthrough.notice;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.look.Accent;
import followthrough.mail.Attachment;
import followthrough.mail.Letter;
import followthrough.mail.LetterRenderer;
import followthrough.mail.Mailer;
import followthrough.mail.OutgoingMail;
import followthrough.team.Business;
import followthrough.team.Phone;
import followthrough.words.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SenderTest {
    private static final Attachment FIRST = new Attachment("a.ics", "text/calendar; charset=UTF-8", "BEGIN");
    private static final Attachment SECOND = new Attachment("b.txt", "text/plain; charset=UTF-8", "ü");
    private static final Letter LETTER =
            new Letter(
                    Words.in(Locale.US),
                    "Harbor Homes",
                    Accent.DEFAULT,
                    "Subject",
                    "Before",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty());

    private final List<OutgoingMail> sent = new ArrayList<>();
    private final Mailer mailer =
            mail -> {
                sent.add(mail);
                return new Mailer.Outcome.Sent();
            };

    private boolean send(Letter letter) {
        var business =
                new Business(
                        "Harbor Homes",
                        new Phone("+12065550142", "(206) 555-0142"),
                        "office@example.com",
                        ZoneId.of("America/Los_Angeles"),
                        List.of(Locale.US),
                        "#1f6b57");
        return new Sender(mailer, new LetterRenderer())
                .send(letter, List.of("ann@example.com"), business, "K7QM42", Map.of("event", "told"));
    }

    @Test
    void a_letter_leaves_with_the_files_it_was_given_in_their_order() {
        assertThat(send(LETTER.withAttachment(FIRST).withAttachment(SECOND))).isTrue();
        assertThat(sent)
                .singleElement()
                .satisfies(mail -> assertThat(mail.attachments()).containsExactly(FIRST, SECOND));
    }

    @Test
    void a_letter_leaves_without_any_when_it_was_given_none() {
        send(LETTER);
        assertThat(sent).singleElement().satisfies(mail -> assertThat(mail.attachments()).isEmpty());
    }
}
