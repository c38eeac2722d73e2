package followthrough.concern;

import followthrough.followup.Answer;
import followthrough.followup.Credit;
import followthrough.journal.JournalEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whose work a resolution was, and what was answered about it, as facts of events, so that each can be counted alone.
 */
final class FollowUpFacts {
    static final String RESOLUTION = "resolution";

    private static final String DID = "did";
    private static final String TEAM = "team";
    private static final String RESOLVED_AT = "resolved-at";
    private static final String HANDED_OVER = "credit-handed-over";
    private static final String FIRST_TIME = "first-time";
    private static final String KEPT = "kept";
    private static final String PROMISED = "promised";
    private static final String RESOLVED = "resolved";
    private static final String SATISFACTION = "satisfaction";
    private static final String EFFORT = "effort";
    private static final String REPEATED = "repeated";
    private static final String CALL_ME = "call-me";
    private static final String SOMEONE_ELSE = "someone-else";

    private FollowUpFacts() {}

    static Map<String, String> of(Credit credit) {
        return Map.of(
                RESOLUTION,
                Long.toString(credit.resolution()),
                DID,
                credit.who(),
                TEAM,
                credit.team(),
                RESOLVED_AT,
                credit.at().toString(),
                HANDED_OVER,
                Boolean.toString(credit.handedOver()),
                FIRST_TIME,
                Boolean.toString(credit.firstTime()),
                KEPT,
                Integer.toString(credit.kept()),
                PROMISED,
                Integer.toString(credit.promised()));
    }

    static Map<String, String> of(Credit credit, Answer answer) {
        Map<String, String> facts = new HashMap<>(of(credit));
        facts.put(RESOLVED, answer.resolved().code());
        answer.satisfaction().ifPresent(score -> facts.put(SATISFACTION, Integer.toString(score)));
        answer.effort().ifPresent(score -> facts.put(EFFORT, Integer.toString(score)));
        answer.repeated().ifPresent(twice -> facts.put(REPEATED, Boolean.toString(twice)));
        facts.put(CALL_ME, Boolean.toString(answer.callMe()));
        facts.put(SOMEONE_ELSE, Boolean.toString(answer.someoneElse()));
        return facts;
    }

    /** Events of older releases say nothing of it. */
    static Optional<Credit> credit(JournalEvent event) {
        return event.fact(RESOLUTION).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Credit(
                                Long.parseLong(event.fact(RESOLUTION)),
                                event.fact(DID),
                                event.fact(TEAM),
                                Instant.parse(event.fact(RESOLVED_AT)),
                                Boolean.parseBoolean(event.fact(HANDED_OVER)),
                                Boolean.parseBoolean(event.fact(FIRST_TIME)),
                                Integer.parseInt(event.fact(KEPT)),
                                Integer.parseInt(event.fact(PROMISED))));
    }

    static Answer answer(JournalEvent event) {
        return new Answer(
                Answer.Resolved.of(event.fact(RESOLVED)).orElse(Answer.Resolved.YES),
                score(event.fact(SATISFACTION)),
                score(event.fact(EFFORT)),
                Optional.of(event.fact(REPEATED)).filter(said -> !said.isEmpty()).map(Boolean::parseBoolean),
                Boolean.parseBoolean(event.fact(CALL_ME)),
                Boolean.parseBoolean(event.fact(SOMEONE_ELSE)));
    }

    private static OptionalInt score(String fact) {
        return fact.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fact));
    }
}
