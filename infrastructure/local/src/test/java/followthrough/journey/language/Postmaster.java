package followthrough.journey.language;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import followthrough.local.lambda.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Whoever tells us what became of our letters. */
public record Postmaster(Town town) {
    /** A letter came back for good. */
    public void returns(Mail letter, Instant sent) {
        says(bounce(letter, sent, "Permanent", "General"));
    }

    /** A letter came back this once. */
    public void returns(Mail letter, Instant sent, String subtype) {
        says(bounce(letter, sent, "Transient", subtype));
    }

    /** A letter was not carried. */
    public void refuses(Mail letter, Instant sent) {
        says(
                event(
                        "Email Rejected",
                        detail("Reject", letter, sent)
                                .with("reject", Json.mapping().with("reason", "Bad content").build())));
    }

    /** A letter was called unwanted. */
    public void hearsAComplaintOf(Mail letter, Instant sent) {
        Node complaint = Json.mapping().with("complainedRecipients", recipients(letter)).build();
        says(event("Email Complaint Received", detail("Complaint", letter, sent).with("complaint", complaint)));
    }

    /** Says anything at all, and waits until all that follows is done. */
    public void says(String event) {
        Outcome outcome = town.system().invoke("MailEventsFunction", event.getBytes(StandardCharsets.UTF_8));
        Assertions.assertThat(outcome).isInstanceOf(Outcome.Returned.class);
        town.settle();
    }

    /** What is said of a letter that came back. */
    public static String bounce(Mail letter, Instant sent, String type, String subtype) {
        Node bounce =
                Json.mapping()
                        .with("bounceType", type)
                        .with("bounceSubType", subtype)
                        .with("bouncedRecipients", recipients(letter))
                        .with("timestamp", sent.plusSeconds(3).toString())
                        .build();
        return event("Email Bounced", detail("Bounce", letter, sent).with("bounce", bounce));
    }

    private static List<Node> recipients(Mail letter) {
        return letter.to().stream().<Node>map(to -> Json.mapping().with("emailAddress", to).build()).toList();
    }

    private static MappingBuilder detail(String type, Mail letter, Instant sent) {
        MappingBuilder tags = Json.mapping().with("ses:configuration-set", List.of(Node.text("any")));
        letter.tags().forEach((name, value) -> tags.with(name, List.of(Node.text(value))));
        Node mail =
                Json.mapping()
                        .with("timestamp", sent.toString())
                        .with("messageId", "0100")
                        .with("destination", letter.to().stream().map(Node::text).toList())
                        .with("tags", tags.build())
                        .build();
        return Json.mapping().with("eventType", type).with("mail", mail);
    }

    private static String event(String what, MappingBuilder detail) {
        return Json.mapping()
                .with("version", "0")
                .with("source", "aws.ses")
                .with("detail-type", what)
                .with("detail", detail.build())
                .write();
    }
}
