package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.promise.Promise;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens to a promise. */
public sealed interface PromiseEvent extends ConcernEvent {
    /** The letter to the customer that asks whether it happened. */
    Effect QUESTION = Effect.mail("did-it-happen");

    /** The letter to the customer that says that a promise was broken: sorry, and by when now. */
    Effect APOLOGY = Effect.mail("apology");

    /** The letter to the customer that takes back what that letter said. */
    Effect CORRECTION = Effect.mail("correction");

    /** The letter to the staff member who answers for the concern, or to the office where nobody does. */
    Effect OWNER_NEWS = Effect.mail("owner-news");

    /** Which promise it is about. */
    Promise.Id promise();

    /** Who says so. */
    enum Said {
        /** The plan: time passed and nobody said anything. */
        CLOCK,
        CUSTOMER,
        STAFF,
        /** The act that kept it, which has an event of its own. */
        ACT
    }

    /** Somebody was warned or asked. */
    record Stepped(Promise.Id promise, Promise.Step step) implements PromiseEvent {
        static final String KIND = "promise-step";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return about(promise, Map.of("step", step.code()));
        }

        @Override
        public List<Effect> effects() {
            return switch (step) {
                case WARNED, OWNER_ASKED -> List.of(OWNER_NEWS);
                case OFFICE_ASKED -> List.of(TEAM_NEWS);
                case CUSTOMER_ASKED -> List.of(QUESTION);
            };
        }
    }

    /** It was kept, in time or late. */
    record Kept(Promise.Id promise, Promise.Outcome outcome, Said said) implements PromiseEvent {
        static final String KIND = "promise-kept";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return about(promise, Map.of("outcome", outcome.code(), "said", said.name()));
        }
    }

    /**
     * It was broken. The customer hears of it first, unless it is they who said so, and has a new promise.
     *
     * @param next by when it is promised now
     * @param held whether the letter waits until the customer's quiet hours are over
     */
    record Broken(Promise.Id promise, Said said, Instant next, boolean held) implements PromiseEvent {
        static final String KIND = "promise-broken";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return about(promise, Map.of("said", said.name(), "next", next.toString(), HELD, Boolean.toString(held)));
        }

        @Override
        public List<Effect> effects() {
            return said == Said.CUSTOMER || held ? List.of(TEAM_NEWS, BRIEFING) : List.of(APOLOGY, TEAM_NEWS, BRIEFING);
        }

        @Override
        public Optional<Effect> heldLetter() {
            return held ? Optional.of(APOLOGY) : Optional.empty();
        }
    }

    /** A better one took its place. */
    record Replaced(Promise.Id promise) implements PromiseEvent {
        static final String KIND = "promise-replaced";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return about(promise, Map.of());
        }
    }

    /** How it ended was said in error: it was kept after all or was not, or it has not ended. */
    record Amended(Promise.Id promise, Promise.Outcome outcome) implements PromiseEvent {
        static final String KIND = "promise-amended";

        @Override
        public List<Effect> effects() {
            return switch (outcome) {
                case KEPT, KEPT_LATE -> List.of(CORRECTION);
                case DUE, BROKEN, REPLACED -> List.of();
            };
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return about(promise, Map.of("outcome", outcome.code()));
        }
    }

    private static Map<String, String> about(Promise.Id promise, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put("promise", promise.kind().code());
        facts.put("by", promise.by().code());
        facts.put("due", promise.due().toString());
        return facts;
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return switch (event.kind()) {
            case Stepped.KIND -> Optional.of(new Stepped(id(event), Promise.Step.of(event.fact("step"))));
            case Kept.KIND -> Optional.of(new Kept(id(event), outcome(event), said(event)));
            case Broken.KIND ->
                    Optional.of(
                            new Broken(
                                    id(event),
                                    said(event),
                                    Instant.parse(event.fact("next")),
                                    Boolean.parseBoolean(event.fact(HELD))));
            case Replaced.KIND -> Optional.of(new Replaced(id(event)));
            case Amended.KIND -> Optional.of(new Amended(id(event), outcome(event)));
            default -> Optional.empty();
        };
    }

    private static Promise.Id id(JournalEvent event) {
        return new Promise.Id(
                Promise.Kind.of(event.fact("promise")),
                Promise.Party.of(event.fact("by")),
                Instant.parse(event.fact("due")));
    }

    private static Promise.Outcome outcome(JournalEvent event) {
        return Promise.Outcome.of(event.fact("outcome"));
    }

    private static Said said(JournalEvent event) {
        return Said.valueOf(event.fact("said"));
    }
}
