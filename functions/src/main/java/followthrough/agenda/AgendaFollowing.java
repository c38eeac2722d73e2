package followthrough.agenda;

import followthrough.concern.Booked;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.HandoverEvent;
import followthrough.concern.TimingEvent;
import followthrough.journal.FollowOn;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.timing.Appointment;
import followthrough.timing.DayKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agenda of whoever has a concern's appointment, or had it, follows. Whoever is not told finds it on the page of
 * their day.
 */
public final class AgendaFollowing implements FollowOn {
    private final ConcernStore concerns;
    private final Agendas agendas;
    private final InstantSource clock;

    public AgendaFollowing(ConcernStore concerns, Agendas agendas, InstantSource clock) {
        this.concerns = concerns;
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    public void follow(JournalEvent event) {
        concerns.load(Subject.of(event.id().subject()).id()).ifPresent(file -> follow(file, event));
    }

    private void follow(ConcernFile file, JournalEvent event) {
        Optional<TimingEvent.Place> taken = taken(event);
        Optional<TimingEvent.Place> freed = TimingEvent.freed(event).or(() -> passedOn(event));
        Stream.of(taken, freed)
                .flatMap(Optional::stream)
                .map(TimingEvent.Place::with)
                .distinct()
                .forEach(member -> {
                    Change change = change(file.concern(), event, start(taken, member), start(freed, member), member);
                    agendas.apply(
                            member,
                            change.days(),
                            clock.instant(),
                            (rules, agenda, days) -> rules.changed(agenda, change, days));
                });
    }

    private static Optional<TimingEvent.Place> taken(JournalEvent event) {
        return switch (ConcernEvent.of(event)) {
            case TimingEvent.Chosen(var _, Booked booked, var _, var _) -> Optional.of(place(booked));
            case TimingEvent.Moved(var _, Booked booked, var _, var _, var _) -> Optional.of(place(booked));
            case HandoverEvent.HandedOver handed -> handed.appointment().map(AgendaFollowing::place);
            default -> Optional.empty();
        };
    }

    /** What somebody no longer has since it passed to another at the same time. */
    private static Optional<TimingEvent.Place> passedOn(JournalEvent event) {
        return ConcernEvent.of(event) instanceof HandoverEvent.HandedOver handed
                ? handed.appointment().map(booked -> new TimingEvent.Place(handed.from(), booked.start()))
                : Optional.empty();
    }

    private static TimingEvent.Place place(Booked booked) {
        return new TimingEvent.Place(booked.with(), booked.start());
    }

    private static Optional<Instant> start(Optional<TimingEvent.Place> place, String member) {
        return place.filter(there -> there.with().equals(member)).map(TimingEvent.Place::start);
    }

    private static Change change(
            Concern concern, JournalEvent event, Optional<Instant> taken, Optional<Instant> freed, String member) {
        List<DayKey> days =
                concern.appointment()
                        .filter(stands -> stands.with().equals(member) && taken.isPresent())
                        .map(Appointment::days)
                        .orElseGet(List::of);
        return new Change(concern.id(), event.id().place(), event.at(), taken, freed, days, concern.urgent());
    }
}
