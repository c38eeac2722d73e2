package followthrough.concern;

import followthrough.followup.Answer;
import followthrough.followup.Cause;
import followthrough.followup.Credit;
import followthrough.followup.Skip;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes of the question whether it is totally resolved. */
public sealed interface FollowUpEvent extends ConcernEvent {
    /** The letter to the customer that says what was done and asks. */
    Effect LETTER = Effect.mail("follow-up");

    /** The customer is told what was done, and asked. */
    record Asked(Credit credit) implements FollowUpEvent {
        static final String KIND = "follow-up-asked";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return FollowUpFacts.of(credit);
        }

        @Override
        public List<Effect> effects() {
            return List.of(LETTER);
        }
    }

    /**
     * They are asked again.
     *
     * @param resolution which the question is about
     */
    record AskedAgain(long resolution) implements FollowUpEvent {
        static final String KIND = "follow-up-asked-again";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(FollowUpFacts.RESOLUTION, Long.toString(resolution));
        }

        @Override
        public List<Effect> effects() {
            return List.of(LETTER);
        }
    }

    /**
     * Nobody is asked.
     *
     * @param why not
     * @param told whether they are told what was done all the same, by letter or by phone
     */
    record Skipped(Credit credit, Skip why, boolean told) implements FollowUpEvent {
        static final String KIND = "follow-up-skipped";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(FollowUpFacts.of(credit));
            facts.put("why", why.code());
            facts.put("told", Boolean.toString(told));
            return facts;
        }

        @Override
        public List<Effect> effects() {
            return told ? List.of(LETTER) : List.of();
        }
    }

    /**
     * The customer answered, or changed what they had answered. What they say stands beside.
     *
     * @param reopened whether it is open again thereby
     * @param news whether the team has to know
     */
    record Answered(Credit credit, Answer answer, boolean reopened, boolean news) implements FollowUpEvent {
        static final String KIND = "follow-up-answered";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(FollowUpFacts.of(credit, answer));
            facts.put("reopened", Boolean.toString(reopened));
            facts.put("news", Boolean.toString(news));
            return facts;
        }

        @Override
        public List<Effect> effects() {
            if (!news) {
                return List.of();
            }
            if (answer.isBad()) {
                return List.of(TEAM_NEWS, BRIEFING, CustomerEvent.OWNER_MESSAGE);
            }
            return answer.isUnhappy() ? List.of(BRIEFING) : List.of(TEAM_NEWS);
        }
    }

    /**
     * The question is closed.
     *
     * @param answered whether it was answered
     */
    record Closed(long resolution, boolean answered) implements FollowUpEvent {
        static final String KIND = "follow-up-closed";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(FollowUpFacts.RESOLUTION, Long.toString(resolution), "answered", Boolean.toString(answered));
        }
    }

    /** The customer wants no more questions, about this or anything else. */
    record Stopped() implements FollowUpEvent {
        static final String KIND = "questions-stopped";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** A staff member says why something was still open. */
    record CauseSaid(By by, long resolution, Cause cause) implements FollowUpEvent {
        static final String KIND = "cause-said";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return by.facts(Map.of(FollowUpFacts.RESOLUTION, Long.toString(resolution), "cause", cause.code()));
        }
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return switch (event.kind()) {
            case Asked.KIND -> FollowUpFacts.credit(event).map(Asked::new);
            case AskedAgain.KIND -> Optional.of(new AskedAgain(resolution(event)));
            case Skipped.KIND ->
                    FollowUpFacts.credit(event)
                            .flatMap(credit ->
                                    Skip.of(event.fact("why")).map(why -> new Skipped(credit, why, is(event, "told"))));
            case Answered.KIND ->
                    FollowUpFacts.credit(event)
                            .map(credit ->
                                    new Answered(
                                            credit,
                                            FollowUpFacts.answer(event),
                                            is(event, "reopened"),
                                            is(event, "news")));
            case Closed.KIND -> Optional.of(new Closed(resolution(event), is(event, "answered")));
            case Stopped.KIND -> Optional.of(new Stopped());
            case CauseSaid.KIND ->
                    Cause.of(event.fact("cause")).map(cause -> new CauseSaid(By.of(event), resolution(event), cause));
            default -> Optional.empty();
        };
    }

    private static long resolution(JournalEvent event) {
        return Long.parseLong(event.fact(FollowUpFacts.RESOLUTION));
    }

    private static boolean is(JournalEvent event, String fact) {
        return Boolean.parseBoolean(event.fact(fact));
    }
}
