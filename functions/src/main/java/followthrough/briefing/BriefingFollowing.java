package followthrough.briefing;

import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.CustomerEvent;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.HandoverEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.TidyEvent;
import followthrough.journal.FollowOn;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;

/** Managers and the office are told together; the team's mailbox was told at once. */
public final class BriefingFollowing implements FollowOn {
    private final ConcernStore concerns;
    private final Briefings briefings;

    public BriefingFollowing(ConcernStore concerns, Briefings briefings) {
        this.concerns = concerns;
        this.briefings = briefings;
    }

    @Override
    public void follow(JournalEvent event) {
        switch (ConcernEvent.of(event)) {
            case PromiseEvent.Broken _ -> {
                tellManagers(event);
                briefings.tellOffice();
            }
            case FollowUpEvent.Answered answered -> {
                tellManagers(event);
                if (answered.reopened()) {
                    briefings.tellOffice();
                }
            }
            case CustomerEvent.Told _ -> {
                briefings.tellOffice();
                briefings.tellOfWeek();
            }
            case CustomerEvent.Reopened _, HandoverEvent.HandedOver _ -> briefings.tellOffice();
            case TidyEvent.Restored _, TidyEvent.OpenedAgain _ -> briefings.tellOffice();
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
