package followthrough.nolog;

import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The events of a policy that changed. Each such change is a subject of its own. Its first event says that it happened;
 * the others, one for each moment at which somebody may be told, say who is told then. Nothing of the note is in them.
 *
 * @param policy what changed
 * @param since from when on their entries are told with it
 * @param readers the ids of those whom an event tells
 */
public record PolicyChanged(Policy policy, Instant since, List<String> readers) {
    /** The kind of subject a policy is. */
    public static final String SUBJECT = "policy";

    /** What happened, as the journal calls it. */
    public static final String KIND = "policy-changed";

    /** That somebody is told of it, as the journal calls it. */
    public static final String TOLD = "policy-told";

    private static final String LETTER = "policy-";
    private static final String WHO = "who";
    private static final String REASON = "reason";
    private static final String SERVICE = "service";
    private static final String SINCE = "since";
    private static final String READERS = "readers";
    private static final String BETWEEN = ",";

    public PolicyChanged {
        readers = List.copyOf(readers);
    }

    /** What an event says. */
    public static PolicyChanged of(JournalEvent event) {
        String readers = event.fact(READERS);
        return new PolicyChanged(
                new Policy(
                        Subject.of(event.id().subject()).id(),
                        event.fact(WHO),
                        event.fact(REASON),
                        event.fact(SERVICE),
                        event.at()),
                Instant.parse(event.fact(SINCE)),
                readers.isEmpty() ? List.of() : List.of(readers.split(BETWEEN)));
    }

    /** What hangs from it: a letter to each reader. */
    public List<Effect> effects() {
        return readers.stream().map(reader -> Effect.mail(LETTER + reader)).toList();
    }

    /** The id of whom a letter goes to. */
    public static String reader(Effect effect) {
        return effect.what().substring(LETTER.length());
    }

    /** That it happened. */
    static JournalEvent event(Policy policy, Instant since) {
        return new PolicyChanged(policy, since, List.of()).at(KIND, 0);
    }

    /**
     * That readers are told, by when at the earliest.
     *
     * @param readers before when none of them is told, by id
     */
    static Map<JournalEvent, Instant> telling(Policy policy, Instant since, Map<String, Instant> readers) {
        Map<Instant, List<String>> byTime =
                readers.keySet().stream().sorted().collect(Collectors.groupingBy(readers::get));
        Map<JournalEvent, Instant> events = new HashMap<>();
        for (Instant time : byTime.keySet().stream().sorted().toList()) {
            List<String> then = new ArrayList<>(byTime.getOrDefault(time, List.of()));
            events.put(new PolicyChanged(policy, since, then).at(TOLD, events.size() + 1), time);
        }
        return events;
    }

    private JournalEvent at(String kind, int index) {
        Map<String, String> facts =
                new HashMap<>(Map.of(WHO, policy.who(), REASON, policy.reason(), SINCE, since.toString()));
        if (!policy.service().isEmpty()) {
            facts.put(SERVICE, policy.service());
        }
        if (!readers.isEmpty()) {
            facts.put(READERS, String.join(BETWEEN, readers));
        }
        EventId id = EventId.of(new Subject(SUBJECT, policy.id()), 1, index);
        return new JournalEvent(id, kind, policy.at(), facts, Map.of());
    }
}
