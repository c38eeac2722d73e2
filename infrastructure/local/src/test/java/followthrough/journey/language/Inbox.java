package followthrough.journey.language;

import followthrough.document.Node;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the mails to one address arrive. */
public record Inbox(Town town, String address) {
    /** All mails, oldest first, once everything has settled. */
    public List<Mail> all() {
        town.settle();
        Node mails =
                town.http().get("/local/mail.json?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)).json();
        return mails.items().stream().map(Mail::read).toList();
    }

    /** The mails whose subject has a reference, oldest first. */
    public List<Mail> about(String reference) {
        return all().stream().filter(mail -> mail.subject().contains(reference)).toList();
    }

    /** The latest mail. */
    public Mail latest() {
        List<Mail> all = all();
        if (all.isEmpty()) {
            throw new AssertionError("No mail arrived");
        }
        return all.getLast();
    }
}
