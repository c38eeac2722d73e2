package followthrough.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds to what hangs from events the transitions of other subjects that follow from them. */
public final class FollowOns implements Consequences {
    private final Consequences others;
    private final Map<Effect, FollowOn> transitions;

    /**
     * @param others all that hangs from these events otherwise, and says which effects they have
     * @param transitions by their effect
     */
    public FollowOns(Consequences others, Map<Effect, FollowOn> transitions) {
        this.others = others;
        this.transitions = Map.copyOf(transitions);
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        return others.of(event);
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        Optional.ofNullable(transitions.get(effect))
                .ifPresentOrElse(transition -> transition.follow(event), () -> others.perform(event, effect));
    }

    /** What does not follow is made good in another way, as each transition says. */
    @Override
    public void giveUp(JournalEvent event) {
        others.giveUp(event);
    }
}
