package followthrough.mail;

import java.util.List;

/** A part of a letter. */
public sealed interface Part {
    /** A short line above what follows. */
    record Heading(String text) implements Part {}

    /** A sentence or a few. */
    record Paragraph(String text) implements Part {}

    /**
     * What a person wrote. Links in it cannot be clicked.
     *
     * @param intact whether the text part gives it character by character, for the office; else links are broken there too
     */
    record Quote(String words, boolean intact) implements Part {}

    /** A list of what is known. */
    record Facts(List<Fact> all) implements Part {
        public Facts {
            all = List.copyOf(all);
        }
    }

    /** One of {@link Facts}. */
    record Fact(String label, String value) {}

    /** A link to press. */
    record Button(String label, String url) implements Part {}
}
