package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.OutcomeEvent;
import followthrough.concern.WordEvent;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.team.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes to customers what came of the work, and what somebody promises or gives them. */
final class OutcomeLetters {
    private final LetterHead head;
    private final ConcernFacts facts;
    private final ConcernFile file;
    private final Settings settings;
    private final String link;
    private final LetterBuilder letter;

    OutcomeLetters(LetterHead head, ConcernFacts facts, ConcernFile file, Settings settings, String link) {
        this.head = head;
        this.facts = facts;
        this.file = file;
        this.settings = settings;
        this.link = link;
        this.letter = new LetterBuilder(head);
        ConcernLetters.greet(letter, facts.name());
    }

    /**
     * What came of it, as long as that still holds.
     *
     * @param at the event as it stands in the journal
     */
    Optional<Letter> about(OutcomeEvent event, JournalEvent at) {
        String who = settings.nameOf(event.by().who());
        Instant when = event.by().at(at.at());
        return switch (event) {
            case OutcomeEvent.Resolved _ when !concern().state().isOpen() ->
                    Optional.of(answered(who, file.wordsOf(at)));
            case OutcomeEvent.PartlyDone _ when concern().state().isOpen() && !file.isTakenBack(at) ->
                    Optional.of(partlyDone(who, file.wordsOf(at)));
            case OutcomeEvent.NobodyThere _ when isUndecided() && !file.isTakenBack(at) ->
                    Optional.of(missed("nobody-there", who, when));
            case OutcomeEvent.NotReached _ when isUndecided() -> Optional.of(missed("not-reached", who, when));
            case OutcomeEvent.TakenUpAgain again when concern().state().isOpen() && file.wasTold(again, at) ->
                    Optional.of(takenUpAgain(who));
            case OutcomeEvent.TakenBack back when holds(back) && (back.lost() || file.wasTold(back, at)) ->
                    Optional.of(takenBack(back, who));
            default -> Optional.empty();
        };
    }

    private boolean holds(OutcomeEvent.TakenBack back) {
        boolean stands = back.appointment().filter(booked -> !appointment().stands(booked)).isEmpty();
        return concern().state().isOpen() && stands && (!back.lost() || isUndecided());
    }

    private AppointmentFacts appointment() {
        return new AppointmentFacts(head, facts, file, settings);
    }

    /** What somebody promises, or gives. */
    Optional<Letter> about(WordEvent event, JournalEvent at) {
        String who = settings.nameOf(event.who());
        String words = file.wordsOf(at);
        return switch (event) {
            case WordEvent.NewsPromised promised -> Optional.of(promised(who, words, promised.due()));
            case WordEvent.AmendsMade amends -> Optional.of(amends(who, words, amends.what()));
            case WordEvent.Noted _ -> Optional.empty();
        };
    }

    private Concern concern() {
        return file.concern();
    }

    private boolean isUndecided() {
        return concern().state().isOpen() && concern().appointment().isEmpty();
    }

    private Letter answered(String who, String words) {
        String opening = letter.say("letter.answer.opening", who);
        letter.text(opening).part(new Part.Quote(words, true));
        letter.paragraph("letter.resolved.again").part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.answer.subject", opening);
    }

    private Letter partlyDone(String who, String words) {
        String opening = letter.say("letter.partly-done.opening", who);
        letter.text(opening).part(new Part.Quote(words, true)).paragraph("letter.partly-done.next");
        return choosing("letter.partly-done.subject", opening);
    }

    private Letter missed(String what, String who, Instant when) {
        String opening = letter.say("letter." + what + ".opening", who, head.moment(when));
        letter.text(opening).paragraph("letter." + what + ".next");
        return choosing("letter." + what + ".subject", opening);
    }

    private Letter choosing(String subject, String opening) {
        boolean times = isUndecided() && settings.booking(concern().service()).isPresent();
        letter.part(
                times
                        ? new Part.Button(letter.say("letter.choose"), link + "/times")
                        : new Part.Button(letter.say("letter.open"), link));
        return finished(subject, opening);
    }

    /** That it is open again, in the words of whoever opened it. */
    Letter openedAgain(String who, String words) {
        String opening = letter.say("letter.opened-again.opening", who);
        letter.text(opening).part(new Part.Quote(words, true));
        letter.part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.opened-again.subject", opening);
    }

    private Letter takenUpAgain(String who) {
        String opening = letter.say("letter.taken-up-again.opening", who);
        letter.text(opening).part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.taken-up-again.subject", opening);
    }

    private Letter takenBack(OutcomeEvent.TakenBack back, String who) {
        String opening = letter.say("letter.outcome-taken-back." + (back.lost() ? "lost" : back.what()), who);
        letter.text(opening);
        if (back.lost()) {
            return choosing("letter.taken-up-again.subject", opening);
        }
        back.appointment().ifPresent(booked -> letter.part(appointment().of(booked)));
        letter.part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.taken-up-again.subject", opening);
    }

    private Letter promised(String who, String words, Instant due) {
        String opening = letter.say("letter.promised.opening", who, head.moment(due));
        letter.text(opening).part(new Part.Quote(words, true));
        letter.part(new Part.Facts(List.of(Part.Fact.plain(letter.say("letter.promised.by"), head.moment(due)))));
        letter.part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.promised.subject", opening);
    }

    private Letter amends(String who, String words, String what) {
        String name = settings.nameOfAmends(what, Locale.forLanguageTag(concern().language()));
        String opening = letter.say("letter.amends.opening", who, name);
        letter.text(opening);
        if (!words.isEmpty()) {
            letter.part(new Part.Quote(words, true));
        }
        letter.paragraph("letter.amends.how", facts.reference());
        letter.part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.amends.subject", opening);
    }

    private Letter finished(String subject, String preheader) {
        return letter.talk(link)
                .toCustomer(letter.say(subject, facts.service(), facts.reference()), preheader, "letter.why");
    }
}
