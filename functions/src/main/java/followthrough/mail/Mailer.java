package followthrough.mail;

/** What sends mails. Nothing keeps the same mail from being sent twice; whoever calls remembers what was sent. */
@FunctionalInterface
public interface Mailer {
    /**
     * Sends a mail.
     *
     * @throws followthrough.aws.Unavailable if it should be tried again later
     */
    Outcome send(OutgoingMail mail);

    /** How sending ended. */
    sealed interface Outcome {
        /** The mail service has it. */
        record Sent() implements Outcome {}

        /** The mail service will never take it: its address or its content is not acceptable. */
        record Refused() implements Outcome {}
    }
}
