package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.Amends;

/** Reads what staff may give without asking. */
final class AmendsReader {
    private static final int MOST = 10;

    private final Ids ids = new Ids("amends");
    private final WordsReader words;

    AmendsReader(WordsReader words) {
        this.words = words;
    }

    Amends read(Fields amends) {
        return new Amends(ids.give(amends), words.name(amends, "name"), amends.number("perConcern", 1, MOST, 1));
    }
}
