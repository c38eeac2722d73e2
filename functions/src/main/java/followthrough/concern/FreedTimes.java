package followthrough.concern;

import followthrough.journal.FollowOn;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.timing.SlotCodes.Wanted;
import followthrough.timing.WaitingList;
import java.util.List;
import java.util.Optional;

/**
 * A time which came free is offered to those who would rather come sooner; nobody loses anything by one that is not.
 */
public final class FreedTimes implements FollowOn {
    /** To how many it is offered: whoever takes it first has it. */
    private static final int OFFERS = 3;

    /** How many of those who wait are looked at. */
    private static final int LOOKED_AT = 25;

    private final ConcernStore concerns;
    private final WaitingList waiting;
    private final Choosing choosing;
    private final SettingsSource settings;

    public FreedTimes(ConcernStore concerns, WaitingList waiting, Choosing choosing, SettingsSource settings) {
        this.concerns = concerns;
        this.waiting = waiting;
        this.choosing = choosing;
        this.settings = settings;
    }

    @Override
    public void follow(JournalEvent event) {
        TimingEvent.freed(event).ifPresent(freed -> offer(Subject.of(event.id().subject()).id(), freed));
    }

    private void offer(String from, TimingEvent.Place freed) {
        Settings now = settings.current();
        Optional<String> team =
                concerns.load(from).flatMap(file -> now.service(file.concern().service())).map(Service::team);
        List<String> candidates = team.map(id -> waiting.after(id, freed.start(), LOOKED_AT)).orElseGet(List::of);
        int offered = 0;
        for (String id : candidates) {
            if (offered < OFFERS && !id.equals(from) && isOffered(id, freed)) {
                offered++;
            }
        }
    }

    private boolean isOffered(String id, TimingEvent.Place freed) {
        return concerns.load(id)
                .map(file -> new Wanted(file.concern().service(), freed.with(), freed.start()))
                .filter(wanted -> choosing.offerEarlier(id, wanted) instanceof Choosing.Outcome.Taken)
                .isPresent();
    }
}
