package followthrough.notice;

import followthrough.concern.ConcernFile;
import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a letter together, part by part, from the sentences of the bundle. */
final class LetterBuilder {
    private final LetterHead head;
    private final List<Part> greeting = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> contact = new ArrayList<>();

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

    /** What a concern is called among many: “Plumbing (K7QF) · Lena Brandt”. */
    String about(ConcernFile file, Settings settings, Locale reader) {
        String service = file.concern().serviceName(settings, reader);
        String reference = file.concern().reference();
        String name = file.person().name();
        return name.isEmpty()
                ? say("letter.briefing.title.nameless", service, reference)
                : say("letter.briefing.title", service, reference, name);
    }

    /** What was promised, as the team says it: “a first answer”. */
    String promised(Promise.Id promise) {
        return say("letter.team.promise." + promise.kind().code() + "." + promise.by().code());
    }

    /** Greets the customer by their name; an empty one is left out. */
    LetterBuilder greet(String name) {
        greeting.add(new Part.Paragraph(name.isEmpty() ? say("letter.hello.nameless") : say("letter.hello", name)));
        return this;
    }

    /** How to talk to a person instead. */
    LetterBuilder talk(String link) {
        contact.add(new Part.TextLink(say("letter.callMe"), link + "#call-me"));
        if (!head.phone().isEmpty()) {
            contact.add(new Part.Facts(List.of(new Part.Fact(say("letter.phone"), head.phone(), head.phoneLink()))));
        }
        if (!head.answered().isEmpty()) {
            contact.add(new Part.Paragraph(head.answered()));
        }
        return this;
    }

    /** The letter of people to a customer, with why it came below. */
    Letter toCustomer(String subject, String preheader, String whyKey) {
        return letter(subject, preheader, List.of(say("letter.sign", head.business())), whyKey);
    }

    /** The letter to the office. */
    Letter toTeam(String subject, String preheader) {
        return letter(subject, preheader, List.of(), "letter.why.team");
    }

    /** The letter to a staff member about their day. */
    Letter toStaff(String subject, String preheader) {
        return letter(subject, preheader, List.of(), "letter.why.staff");
    }

    /** The letter to managers or the office about many concerns. */
    Letter toLeaders(String subject, String preheader) {
        return letter(subject, preheader, List.of(), "letter.why.briefing");
    }

    /** The letter to managers about a week. */
    Letter toManagers(String subject, String preheader) {
        return letter(subject, preheader, List.of(), "letter.why.week");
    }

    /** The letter to a staff member about what they had to say no to. */
    Letter toWhoSaidNo(String subject, String preheader) {
        return letter(subject, preheader, List.of(), "letter.why.policy");
    }

    /** The letter to somebody who signs in. */
    Letter toWhoSignsIn(String subject, String preheader) {
        return letter(subject, preheader, List.of(), "letter.why.enter");
    }

    private Letter letter(String subject, String preheader, List<String> closing, String whyKey) {
        return new Letter(
                head.words(),
                head.business(),
                head.accent(),
                subject,
                preheader,
                greeting,
                parts,
                contact,
                closing,
                List.of(say(whyKey, head.business())),
                List.of(),
                Optional.empty());
    }
}
