package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.OutcomeEvent;
import followthrough.concern.OutcomeEvent.How;
import followthrough.followup.Answer.Resolved;
import followthrough.followup.Credit;
import followthrough.followup.FollowUp;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.team.Settings;
import java.util.Optional;

/**
 * Writes to customers what was done, and asks whether it is totally resolved. Its links lead to the question, and
 * answer nothing by themselves.
 */
final class FollowUpLetters {
    private final ConcernFacts facts;
    private final ConcernFile file;
    private final Settings settings;
    private final String link;
    private final LetterBuilder letter;

    FollowUpLetters(LetterHead head, ConcernFacts facts, ConcernFile file, Settings settings, String link) {
        this.facts = facts;
        this.file = file;
        this.settings = settings;
        this.link = link;
        this.letter = new LetterBuilder(head);
        ConcernLetters.greet(letter, facts.name());
    }

    /** The letter of an event, as long as that still holds. */
    Optional<Letter> about(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.Asked(Credit credit) when isOpen(credit.resolution()) ->
                    file.resolution(credit.resolution()).map(done -> question(done, credit, "letter.follow-up"));
            case FollowUpEvent.AskedAgain(long resolution) when isOpen(resolution) -> again(resolution);
            case FollowUpEvent.Skipped skipped when skipped.told() && !concern().state().isOpen() ->
                    file.resolution(skipped.credit().resolution())
                            .filter(done -> how(done) == How.DONE)
                            .map(done -> done(done, skipped.credit()));
            default -> Optional.empty();
        };
    }

    private Concern concern() {
        return file.concern();
    }

    /** Whether the question about that resolution waits for an answer. */
    private boolean isOpen(long resolution) {
        return concern().followUp() instanceof FollowUp.Open open
                && open.credit().resolution() == resolution
                && open.answer().isEmpty();
    }

    private static How how(JournalEvent done) {
        return ConcernEvent.of(done) instanceof OutcomeEvent.Resolved resolved ? resolved.how() : How.DONE;
    }

    private Optional<Letter> again(long resolution) {
        return concern()
                .followUp()
                .lastCredit()
                .flatMap(credit ->
                        file.resolution(resolution).map(done -> question(done, credit, "letter.follow-up-again")));
    }

    private Letter question(JournalEvent done, Credit credit, String key) {
        String opening = opening(done, credit, key);
        letter.heading("letter.follow-up.question");
        for (Resolved one : Resolved.values()) {
            letter.part(
                    new Part.Button(
                            letter.say("follow-up.resolved." + one.code()), link + "/followup?answer=" + one.code()));
        }
        letter.paragraph("letter.follow-up.how");
        letter.part(new Part.TextLink(letter.say("letter.follow-up.stop"), link + "/followup#stop"));
        return finished(key + ".subject", opening).endedAt(link + "/followup");
    }

    private Letter done(JournalEvent done, Credit credit) {
        String opening = opening(done, credit, "letter.follow-up");
        letter.paragraph("letter.resolved.again").part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.resolved.subject", opening);
    }

    /** Who did what. */
    private String opening(JournalEvent done, Credit credit, String key) {
        String opening = letter.say(key + "." + how(done).code() + ".opening", settings.nameOf(credit.who()));
        letter.text(opening).part(new Part.Quote(file.wordsOf(done), true));
        return opening;
    }

    private Letter finished(String subject, String preheader) {
        return letter.talk(link)
                .toCustomer(letter.say(subject, facts.service(), facts.reference()), preheader, "letter.why");
    }
}
