package followthrough.agenda;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.plan.Occurrence.Hindrance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens to a staff member's agenda. Facts only. */
public sealed interface AgendaEvent {
    /** The letter with the list of tomorrow. */
    Effect LIST = Effect.mail("day-list");

    /** The letter that says what comes next. */
    Effect REMINDER = Effect.mail("staff-reminder");

    /** The letter that says what changed. */
    Effect NEWS = Effect.mail("staff-news");

    /** The letter that says what a customer wrote. */
    Effect MESSAGE = Effect.mail("staff-message");

    /** What happened, as the journal calls it. */
    String kind();

    /** Its facts, by name. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** What hangs from it. */
    default List<Effect> effects() {
        return List.of();
    }

    /** Other things are due than before. */
    record PlannedAgain() implements AgendaEvent {
        static final String KIND = "planned-again";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * The list of tomorrow leaves.
     *
     * @param evening the date on which it does, by the clock of the staff member
     */
    record DayListed(LocalDate evening) implements AgendaEvent {
        static final String KIND = "day-listed";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("evening", evening.toString());
        }

        @Override
        public List<Effect> effects() {
            return List.of(LIST);
        }
    }

    /** They are reminded of what comes next. */
    record Reminded(List<Visit> visits) implements AgendaEvent {
        static final String KIND = "staff-reminded";

        public Reminded {
            visits = List.copyOf(visits);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("visits", visits.stream().map(Visit::code).collect(Collectors.joining(" ")));
        }

        @Override
        public List<Effect> effects() {
            return List.of(REMINDER);
        }
    }

    /**
     * They are told of a change.
     *
     * @param concern the id of the concern
     * @param place of the event that changed it, in the concern's journal
     */
    record Told(String concern, String place) implements AgendaEvent {
        static final String KIND = "staff-told";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("concern", concern, "place", place);
        }

        @Override
        public List<Effect> effects() {
            return List.of(NEWS);
        }
    }

    /**
     * They are told what a customer wrote.
     *
     * @param concern the id of the concern
     * @param places of the events beside which it stands, in the concern's journal
     */
    record PassedOn(String concern, List<String> places) implements AgendaEvent {
        static final String KIND = "message-passed-on";

        public PassedOn {
            places = List.copyOf(places);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("concern", concern, "places", String.join(" ", places));
        }

        @Override
        public List<Effect> effects() {
            return List.of(MESSAGE);
        }
    }

    /**
     * Something due is not done.
     *
     * @param task what
     */
    record Dropped(String task, Hindrance why) implements AgendaEvent {
        static final String KIND = "dropped";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("task", task, "why", why.name());
        }
    }

    /**
     * Something that a newer release wrote.
     *
     * @param kind as it stands in the journal
     */
    record Unknown(String kind) implements AgendaEvent {}

    /** The event that stands in the journal. */
    static AgendaEvent of(JournalEvent event) {
        return switch (event.kind()) {
            case PlannedAgain.KIND -> new PlannedAgain();
            case DayListed.KIND -> new DayListed(LocalDate.parse(event.fact("evening")));
            case Reminded.KIND -> new Reminded(Stream.of(event.fact("visits").split(" ")).map(Visit::of).toList());
            case Told.KIND -> new Told(event.fact("concern"), event.fact("place"));
            case PassedOn.KIND -> new PassedOn(event.fact("concern"), List.of(event.fact("places").split(" ")));
            case Dropped.KIND -> new Dropped(event.fact("task"), Hindrance.valueOf(event.fact("why")));
            default -> new Unknown(event.kind());
        };
    }
}
