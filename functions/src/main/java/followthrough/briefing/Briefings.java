package followthrough.briefing;

import followthrough.aws.DynamoDbTable;
import followthrough.aws.Unavailable;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what readers are to be told, and sees to it that they are woken for it. */
public final class Briefings {
    /** The kind of subject a briefing is. */
    public static final String SUBJECT = "business";

    /** How many matters one letter deals with; what is beyond comes with the next. */
    public static final int MOST = 100;

    private static final int MOST_TRIES = 5;

    private final BriefingStore store;
    private final SettingsSource settings;
    private final InstantSource clock;

    private Briefings(BriefingStore store, SettingsSource settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Briefings in the table. */
    public static Briefings in(DynamoDbTable table, SettingsSource settings, InstantSource clock) {
        return new Briefings(new DynamoDbBriefingStore(table), settings, clock);
    }

    /** The managers are told of something before long. */
    public void tellManagers(Matter matter) {
        store.keep(matter);
        await(Readers.MANAGERS, clock.instant());
    }

    /** The office is told in the morning of what nobody has taken on by then. */
    public void tellOffice() {
        await(Readers.OFFICE, clock.instant());
    }

    /** The managers are told next week how this one went. */
    public void tellOfWeek() {
        await(Readers.WEEK, clock.instant());
    }

    /** What managers are to be told of, oldest first. */
    public List<Matter> matters() {
        return store.kept(MOST);
    }

    /** They were told of that. What is left is told with the next. */
    public void told(List<Matter> matters) {
        if (!matters.isEmpty()) {
            store.drop(matters);
        }
        if (matters.size() == MOST) {
            await(Readers.MANAGERS, clock.instant());
        }
    }

    /** When a whole open day has passed since an instant; empty if the office is closed for long. */
    public static Optional<Instant> openDayAfter(Instant told, Settings settings) {
        return BriefingPlan.overdueAt(settings, told);
    }

    private void await(Readers readers, Instant since) {
        apply(
                readers,
                briefing ->
                        briefing.since().isPresent()
                                ? Optional.empty()
                                : Optional.of(
                                        BriefingTransition.of(
                                                briefing.next(Optional.of(since)),
                                                clock.instant(),
                                                new BriefingEvent.Awaited(),
                                                settings.current())));
    }

    /**
     * Writes what a rule makes of a briefing, and again of what stands there now whenever somebody was quicker.
     *
     * @return whether anything was written
     * @throws Unavailable if it was not written, or if that cannot be known
     */
    boolean apply(Readers readers, Function<Briefing, Optional<BriefingTransition>> rule) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Briefing briefing = store.load(readers);
            Optional<BriefingTransition> transition = rule.apply(briefing);
            if (transition.isEmpty()) {
                return false;
            }
            if (store.save(briefing, transition.get())) {
                return true;
            }
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }
}
