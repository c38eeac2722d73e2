package followthrough.mail;

import followthrough.look.Accent;
import followthrough.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A letter to one person, before it is rendered.
 *
 * @param words of the reader's language
 * @param business whose letter it is
 * @param accent the color of the business
 * @param subject one line
 * @param preheader what the list of mails shows beside the subject
 * @param closing the sign-off, one line each
 * @param footer the office's number and why the letter came, one line each
 * @param attachments the files that come with it
 */
public record Letter(
        Words words,
        String business,
        Accent accent,
        String subject,
        String preheader,
        List<Part> parts,
        List<String> closing,
        List<String> footer,
        List<Attachment> attachments) {
    public Letter {
        parts = List.copyOf(parts);
        closing = List.copyOf(closing);
        footer = List.copyOf(footer);
        attachments = List.copyOf(attachments);
    }

    /** The same letter with one file more. */
    public Letter withAttachment(Attachment attachment) {
        List<Attachment> all = Stream.concat(attachments.stream(), Stream.of(attachment)).toList();
        return new Letter(words, business, accent, subject, preheader, parts, closing, footer, all);
    }
}
