package followthrough.contract;

import followthrough.concern.Calls;
import followthrough.concern.Channel;
import followthrough.concern.Concern;
import followthrough.concern.Correspondence;
import followthrough.concern.CustomerEvent;
import followthrough.concern.NewConcern;
import followthrough.concern.Origin;
import followthrough.concern.Person;
import followthrough.concern.Reach;
import followthrough.concern.State;
import followthrough.concern.Transition;
import followthrough.concern.Urgency;
import followthrough.followup.FollowUp;
import followthrough.journal.Subject;
import followthrough.limit.Allowance;
import followthrough.plan.Wake;
import followthrough.promise.Promise;
import followthrough.promise.Promises;
import followthrough.reminder.Reminders;
import followthrough.timing.Choice;
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
        var promise = Promise.made(Promise.Kind.ANSWER, Promise.Party.OFFICE, TOLD, TOLD.plusSeconds(3600));
        var origin =
                new Origin(
                        id,
                        reference,
                        "fingerprint of " + id,
                        "a",
                        "plumbing",
                        Channel.WEB,
                        true,
                        "en-US",
                        ZoneId.of("America/Los_Angeles"),
                        TOLD);
        return new Concern(
                origin,
                1,
                1,
                State.OPEN,
                Concern.OFFICE,
                0,
                new Promises(List.of(promise)),
                Choice.NOTHING,
                new Urgency.Had(),
                new Correspondence(Reach.ALL, List.of(), Calls.NONE, Reminders.NONE_YET, Optional.empty()),
                FollowUp.none(),
                Optional.of(
                        new Wake(new Subject(Concern.SUBJECT, id), 1, TOLD.plusSeconds(1800), TOLD.plusSeconds(3600))));
    }

    static NewConcern told(Concern concern, String words, List<Allowance> allowances) {
        var transition =
                new Transition(
                        concern,
                        TOLD,
                        List.of(new CustomerEvent.Told(true)),
                        Optional.of(ANN),
                        Optional.of(words),
                        List.of(new Transition.Customer("customer of " + concern.id(), true)),
                        Optional.empty(),
                        List.of(),
                        List.of());
        return new NewConcern(transition, allowances);
    }

    /** The same concern one transition on. */
    static Concern next(Concern concern) {
        return ownedBy(concern, concern.owner());
    }

    /** The same concern one transition on, answered for by somebody. */
    static Concern ownedBy(Concern concern, String owner) {
        return new Concern(
                concern.origin(),
                concern.sequence() + 1,
                concern.linkVersion(),
                concern.state(),
                owner,
                concern.handoffs(),
                concern.promises(),
                concern.choice(),
                concern.urgency(),
                concern.correspondence(),
                concern.followUp(),
                concern.wake());
    }

    /** A message added to a concern. */
    static Transition message(Concern before, String words) {
        return new Transition(
                next(before),
                TOLD.plusSeconds(60),
                List.of(new CustomerEvent.MessageAdded("")),
                Optional.empty(),
                Optional.of(words),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
