package followthrough.notice;

import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.nolog.NoLog;
import followthrough.nolog.Policy;
import followthrough.team.Settings;
import followthrough.words.Excerpt;
import java.util.List;

/** Writes the letter to a staff member about a policy that changed, with what they had to say no to. */
final class PolicyLetter {
    /** How many of their entries are told. */
    private static final int MOST = 10;

    /** How much is told of each. */
    private static final int ASKED = 200;

    private static final int PREVIEW = 90;

    private final LetterHead head;
    private final Settings settings;
    private final String page;
    private final LetterBuilder letter;

    /**
     * @param page the address of the staff member's page
     */
    PolicyLetter(LetterHead head, Settings settings, String page) {
        this.head = head;
        this.settings = settings;
        this.page = page;
        this.letter = new LetterBuilder(head);
    }

    /**
     * The letter.
     *
     * @param theirs what its reader said no to, latest first
     */
    Letter write(Policy policy, String note, List<NoLog.Line> theirs) {
        letter.paragraph("letter.policy.opening", settings.nameOf(policy.who())).part(new Part.Quote(note, true));
        if (!theirs.isEmpty()) {
            letter.paragraph("letter.policy.theirs", theirs.size());
            theirs.stream().limit(MOST).forEach(line -> letter.part(entry(line)));
        }
        return letter.toWhoSaidNo(letter.say("letter.policy.subject"), Excerpt.line(note, PREVIEW));
    }

    private Part entry(NoLog.Line line) {
        String when = head.moment(line.entry().at());
        String asked = Excerpt.line(line.said().asked(), ASKED);
        List<Part.Fact> facts = List.of(Part.Fact.plain(letter.say("letter.policy.asked"), asked));
        return line.entry().concern().isEmpty()
                ? new Part.Facts(List.of(Part.Fact.plain(when, asked)))
                : new Part.Entry(
                        when, facts, letter.say("letter.policy.open"), page + "?concern=" + line.entry().concern());
    }
}
