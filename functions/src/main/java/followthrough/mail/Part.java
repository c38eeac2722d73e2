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
     * @param intact whether the text part gives it character by character, for the office; else links are broken there
     *     too
     */
    record Quote(String words, boolean intact) implements Part {
        /** Its lines, with links broken. */
        public List<String> unlinkedLines() {
            return Unlinked.text(words).lines().toList();
        }
    }

    /** A list of what is known. */
    record Facts(List<Fact> all) implements Part {
        public Facts {
            all = List.copyOf(all);
        }
    }

    /**
     * One of {@link Facts}.
     *
     * @param link what pressing the value opens: {@code tel:…} or {@code mailto:…}; may be empty
     */
    record Fact(String label, String value, String link) {
        /** One that cannot be pressed. Links in its value cannot be clicked. */
        public static Fact plain(String label, String value) {
            return new Fact(label, value, "");
        }

        /** A phone number, which dials when it is pressed. */
        public static Fact phone(String label, String number) {
            return new Fact(label, number, dialled(number));
        }

        /** The link that dials a number as people write it. */
        public static String dialled(String number) {
            return "tel:" + number.replaceAll("[^+0-9]", "");
        }

        /** Its value, with links broken. */
        public String unlinked() {
            return Unlinked.text(value);
        }
    }

    /** The link to press. */
    record Button(String label, String url) implements Part {}

    /** A link that may be pressed. */
    record TextLink(String label, String url) implements Part {}

    /**
     * One of a list, on few lines.
     *
     * @param lines what is known of it; one without a label is its value alone
     * @param label of what opens it
     */
    record Entry(String title, List<Fact> lines, String label, String url) implements Part {
        public Entry {
            lines = List.copyOf(lines);
        }
    }
}
