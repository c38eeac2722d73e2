package followthrough.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RawMailTest {
    private static final String RAW =
            """
            From: Desk <desk@example.com>
            To: ann@example.com
            Subject: =?UTF-8?Q?We=E2=80=99ve?=
             =?UTF-8?B?IGdvdCBpdA==?=
            Message-ID: <own@example.com>
            Content-Type: multipart/mixed; boundary="a"

            --a
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            caf=C3=A9 and a long=
             line
            --b
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            PHA+aHRtbDwvcD4=
            --b
            Content-Type: text/calendar; method=REQUEST

            BEGIN:VCALENDAR
            --b--
            --a
            Content-Type: application/pdf; name="a.pdf"
            Content-Transfer-Encoding: base64

            AAEC
            --a--
            """;

    @Test
    void reads_texts_attachments_and_headers() {
        var data = Base64.getEncoder().encodeToString(RAW.getBytes(StandardCharsets.UTF_8));
        var wish =
                Json.mapping()
                        .with("Content", Json.mapping().with("Raw", Json.mapping().with("Data", data).build()).build())
                        .build();
        var mail = new RawMail(wish).mail("id", Instant.EPOCH, wish);
        assertThat(mail.subject()).isEqualTo("We’ve got it");
        assertThat(mail.from()).isEqualTo("Desk <desk@example.com>");
        assertThat(mail.to()).containsExactly("ann@example.com");
        assertThat(mail.text()).isEqualTo("café and a long line");
        assertThat(mail.html()).isEqualTo("<p>html</p>");
        assertThat(mail.headers()).containsEntry("Message-ID", "<id@email.amazonses.com>");
        assertThat(mail.attachments())
                .extracting(SentMail.Attachment::type)
                .containsExactly("text/calendar; method=REQUEST", "application/pdf; name=\"a.pdf\"");
        assertThat(mail.attachments().getLast())
                .isEqualTo(new SentMail.Attachment("a.pdf", "application/pdf; name=\"a.pdf\"", "AAEC"));
    }
}
