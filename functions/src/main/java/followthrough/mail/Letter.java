package followthrough.mail;

import followthrough.words.Words;
import java.util.List;

/**
 * A letter to one person, before it is rendered.
 *
 * @param words of the reader's language
 * @param business whose letter it is
 * @param color of the business, six hexadecimal digits, dark enough to be read on light paper; white can be read on it
 * @param colorInDark the same, light enough to be read on dark paper; dark ink can be read on it
 * @param subject one line
 * @param preheader what the list of mails shows beside the subject
 * @param closing the sign-off, one line each
 * @param footer the office's number and why the letter came, one line each
 */
public record Letter(
        Words words,
        String business,
        String color,
        String colorInDark,
        String subject,
        String preheader,
        List<Part> parts,
        List<String> closing,
        List<String> footer) {
    public Letter {
        parts = List.copyOf(parts);
        closing = List.copyOf(closing);
        footer = List.copyOf(footer);
    }
}
