package followthrough.notice;

import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.mail.Unlinked;
import followthrough.words.Excerpt;
import java.util.List;
import java.util.stream.Stream;

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
        letter.paragraph("letter.ack.opening").part(new Part.Facts(known(letter, head, concern)));
        letter.paragraph("letter.ack.next");
        meanwhile(letter, concern);
        letter.part(new Part.Button(letter.say("letter.open"), link));
        heard(letter, concern);
        return letter.talk(link)
                .toCustomer(
                        letter.say("letter.ack.subject", concern.service(), concern.reference()),
                        preheader(letter, head, concern),
                        "letter.why");
    }

    /**
     * Tells the office what happened, with all that a person needs to act. The text part gives what was said character
     * by character.
     *
     * @param work the whole address of the page on which they act
     */
    public static Letter teamNews(LetterHead head, ConcernFacts concern, TeamNews news, String work) {
        return TeamLetters.news(head, concern, news, work);
    }

    /** Sends fresh links to the open concerns of an address. */
    public static Letter freshLinks(LetterHead head, List<FreshLink> links) {
        LetterBuilder letter = new LetterBuilder(head);
        letter.greet("").paragraph("letter.links.opening");
        for (FreshLink link : links) {
            letter.part(new Part.Button(letter.say("letter.links.open", link.service(), link.reference()), link.url()));
        }
        links.stream().limit(1).forEach(first -> letter.talk(first.url()));
        return letter.toCustomer(
                letter.say("letter.links.subject"), letter.say("letter.links.preheader"), "letter.why.link");
    }

    static void greet(LetterBuilder letter, String name) {
        letter.greet(Unlinked.text(Excerpt.line(name, MOST_NAME)));
    }

    private static List<Part.Fact> known(LetterBuilder letter, LetterHead head, ConcernFacts concern) {
        return Stream.concat(
                        concern.answerBy().stream()
                                .map(due -> Part.Fact.plain(letter.say("letter.fact.answerBy"), head.moment(due))),
                        Stream.of(
                                Part.Fact.plain(letter.say("letter.fact.service"), concern.service()),
                                Part.Fact.plain(letter.say("letter.fact.reference"), concern.reference())))
                .toList();
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
