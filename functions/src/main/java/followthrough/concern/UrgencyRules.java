package followthrough.concern;

import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is alerted about what is urgent, one after the other until somebody has it. */
public final class UrgencyRules {
    /** However long nobody has it, there is an end to alerts. */
    private static final int MOST = 50;

    private final Settings settings;
    private final Instant now;

    public UrgencyRules(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /** The ids of those who are alerted in a round: whoever is on call, the others of the rota, then the managers. */
    public static List<String> people(Settings settings, Instant at) {
        return Stream.concat(settings.onCallAt(at).stream(), settings.managers().stream().map(StaffMember::id))
                .distinct()
                .toList();
    }

    /** Alerts the first. */
    Change first(Change change) {
        return alert(change, 0);
    }

    /** Alerts the next, since nobody has it. */
    Change next(Change change) {
        return change.concern().urgency() instanceof Urgency.Reaching(int asked, Instant _)
                ? alert(change, asked)
                : change;
    }

    private Change alert(Change change, int asked) {
        List<String> people = people(settings, now);
        String who = people.get(asked % people.size());
        return change.and(
                change.concern().with(new Urgency.Reaching(asked + 1, now)), new UrgencyEvent.Alerted(who, asked + 1));
    }

    /** When the next is alerted if nobody has it: later in each round. */
    static Optional<Instant> next(Concern concern, Settings settings) {
        return concern.urgency() instanceof Urgency.Reaching(int asked, Instant last) && asked < MOST
                ? Optional.of(last.plus(pause(settings, asked, last)))
                : Optional.empty();
    }

    private static Duration pause(Settings settings, int asked, Instant at) {
        int rounds = asked / Math.max(1, people(settings, at).size());
        return settings.urgent().nextAfter().multipliedBy(1L + rounds);
    }

    /**
     * It is not urgent after all, as somebody explains to the customer, which is a first answer by a human.
     *
     * @param words the explanation
     */
    public Optional<Transition> makeOrdinary(Concern concern, StaffMember member, String words) {
        if (!concern.urgent() || !concern.state().isOpen()) {
            return Optional.empty();
        }
        Promising promising = new Promising(settings, now);
        Change change = Change.of(concern);
        Optional<Instant> quiet = promising.quietUntil(concern.with(new Urgency.None()));
        change = change.with(change.concern().with(new Urgency.None()));
        UrgencyEvent event = new UrgencyEvent.MadeOrdinary(member.id(), quiet.isPresent());
        change = promising.keepAll(change.and(quiet, event), promise -> promise.kind() == Promise.Kind.ANSWER);
        return Optional.of(promising.withNews(change).at(now).withWords(words));
    }
}
