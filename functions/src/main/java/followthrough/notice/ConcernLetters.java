package followthrough.notice;

import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.mail.Unlinked;
import java.util.List;

/** Writes the letters about concerns. */
public final class ConcernLetters {
    /** How much of what a stranger wrote goes to an address that anybody may have typed. */
    private static final int MOST_WORDS = 300;

    private static final int MOST_NAME = 60;

    private ConcernLetters() {}

    /**
     * Tells a customer that they were heard, what happens next and by when. It holds at most 300 characters of their
     * words.
     */
    public static Letter acknowledgement(LetterHead head, ConcernFacts concern, String link) {
        LetterBuilder letter = new LetterBuilder(head);
        greet(letter, concern.name());
        letter.paragraph("letter.ack.opening");
        letter.part(
                new Part.Facts(
                        List.of(
                                Part.Fact.plain(letter.say("letter.fact.reference"), concern.reference()),
                                Part.Fact.plain(letter.say("letter.fact.service"), concern.service()))));
        next(letter, head, concern);
        letter.part(new Part.Button(letter.say("letter.open"), link));
        heard(letter, concern);
        meanwhile(letter, concern);
        letter.part(new Part.TextLink(letter.say("letter.callMe"), link + "#call-me"));
        return letter.letter(
                letter.say("letter.ack.subject", concern.service(), concern.reference()),
                preheader(letter, head, concern),
                "letter.why");
    }

    /**
     * Tells the office what happened, with all that a person needs to act. The text part gives what was said character
     * by character.
     */
    public static Letter teamNews(LetterHead head, ConcernFacts concern, TeamNews news) {
        return TeamLetters.news(head, concern, news);
    }

    /** Sends fresh links to the open concerns of an address. */
    public static Letter freshLinks(LetterHead head, List<FreshLink> links) {
        LetterBuilder letter = new LetterBuilder(head);
        letter.paragraph("letter.hello.nameless").paragraph("letter.links.opening");
        for (FreshLink link : links) {
            letter.part(new Part.Button(letter.say("letter.links.open", link.service(), link.reference()), link.url()));
        }
        for (FreshLink link : links.subList(0, 1)) {
            letter.part(new Part.TextLink(letter.say("letter.callMe"), link.url() + "#call-me"));
        }
        return letter.letter(
                letter.say("letter.links.subject"), letter.say("letter.links.preheader"), "letter.why.link");
    }

    private static void greet(LetterBuilder letter, String name) {
        String plain = Unlinked.text(Excerpt.of(name.replaceAll("\\s+", " "), MOST_NAME).text());
        if (plain.isBlank()) {
            letter.paragraph("letter.hello.nameless");
        } else {
            letter.paragraph("letter.hello", plain);
        }
    }

    private static void next(LetterBuilder letter, LetterHead head, ConcernFacts concern) {
        letter.heading("letter.next");
        concern.answerBy()
                .ifPresentOrElse(
                        due -> letter.paragraph("letter.ack.next", head.moment(due)),
                        () -> letter.paragraph("letter.ack.next.plain"));
    }

    private static void heard(LetterBuilder letter, ConcernFacts concern) {
        Excerpt excerpt = Excerpt.of(concern.words(), MOST_WORDS);
        letter.heading("letter.heard").part(new Part.Quote(excerpt.text(), false));
        if (excerpt.cut()) {
            letter.paragraph("letter.rest");
        }
    }

    private static void meanwhile(LetterBuilder letter, ConcernFacts concern) {
        if (!concern.meanwhile().isEmpty()) {
            letter.heading("letter.meanwhile").text(concern.meanwhile());
        }
    }

    private static String preheader(LetterBuilder letter, LetterHead head, ConcernFacts concern) {
        return concern.answerBy()
                .map(due -> letter.say("letter.ack.preheader", head.moment(due)))
                .orElseGet(() -> letter.say("letter.ack.preheader.plain"));
    }
}
