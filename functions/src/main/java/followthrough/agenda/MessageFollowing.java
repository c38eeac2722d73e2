package followthrough.agenda;

import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.CustomerEvent;
import followthrough.concern.FollowUpEvent;
import followthrough.journal.FollowOn;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.timing.Appointment;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What a customer wrote goes into the agenda of whoever answered for the concern when they did. */
public final class MessageFollowing implements FollowOn {
    private final ConcernStore concerns;
    private final Agendas agendas;
    private final InstantSource clock;

    public MessageFollowing(ConcernStore concerns, Agendas agendas, InstantSource clock) {
        this.concerns = concerns;
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    public void follow(JournalEvent event) {
        reader(event)
                .ifPresent(reader ->
                        concerns.load(Subject.of(event.id().subject()).id())
                                .map(ConcernFile::concern)
                                .ifPresent(concern -> tell(reader, message(concern, event))));
    }

    /** Whoever answered for it when it was written; of an answer about their work whoever did that. */
    private static Optional<String> reader(JournalEvent event) {
        return switch (ConcernEvent.of(event)) {
            case CustomerEvent.MessageAdded(String owner) -> Optional.of(owner);
            case FollowUpEvent.Answered answered -> Optional.of(answered.credit().who());
            default -> Optional.empty();
        };
    }

    private void tell(String owner, Message message) {
        agendas.apply(owner, List.of(), clock.instant(), (rules, agenda, days) -> rules.written(agenda, message, days));
    }

    private static Message message(Concern concern, JournalEvent event) {
        Optional<Instant> start = concern.appointmentAhead(event.at()).map(Appointment::start);
        return new Message(
                concern.id(),
                event.id().place(),
                event.at(),
                start.filter(begins -> begins.isAfter(event.at())),
                concern.urgent(),
                Optional.empty());
    }
}
