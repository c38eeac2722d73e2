package followthrough.mail;

import followthrough.aws.Unavailable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.AttachmentContentDisposition;
import software.amazon.awssdk.services.sesv2.model.AttachmentContentTransferEncoding;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/** Mails through SES, version 2. One request each. */
final class SesMailer implements Mailer {
    /**
     * RFC 2047, 2: an encoded word has at most 75 characters; 39 bytes make 52 of base 64, and 12 stand around them.
     */
    private static final int BYTES_OF_A_WORD = 39;

    private static final String NOT_VERIFIED = "not verified";

    private final SesV2Client client;
    private final String from;
    private final String configurationSet;

    SesMailer(SesV2Client client, String from, String configurationSet) {
        this.client = client;
        this.from = from;
        this.configurationSet = configurationSet;
    }

    @Override
    public Outcome send(OutgoingMail mail) {
        try {
            client.sendEmail(request(mail));
            return new Outcome.Sent();
        } catch (MessageRejectedException rejected) {
            return refused(rejected);
        } catch (BadRequestException refused) {
            return new Outcome.Refused();
        } catch (SdkException outage) {
            throw new Unavailable("SendEmail failed", true, outage);
        }
    }

    /** What is wrong with our own standing at SES is an outage until somebody mends it, not the reader's fault. */
    private static Outcome refused(MessageRejectedException rejected) {
        if (rejected.awsErrorDetails().errorMessage().contains(NOT_VERIFIED)) {
            throw new Unavailable("SES has not verified the sender, or is in its sandbox", false, rejected);
        }
        return new Outcome.Refused();
    }

    private SendEmailRequest request(OutgoingMail mail) {
        Message message =
                Message.builder()
                        .subject(content(mail.subject()))
                        .body(body -> body.text(content(mail.text())).html(content(mail.html())))
                        .headers(headers(mail.headers()))
                        .attachments(mail.attachments().stream().map(SesMailer::attachment).toList())
                        .build();
        return SendEmailRequest.builder()
                .fromEmailAddress(named(mail.fromName(), from))
                .destination(destination -> destination.toAddresses(mail.to()))
                .replyToAddresses(mail.replyTo())
                .configurationSetName(configurationSet)
                .emailTags(tags(mail.tags()))
                .content(content -> content.simple(message))
                .build();
    }

    private static Content content(String text) {
        return Content.builder().data(text).charset(StandardCharsets.UTF_8.name()).build();
    }

    /** Unless told otherwise, SES would call it 7 bit. */
    private static software.amazon.awssdk.services.sesv2.model.Attachment attachment(Attachment attachment) {
        return software.amazon.awssdk.services.sesv2.model.Attachment.builder()
                .fileName(attachment.name())
                .contentType(attachment.type())
                .contentDisposition(AttachmentContentDisposition.ATTACHMENT)
                .contentTransferEncoding(AttachmentContentTransferEncoding.BASE64)
                .rawContent(SdkBytes.fromUtf8String(attachment.content()))
                .build();
    }

    private static List<MessageHeader> headers(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> MessageHeader.builder().name(header.getKey()).value(header.getValue()).build())
                .toList();
    }

    private static List<MessageTag> tags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> MessageTag.builder().name(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }

    /** An address with a name, the name as encoded words so that no character of it means anything. */
    private static String named(String name, String address) {
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        name.codePoints()
                .forEach(point -> {
                    String character = Character.toString(point);
                    if (bytes(word + character).length > BYTES_OF_A_WORD) {
                        words.append(encoded(word));
                        word.setLength(0);
                    }
                    word.append(character);
                });
        return words.append(encoded(word)) + "<" + address + ">";
    }

    private static String encoded(CharSequence word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(word.toString())) + "?= ";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
