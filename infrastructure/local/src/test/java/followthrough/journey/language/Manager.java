package followthrough.journey.language;

import java.util.List;

/** A manager of the business. */
public record Manager(Inbox inbox) {
    /** The mails about a concern, oldest first. */
    public List<Mail> readsAbout(String reference) {
        return inbox.about(reference);
    }

    /** The mails about all that went wrong, oldest first. */
    public List<Mail> briefings() {
        return inbox.all().stream().filter(mail -> mail.subject().endsWith("went wrong")).toList();
    }
}
