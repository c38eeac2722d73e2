package followthrough.notice;

import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.promise.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes to customers about what was promised to them. */
final class PromiseLetters {
    private final LetterHead head;
    private final ConcernFacts concern;
    private final String link;
    private final LetterBuilder letter;

    PromiseLetters(LetterHead head, ConcernFacts concern, String link) {
        this.head = head;
        this.concern = concern;
        this.link = link;
        this.letter = new LetterBuilder(head);
        ConcernLetters.greet(letter, concern.name());
    }

    /**
     * What a staff member wrote.
     *
     * @param who their name
     * @param newsBy when the customer hears again at the latest
     */
    Letter answer(String who, String words, Optional<Instant> newsBy) {
        letter.paragraph("letter.answer.opening", who).part(new Part.Quote(words, true));
        newsBy.ifPresent(due -> letter.paragraph("letter.answer.news", head.moment(due)));
        letter.part(new Part.Button(letter.say("letter.answer.open"), link));
        return finished("letter.answer.subject", letter.say("letter.answer.preheader", who));
    }

    /**
     * Whether it happened. The page has the two buttons; opening it answers nothing.
     *
     * @param who the name of whoever was to come or call
     */
    Letter question(Promise.Id promise, String who) {
        String opening = letter.say("letter.question." + about(promise), head.moment(promise.due()), who);
        letter.text(opening).paragraph("letter.question.how");
        letter.part(new Part.Button(letter.say("letter.question.open"), link + "#promise"));
        return finished("letter.question.subject", opening);
    }

    /**
     * That it did not happen: sorry, by when now, and how to be called instead.
     *
     * @param next by when it is promised now
     */
    Letter apology(Promise.Id promise, Instant next) {
        String opening = letter.say("letter.apology." + about(promise), head.moment(promise.due()));
        letter.text(opening).paragraph("letter.apology.sorry");
        letter.part(new Part.Facts(List.of(Part.Fact.plain(letter.say("letter.apology.now"), head.moment(next)))));
        letter.paragraph("letter.apology.instead").part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.apology.subject", opening);
    }

    /** That it did happen, though we had written that it did not. */
    Letter amended(Promise.Id promise) {
        String opening = letter.say("letter.amended.opening", head.moment(promise.due()));
        letter.text(opening).part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.amended.subject", opening);
    }

    private static String about(Promise.Id promise) {
        return promise.kind().code() + "." + promise.by().code();
    }

    private Letter finished(String subject, String preheader) {
        return letter.talk(link)
                .toCustomer(letter.say(subject, concern.service(), concern.reference()), preheader, "letter.why");
    }
}
