package followthrough.local.mail;

import followthrough.local.keep.Shelf;
import java.util.ArrayList;
import java.util.List;

/** All mail that was sent, oldest first. */
public final class Mailbox {
    private final List<SentMail> mail = new ArrayList<>();
    private final Shelf shelf;

    /** A mailbox with what the shelf still holds. */
    public Mailbox(Shelf shelf) {
        this.shelf = shelf;
        shelf.all().values().stream().map(SentMail::read).forEach(mail::add);
    }

    synchronized void add(SentMail sent) {
        mail.add(sent);
        shelf.put("%08d".formatted(mail.size()), sent.json());
    }

    /** Everything. */
    public synchronized List<SentMail> all() {
        return List.copyOf(mail);
    }

    /** What went to one address. */
    public List<SentMail> to(String address) {
        return all().stream().filter(sent -> sent.goesTo(address)).toList();
    }
}
