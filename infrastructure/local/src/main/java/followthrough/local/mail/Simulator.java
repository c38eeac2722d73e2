package followthrough.local.mail;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import followthrough.local.event.EventBus;
import followthrough.local.template.MailDestination;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * SES's mailbox simulator: what is sent to {@code bounce@simulator.amazonses.com} comes back, and so on, also with a
 * label, as in {@code bounce+ann@…}. It is said on the bus where the template has a destination for it.
 */
final class Simulator {
    private static final String HOST = "@simulator.amazonses.com";

    private final EventBus bus;
    private final List<MailDestination> destinations;

    Simulator(EventBus bus, List<MailDestination> destinations) {
        this.bus = bus;
        this.destinations = List.copyOf(destinations);
    }

    private enum Feedback {
        BOUNCE("bounce", "Bounce", "Email Bounced", "General"),
        COMPLAINT("complaint", "Complaint", "Email Complaint Received", ""),
        SUPPRESSED("bounce", "Bounce", "Email Bounced", "Suppressed");

        private final String type;
        private final String name;
        private final String said;
        private final String subtype;

        Feedback(String type, String name, String said, String subtype) {
            this.type = type;
            this.name = name;
            this.said = said;
            this.subtype = subtype;
        }
    }

    /** Answers a mail that was accepted, if one of its readers is a simulated one who would. */
    void answer(SentMail mail) {
        mail.to().forEach(reader -> feedback(reader).ifPresent(feedback -> say(mail, reader, feedback)));
    }

    private static Optional<Feedback> feedback(String reader) {
        var address = reader.toLowerCase(Locale.ROOT);
        return Optional.of(address)
                .filter(it -> it.endsWith(HOST))
                .flatMap(it ->
                        switch (it.replaceFirst("[+@].*", "")) {
                            case "bounce" -> Optional.of(Feedback.BOUNCE);
                            case "complaint" -> Optional.of(Feedback.COMPLAINT);
                            case "suppressionlist" -> Optional.of(Feedback.SUPPRESSED);
                            default -> Optional.empty();
                        });
    }

    private void say(SentMail mail, String reader, Feedback feedback) {
        if (destinations.stream().anyMatch(it -> it.takes(mail.configurationSet(), feedback.type))) {
            var detail =
                    Json.mapping()
                            .with("eventType", feedback.name)
                            .with(feedback.type, about(reader, mail.sentAt(), feedback))
                            .with("mail", mail(mail))
                            .build();
            bus.say("aws.ses", feedback.said, mail.sentAt(), detail);
        }
    }

    private static Node about(String reader, Instant at, Feedback feedback) {
        var recipients = List.of(Json.mapping().with("emailAddress", reader).build());
        MappingBuilder about =
                feedback == Feedback.COMPLAINT
                        ? Json.mapping().with("complainedRecipients", recipients).with("complaintFeedbackType", "abuse")
                        : Json.mapping()
                                .with("bounceType", "Permanent")
                                .with("bounceSubType", feedback.subtype)
                                .with("bouncedRecipients", recipients);
        return about.with("timestamp", at.toString()).with("feedbackId", UUID.randomUUID().toString()).build();
    }

    private static Node mail(SentMail mail) {
        Map<String, List<Node>> tags =
                mail.tags().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, tag -> List.of(Node.text(tag.getValue()))));
        var all = Json.mapping().with("ses:configuration-set", List.of(Node.text(mail.configurationSet())));
        tags.forEach(all::with);
        return Json.mapping()
                .with("timestamp", mail.sentAt().toString())
                .with("source", mail.from())
                .with("messageId", mail.id())
                .with("destination", mail.to().stream().map(Node::text).toList())
                .with("headersTruncated", false)
                .with("tags", all.build())
                .build();
    }
}
