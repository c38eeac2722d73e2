package followthrough.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import followthrough.local.sample.SampleSystem;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Attachment;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailTest {
    private static final MessageTag TAG = MessageTag.builder().name("concern").value("c1").build();
    private static final Attachment CALENDAR =
            Attachment.builder()
                    .fileName("a.ics")
                    .contentType("text/calendar; charset=UTF-8; method=PUBLISH")
                    .rawContent(SdkBytes.fromUtf8String("BEGIN"))
                    .build();

    private final SampleSystem sample = SampleSystem.start();
    private final SesV2Client ses = sample.ses();

    @AfterAll
    void stop() {
        ses.close();
        sample.close();
    }

    private String send(String to, Consumer<SendEmailRequest.Builder> more) {
        return ses.sendEmail(
                        it -> {
                            it.fromEmailAddress("Warranty desk <desk@example.com>")
                                    .destination(d -> d.toAddresses(to))
                                    .replyToAddresses("office@example.com")
                                    .configurationSetName("mails")
                                    .emailTags(TAG)
                                    .content(c ->
                                            c.simple(s ->
                                                    s.subject(d -> d.data("Wir haben’s"))
                                                            .body(b ->
                                                                    b.text(d -> d.data("text"))
                                                                            .html(d -> d.data("<p>html</p>")))
                                                            .headers(header("References", "<c1@example.com>"))
                                                            .attachments(CALENDAR)));
                            more.accept(it);
                        })
                .messageId();
    }

    private static MessageHeader header(String name, String value) {
        return MessageHeader.builder().name(name).value(value).build();
    }

    private Node mails(String to) {
        return Json.parse(sample.get("/local/mail.json?to=" + to).body()).orNothing();
    }

    @Test
    void keeps_what_was_sent() {
        var id = send("Ann <ann@example.com>", _ -> {});
        assertThat(mails("ann@example.com").items())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.get("id").text()).isEqualTo(id);
                    assertThat(mail.get("sentAt").text()).isEqualTo(sample.system().clock().now().toString());
                    assertThat(Json.write(mail.get("to"))).isEqualTo("[\"Ann <ann@example.com>\"]");
                    assertThat(mail.get("subject").text()).isEqualTo("Wir haben’s");
                    assertThat(mail.get("html").text()).isEqualTo("<p>html</p>");
                    assertThat(mail.get("headers").get("References").text()).isEqualTo("<c1@example.com>");
                    assertThat(mail.get("headers").get("Reply-To").text()).isEqualTo("office@example.com");
                    assertThat(mail.get("attachments").items())
                            .singleElement()
                            .satisfies(file -> {
                                assertThat(file.get("name").text()).isEqualTo("a.ics");
                                assertThat(file.get("type").text())
                                        .isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH");
                                assertThat(file.get("content").text()).isEqualTo("QkVHSU4=");
                            });
                    assertThat(mail.get("tags").get("concern").text()).isEqualTo("c1");
                    assertThat(mail.get("configurationSet").text()).isEqualTo("mails");
                });
        assertThat(sample.system().sentMail().to("ann@example.com")).hasSize(1);
    }

    @Test
    void shows_it_on_a_page_without_letting_it_act() {
        send("page@example.com", _ -> {});
        var page = sample.get("/local/mail").body();
        assertThat(page).contains("sandbox=", "&lt;p&gt;html&lt;/p&gt;").doesNotContain("<p>html</p>");
    }

    @Test
    void lets_files_be_saved_from_the_page() {
        send("page@example.com", _ -> {});
        var links = Jsoup.parse(sample.get("/local/mail").body()).select("a[download=a.ics]");
        assertThat(links.eachAttr("href")).contains("data:text/calendar;charset=UTF-8;method=PUBLISH;base64,QkVHSU4=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "a@b", "a b@example.com", "é@example.com", "a@example.com\r\nBcc: x@example.com"})
    void refuses_addresses_that_are_none(String address) {
        assertThatThrownBy(() -> send(address, _ -> {})).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "a\nb", ""})
    void refuses_header_values_that_are_not_plain(String value) {
        Consumer<SendEmailRequest.Builder> header =
                it ->
                        it.content(c ->
                                c.simple(s ->
                                        s.subject(d -> d.data("s"))
                                                .body(b -> b.text(d -> d.data("t")))
                                                .headers(header("X-One", value))));
        assertThatThrownBy(() -> send("a@example.com", header)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void refuses_header_values_that_are_too_long() {
        Consumer<SendEmailRequest.Builder> header =
                it ->
                        it.content(c ->
                                c.simple(s ->
                                        s.subject(d -> d.data("s"))
                                                .body(b -> b.text(d -> d.data("t")))
                                                .headers(header("X-One", "x".repeat(871)))));
        assertThatThrownBy(() -> send("a@example.com", header)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void what_is_throttled_is_not_sent() {
        sample.system().faults().order(new Fault("ses", FaultKind.THROTTLE, 1));
        assertThatThrownBy(() -> send("throttled@example.com", _ -> {})).isInstanceOf(TooManyRequestsException.class);
        assertThat(mails("throttled@example.com").items()).isEmpty();
    }

    @Test
    void what_loses_its_reply_is_sent() {
        sample.system().faults().order(new Fault("ses", FaultKind.LOST_REPLY, 1));
        assertThatThrownBy(() -> send("lost@example.com", _ -> {})).isInstanceOf(SdkClientException.class);
        assertThat(mails("lost@example.com").items()).hasSize(1);
    }
}
