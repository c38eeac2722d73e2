package followthrough.delivery;

import followthrough.document.Node;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads an event of SES as EventBridge hands it over, field by field, and believes none of them. */
record MailEventReader(Node event) {
    private static final int MOST_TAGS = 60;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]{1,255}");

    /** Passing troubles of which only the letter itself did not arrive. What is general may be an absence note. */
    private static final Set<String> OF_THIS_ONE =
            Set.of("MailboxFull", "MessageTooLarge", "ContentRejected", "AttachmentRejected");

    private record Sent(LetterTags letter, String address, Instant at) {}

    MailEvent read() {
        if (!text(event.get("source")).equals("aws.ses")) {
            return new MailEvent.Foreign();
        }
        Node detail = event.get("detail");
        return switch (text(event.get("detail-type"))) {
            case "Email Bounced" -> said(detail, "Bounce", how(detail.get("bounce")));
            case "Email Rejected" -> said(detail, "Reject", Optional.of(MailEvent.How.REFUSED));
            case "Email Rendering Failed" -> said(detail, "Rendering Failure", Optional.of(MailEvent.How.THIS_ONE));
            case "Email Complaint Received" -> unwanted(detail);
            default -> new MailEvent.Foreign();
        };
    }

    private static Optional<MailEvent.How> how(Node bounce) {
        if (bounce.get("bouncedRecipients").items().isEmpty()) {
            return Optional.empty();
        }
        return switch (text(bounce.get("bounceType"))) {
            case "Permanent" -> Optional.of(MailEvent.How.LASTING);
            case "Transient" ->
                    Optional.of(
                            OF_THIS_ONE.contains(text(bounce.get("bounceSubType")))
                                    ? MailEvent.How.THIS_ONE
                                    : MailEvent.How.UNCLEAR);
            case "Undetermined" -> Optional.of(MailEvent.How.UNCLEAR);
            default -> Optional.empty();
        };
    }

    private static MailEvent said(Node detail, String type, Optional<MailEvent.How> how) {
        return how.map(known ->
                        said(
                                detail,
                                type,
                                sent -> new MailEvent.CameBack(sent.letter(), sent.address(), sent.at(), known)))
                .orElseGet(MailEvent.Foreign::new);
    }

    private static MailEvent unwanted(Node detail) {
        return detail.get("complaint").get("complainedRecipients").items().isEmpty()
                ? new MailEvent.Foreign()
                : said(detail, "Complaint", sent -> new MailEvent.Unwanted(sent.letter(), sent.address(), sent.at()));
    }

    /** What is said of a letter, once it is known which. What is named twice is named the same. */
    private static MailEvent said(Node detail, String type, Function<Sent, MailEvent> of) {
        Node mail = detail.get("mail");
        Node named = detail.get("eventType");
        Optional<Map<String, String>> tags = tags(mail.get("tags"));
        if (tags.isEmpty() || (named.present() && !text(named).equals(type))) {
            return new MailEvent.Foreign();
        }
        return LetterTags.read(tags.get())
                .map(letter -> sent(letter, mail).map(of).orElseGet(MailEvent.Foreign::new))
                .orElseGet(MailEvent.OfNoCustomer::new);
    }

    /** Letters to customers go to one address each. The one that came back may be another, which they forward to. */
    private static Optional<Sent> sent(LetterTags letter, Node mail) {
        List<Node> to = mail.get("destination").items();
        return to.size() == 1 && ADDRESS.matcher(text(to.getFirst())).matches()
                ? instant(text(mail.get("timestamp"))).map(at -> new Sent(letter, text(to.getFirst()), at))
                : Optional.empty();
    }

    /** The tags of a letter, each of which has one value; empty if they are no tags. */
    private static Optional<Map<String, String>> tags(Node node) {
        if (!(node instanceof Node.Mapping) || node.fields().size() > MOST_TAGS) {
            return Optional.empty();
        }
        Map<String, String> tags = new HashMap<>();
        node.fields()
                .forEach((name, values) ->
                        values.items().stream().limit(1).forEach(value -> tags.put(name, text(value))));
        return Optional.of(tags);
    }

    private static String text(Node node) {
        return node instanceof Node.Text(String value, _) ? value : "";
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }
}
