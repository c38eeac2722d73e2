package followthrough.mail;

import followthrough.look.Accent;
import followthrough.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A letter to one person, before it is rendered.
 *
 * @param words of the reader's language
 * @param business whose letter it is
 * @param accent the color of the business
 * @param subject one line
 * @param preheader what the list of mails shows beside the subject
 * @param greeting who is addressed; nobody in letters to the office
 * @param parts what it says
 * @param contact how to talk to a person instead
 * @param closing the sign-off, one line each
 * @param footer why the letter came, one line each
 * @param attachments the files that come with it
 * @param unsubscribe the whole address that ends letters of its kind, where they can be ended
 */
public record Letter(
        Words words,
        String business,
        Accent accent,
        String subject,
        String preheader,
        List<Part> greeting,
        List<Part> parts,
        List<Part> contact,
        List<String> closing,
        List<String> footer,
        List<Attachment> attachments,
        Optional<String> unsubscribe) {
    public Letter {
        greeting = List.copyOf(greeting);
        parts = List.copyOf(parts);
        contact = List.copyOf(contact);
        closing = List.copyOf(closing);
        footer = List.copyOf(footer);
        attachments = List.copyOf(attachments);
    }

    /** All parts, in order. */
    public List<Part> body() {
        return Stream.of(greeting, parts, contact).flatMap(List::stream).toList();
    }

    /** The same letter with one file more. */
    public Letter withAttachment(Attachment attachment) {
        return with(parts, Stream.concat(attachments.stream(), Stream.of(attachment)).toList(), unsubscribe);
    }

    /** The same letter, of a kind that can be ended at that address. */
    public Letter endedAt(String url) {
        return with(parts, attachments, Optional.of(url));
    }

    /** One letter that says both. It keeps its own button, and can be ended only if both can. */
    public Letter and(Letter other) {
        Stream<Part> more = other.parts.stream().map(Letter::modest);
        return with(
                Stream.concat(parts.stream(), Stream.concat(Stream.of(new Part.Heading(other.subject)), more)).toList(),
                Stream.concat(attachments.stream(), other.attachments.stream()).toList(),
                unsubscribe.filter(_ -> other.unsubscribe.isPresent()));
    }

    private static Part modest(Part part) {
        return part instanceof Part.Button(var label, var url) ? new Part.TextLink(label, url) : part;
    }

    private Letter with(List<Part> otherParts, List<Attachment> files, Optional<String> ended) {
        return new Letter(
                words,
                business,
                accent,
                subject,
                preheader,
                greeting,
                otherParts,
                contact,
                closing,
                footer,
                files,
                ended);
    }
}
