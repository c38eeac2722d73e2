package followthrough.notice;

import followthrough.mail.Letter;
import java.util.List;

/** Writes the letters about concerns. */
public final class ConcernLetters {
    private ConcernLetters() {}

    /** Tells a customer that they were heard, what happens next and by when. It holds at most 300 characters of their words. */
    public static Letter acknowledgement(LetterHead head, ConcernFacts concern, String link) {
        throw new UnsupportedOperationException(link + head + concern);
    }

    /** Tells the office what happened, with all that a person needs to act. */
    public static Letter teamNews(LetterHead head, ConcernFacts concern, TeamNews news) {
        throw new UnsupportedOperationException(head.business() + concern + news);
    }

    /** Sends fresh links to the open concerns of an address. */
    public static Letter freshLinks(LetterHead head, List<FreshLink> links) {
        throw new UnsupportedOperationException(head.business() + links);
    }
}
