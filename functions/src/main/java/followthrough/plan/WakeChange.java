package followthrough.plan;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a transition does to its subject's pending wake. It hangs from the transition's first event, among its facts.
 *
 * @param set the wake that holds from now on, if one does
 * @param superseded the wake that held before, if one did
 */
public record WakeChange(Optional<Wake> set, Optional<Wake> superseded) {
    /** The effect of an event that carries one. */
    static final Effect EFFECT = new Effect(Effect.Kind.WAKE, "set");

    private static final String DUE = "wake";
    private static final String USELESS = "wake-useless";
    private static final String OLD_DUE = "unwake";
    private static final String OLD_SEQUENCE = "unwake-sequence";

    /** The change from one wake to another; empty if it is none. */
    public static Optional<WakeChange> between(Optional<Wake> before, Optional<Wake> after) {
        return before.map(Wake::due).equals(after.map(Wake::due))
                ? Optional.empty()
                : Optional.of(new WakeChange(after, before));
    }

    /** As facts of an event. */
    private Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        set.ifPresent(wake -> {
            facts.put(DUE, wake.due().toString());
            facts.put(USELESS, wake.uselessAfter().toString());
        });
        superseded.ifPresent(wake -> {
            facts.put(OLD_DUE, wake.due().toString());
            facts.put(OLD_SEQUENCE, Long.toString(wake.sequence()));
        });
        return facts;
    }

    /**
     * The facts of an event of a transition, with what the transition does to the wake among those of the first.
     *
     * @param index of the event in its transition, from 0
     */
    public static Map<String, String> among(Map<String, String> facts, int index, Optional<WakeChange> change) {
        Map<String, String> all = new HashMap<>(facts);
        change.filter(_ -> index == 0).map(WakeChange::facts).ifPresent(all::putAll);
        return all;
    }

    /** Whether an event carries one. */
    public static boolean isIn(JournalEvent event) {
        return event.facts().containsKey(DUE) || event.facts().containsKey(OLD_DUE);
    }

    /** The one that an event carries. */
    static WakeChange of(JournalEvent event) {
        Subject subject = Subject.of(event.id().subject());
        return new WakeChange(
                instant(event, DUE)
                        .map(due ->
                                new Wake(
                                        subject,
                                        event.id().sequence(),
                                        due,
                                        instant(event, USELESS).orElse(Instant.MAX))),
                instant(event, OLD_DUE)
                        .map(due -> new Wake(subject, Long.parseLong(event.fact(OLD_SEQUENCE)), due, due)));
    }

    private static Optional<Instant> instant(JournalEvent event, String fact) {
        return Optional.of(event.fact(fact)).filter(text -> !text.isEmpty()).map(Instant::parse);
    }
}
