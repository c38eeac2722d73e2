package followthrough.briefing;

import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.CustomerEvent;
import followthrough.concern.PromiseEvent;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import java.util.List;

/** Adds to what hangs from a concern's events that managers and the office are told together. */
public final class BriefingFollowing implements Consequences {
    private final Consequences others;
    private final ConcernStore concerns;
    private final Briefings briefings;

    /**
     * @param others all that hangs from these events otherwise
     */
    public BriefingFollowing(Consequences others, ConcernStore concerns, Briefings briefings) {
        this.others = others;
        this.concerns = concerns;
        this.briefings = briefings;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        return others.of(event);
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        if (effect.equals(ConcernEvent.BRIEFING)) {
            follow(event);
        } else {
            others.perform(event, effect);
        }
    }

    /** The team's mailbox was told at once. */
    @Override
    public void giveUp(JournalEvent event) {
        others.giveUp(event);
    }

    private void follow(JournalEvent event) {
        switch (ConcernEvent.of(event)) {
            case PromiseEvent.Broken _ -> {
                tellManagers(event);
                briefings.tellOffice();
            }
            case CustomerEvent.Told _, CustomerEvent.Reopened _ -> briefings.tellOffice();
            default -> tellManagers(event);
        }
    }

    /** Of what is urgent they were told at once. */
    private void tellManagers(JournalEvent event) {
        String id = Subject.of(event.id().subject()).id();
        concerns.load(id)
                .map(ConcernFile::concern)
                .filter(concern -> !concern.urgent() || !(ConcernEvent.of(event) instanceof PromiseEvent.Broken))
                .ifPresent(_ -> briefings.tellManagers(new Matter(id, event.id().place(), event.at())));
    }
}
