package followthrough.journey.language;

import java.util.List;

/** A manager of the business. */
public record Manager(Inbox inbox) {
    /** The mails about a concern, oldest first. */
    public List<Mail> readsAbout(String reference) {
        return inbox.about(reference);
    }
}
