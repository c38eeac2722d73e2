package followthrough.notice;

import followthrough.mail.Letter;
import followthrough.mail.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts a letter together, part by part, from the sentences of the bundle. */
final class LetterBuilder {
    private final LetterHead head;
    private final List<Part> parts = new ArrayList<>();

    LetterBuilder(LetterHead head) {
        this.head = head;
    }

    LetterBuilder heading(String key) {
        return part(new Part.Heading(say(key)));
    }

    LetterBuilder paragraph(String key, Object... args) {
        return part(new Part.Paragraph(say(key, args)));
    }

    LetterBuilder text(String text) {
        return text.isEmpty() ? this : part(new Part.Paragraph(text));
    }

    LetterBuilder part(Part part) {
        parts.add(part);
        return this;
    }

    String say(String key, Object... args) {
        return head.words().say(key, args);
    }

    /** The letter, with the office's number and why it came below. */
    Letter letter(String subject, String preheader, String whyKey) {
        return new Letter(
                head.words(),
                head.business(),
                head.color(),
                head.colorInDark(),
                subject,
                preheader,
                parts,
                List.of(say("letter.sign", head.business())),
                footer(whyKey));
    }

    private List<String> footer(String whyKey) {
        return Stream.of(phone(), say(whyKey, head.business())).filter(line -> !line.isEmpty()).toList();
    }

    private String phone() {
        if (head.phone().isEmpty()) {
            return "";
        }
        return head.answered().isEmpty()
                ? say("letter.phone", head.phone())
                : say("letter.phone.hours", head.phone(), head.answered());
    }
}
