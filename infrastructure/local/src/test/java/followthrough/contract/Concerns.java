package followthrough.contract;

import followthrough.concern.Channel;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.NewConcern;
import followthrough.concern.Person;
import followthrough.concern.Promise;
import followthrough.concern.State;
import followthrough.concern.Transition;
import followthrough.limit.Allowance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Concerns as they could have been told. */
final class Concerns {
    static final Instant TOLD = Instant.parse("2027-03-03T18:00:00.123Z");
    static final Person ANN =
            new Person("Ann O’Brien", "ann@example.com", "+1 206-555-0100", "12 Elm Street\nSeattle", "side door");

    private Concerns() {}

    static Concern concern(String id, String reference) {
        var promise =
                new Promise(Promise.Kind.ANSWER, Promise.Party.OFFICE, TOLD.plusSeconds(3600), Promise.Outcome.DUE);
        return new Concern(
                id,
                reference,
                1,
                "fingerprint of " + id,
                "a",
                1,
                State.OPEN,
                "plumbing",
                Channel.WEB,
                true,
                Concern.OFFICE,
                "en-US",
                ZoneId.of("America/Los_Angeles"),
                TOLD,
                List.of(promise));
    }

    static NewConcern told(Concern concern, String words, List<Allowance> allowances) {
        var transition =
                new Transition(
                        concern,
                        TOLD,
                        List.of(new ConcernEvent.Told(true)),
                        Optional.of(ANN),
                        Optional.of(words),
                        List.of(new Transition.Customer("customer of " + concern.id(), true)));
        return new NewConcern(transition, allowances);
    }

    /** The same concern one transition on. */
    static Concern next(Concern concern) {
        return new Concern(
                concern.id(),
                concern.reference(),
                concern.sequence() + 1,
                concern.fingerprint(),
                concern.linkKey(),
                concern.linkVersion(),
                concern.state(),
                concern.service(),
                concern.channel(),
                concern.urgent(),
                concern.owner(),
                concern.language(),
                concern.zone(),
                concern.toldAt(),
                concern.promises());
    }

    /** A message added to a concern. */
    static Transition message(Concern before, String words) {
        return new Transition(
                next(before),
                TOLD.plusSeconds(60),
                List.of(new ConcernEvent.MessageAdded()),
                Optional.empty(),
                Optional.of(words),
                List.of());
    }
}
