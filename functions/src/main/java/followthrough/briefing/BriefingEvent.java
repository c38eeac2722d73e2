package followthrough.briefing;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.util.List;

/** What happens to a briefing. Facts only. */
public sealed interface BriefingEvent {
    /** The letter that tells the readers. */
    Effect LETTER = Effect.mail("briefing");

    /** What happened, as the journal calls it. */
    String kind();

    /** What hangs from it. */
    default List<Effect> effects() {
        return List.of();
    }

    /** There is something to tell. */
    record Awaited() implements BriefingEvent {
        static final String KIND = "awaited";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** The readers are told. */
    record Briefed(Readers readers) implements BriefingEvent {
        static final String KIND = "briefed-";

        @Override
        public String kind() {
            return KIND + readers.code();
        }

        @Override
        public List<Effect> effects() {
            return List.of(LETTER);
        }
    }

    /**
     * Something that a newer release wrote.
     *
     * @param kind as it stands in the journal
     */
    record Unknown(String kind) implements BriefingEvent {}

    /** The event that stands in the journal. */
    static BriefingEvent of(JournalEvent event) {
        return event.kind().equals(Awaited.KIND)
                ? new Awaited()
                : Readers.of(event.kind().replace(Briefed.KIND, ""))
                        .<BriefingEvent>map(Briefed::new)
                        .orElseGet(() -> new Unknown(event.kind()));
    }
}
