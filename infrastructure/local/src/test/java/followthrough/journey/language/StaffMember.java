package followthrough.journey.language;

import java.util.List;

/** Somebody who reads the team's mailbox. */
public record StaffMember(Inbox inbox) {
    /** The mails about a concern, oldest first. */
    public List<Mail> readsAbout(String reference) {
        return inbox.about(reference);
    }

    /** The subjects of the mails about a concern, without what it is about. */
    public List<String> headlinesAbout(String reference) {
        return readsAbout(reference).stream().map(mail -> mail.subject().replaceFirst(": .*", "")).toList();
    }
}
