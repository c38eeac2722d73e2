package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is chosen, proposed and changed about when the work happens. */
public sealed interface TimingEvent extends ConcernEvent {
    /** The letter to the customer that says what holds now. */
    Effect LETTER = Effect.mail("timing");

    /** The transition of others which follows when a time comes free: it is offered to somebody who waits for one. */
    Effect OFFER_FREED = Effect.followOn("offer-freed");

    /** The transition of the agenda of whoever has the appointment, or had it. */
    Effect AGENDA = Effect.followOn("agenda");

    /** The fact that a time was booked over its capacity. */
    String OVER = "over";

    /** Who acts, where it is not a staff member. */
    String CUSTOMER = "customer";

    /**
     * A time was chosen.
     *
     * @param by {@link #CUSTOMER}, or the id of the staff member who chose it for them
     * @param over whether that was one more than should be, as the office was warned
     */
    record Chosen(String by, Booked appointment, boolean held, boolean over) implements TimingEvent {
        static final String KIND = "chosen";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return with(counted(appointment.facts(), over), Map.of("by", by, HELD, Boolean.toString(held)));
        }

        @Override
        public List<Effect> effects() {
            return held ? List.of(TEAM_NEWS, AGENDA) : List.of(LETTER, TEAM_NEWS, AGENDA);
        }

        @Override
        public Optional<Effect> heldLetter() {
            return held ? Optional.of(LETTER) : Optional.empty();
        }
    }

    /**
     * An appointment was moved. Why, where it was by us, stands beside.
     *
     * @param by {@link #CUSTOMER}, or the id of the staff member who moved it
     * @param before where it was before
     * @param over whether that was one more than should be, as the office was warned
     */
    record Moved(String by, Booked appointment, Place before, boolean held, boolean over) implements TimingEvent {
        static final String KIND = "moved";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return with(
                    counted(appointment.facts(), over),
                    Map.of(
                            "by",
                            by,
                            "before-with",
                            before.with(),
                            "before-start",
                            before.start().toString(),
                            HELD,
                            Boolean.toString(held)));
        }

        @Override
        public List<Effect> effects() {
            return held ? List.of(TEAM_NEWS, AGENDA, OFFER_FREED) : List.of(LETTER, TEAM_NEWS, AGENDA, OFFER_FREED);
        }

        @Override
        public Optional<Effect> heldLetter() {
            return held ? Optional.of(LETTER) : Optional.empty();
        }
    }

    /**
     * An appointment was given up. Why stands beside.
     *
     * @param by {@link #CUSTOMER}, or the id of the staff member who gave it up
     */
    record Cancelled(String by, Booked appointment, boolean held) implements TimingEvent {
        static final String KIND = "cancelled";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return with(appointment.facts(), Map.of("by", by, HELD, Boolean.toString(held)));
        }

        @Override
        public List<Effect> effects() {
            return held ? List.of(TEAM_NEWS, AGENDA, OFFER_FREED) : List.of(LETTER, TEAM_NEWS, AGENDA, OFFER_FREED);
        }

        @Override
        public Optional<Effect> heldLetter() {
            return held ? Optional.of(LETTER) : Optional.empty();
        }
    }

    /**
     * The customer said that it should not be now. A note of theirs stands beside.
     *
     * @param timing as in the API
     * @param date until when they want to be left alone; absent where they want to be proposed a time
     * @param month whether they named a month
     * @param freed the appointment that was given up with it
     */
    record Deferred(String timing, Optional<LocalDate> date, boolean month, Optional<Booked> freed)
            implements TimingEvent {
        static final String KIND = "deferred";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(freed.map(Booked::facts).orElse(Map.of()));
            facts.put("timing", timing);
            date.ifPresent(day -> facts.put("date", day.toString()));
            facts.put("month", Boolean.toString(month));
            return facts;
        }

        @Override
        public List<Effect> effects() {
            return freed.isPresent() ? List.of(LETTER, TEAM_NEWS, AGENDA, OFFER_FREED) : List.of(LETTER, TEAM_NEWS);
        }
    }

    /**
     * A time was proposed to the customer.
     *
     * @param by the id of the staff member who proposed it; empty where a time came free that is earlier than theirs
     * @param with the id of the staff member who would do it
     */
    record Proposed(String by, String with, Instant start, Instant end, boolean held) implements TimingEvent {
        static final String KIND = "proposed";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "by",
                    by,
                    "with",
                    with,
                    "start",
                    start.toString(),
                    "end",
                    end.toString(),
                    HELD,
                    Boolean.toString(held));
        }

        @Override
        public List<Effect> effects() {
            return held ? List.of() : List.of(LETTER);
        }

        @Override
        public Optional<Effect> heldLetter() {
            return held ? Optional.of(LETTER) : Optional.empty();
        }
    }

    /**
     * Their waiting is over, and the customer was asked for a time.
     *
     * @param asked how often they were asked with this
     */
    record Woken(int asked) implements TimingEvent {
        static final String KIND = "woken";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("asked", Integer.toString(asked));
        }

        @Override
        public List<Effect> effects() {
            return List.of(LETTER);
        }
    }

    /**
     * Their waiting is over, and they do not answer, or no mail reaches them: a person calls.
     *
     * @param due by when
     */
    record Unanswered(Instant due) implements TimingEvent {
        static final String KIND = "unanswered";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("due", due.toString());
        }

        @Override
        public List<Effect> effects() {
            return List.of(TEAM_NEWS);
        }
    }

    /** The customer would rather come sooner, or no longer. */
    record EarlierWanted(boolean wanted) implements TimingEvent {
        static final String KIND = "earlier-wanted";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("wanted", Boolean.toString(wanted));
        }
    }

    /**
     * By other settings the appointment is no longer one that would be offered, or is one again. It stands, and
     * somebody decides.
     */
    record Doubted(boolean doubtful, Booked appointment) implements TimingEvent {
        static final String KIND = "doubted";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return with(appointment.facts(), Map.of("doubtful", Boolean.toString(doubtful)));
        }

        @Override
        public List<Effect> effects() {
            return doubtful ? List.of(TEAM_NEWS) : List.of();
        }
    }

    /** Said only where it is so, so that it can be counted. */
    private static Map<String, String> counted(Map<String, String> facts, boolean over) {
        return over ? with(facts, Map.of(OVER, Boolean.toString(true))) : facts;
    }

    private static boolean isOver(JournalEvent event) {
        return Boolean.parseBoolean(event.fact(OVER));
    }

    private static Map<String, String> with(Map<String, String> facts, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(facts);
        all.putAll(more);
        return all;
    }

    /**
     * A time with somebody.
     *
     * @param with the id of the staff member
     */
    record Place(String with, Instant start) {}

    /** The time that an event made free, if it did. */
    static Optional<Place> freed(JournalEvent event) {
        return switch (event.kind()) {
            case Cancelled.KIND,
                    Deferred.KIND,
                    CustomerEvent.Withdrawn.KIND,
                    OutcomeEvent.Resolved.KIND,
                    TidyEvent.Discarded.KIND ->
                    Booked.of(event).map(booked -> new Place(booked.with(), booked.start()));
            case Moved.KIND -> Optional.of(before(event));
            default -> Optional.empty();
        };
    }

    private static Place before(JournalEvent event) {
        return new Place(event.fact("before-with"), instant(event, "before-start"));
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        boolean held = Boolean.parseBoolean(event.fact(HELD));
        return switch (event.kind()) {
            case Chosen.KIND ->
                    Booked.of(event).map(booked -> new Chosen(event.fact("by"), booked, held, isOver(event)));
            case Moved.KIND ->
                    Booked.of(event)
                            .map(booked -> new Moved(event.fact("by"), booked, before(event), held, isOver(event)));
            case Cancelled.KIND -> Booked.of(event).map(booked -> new Cancelled(event.fact("by"), booked, held));
            case Deferred.KIND ->
                    Optional.of(
                            new Deferred(
                                    event.fact("timing"),
                                    Optional.of(event.fact("date"))
                                            .filter(date -> !date.isEmpty())
                                            .map(LocalDate::parse),
                                    Boolean.parseBoolean(event.fact("month")),
                                    Booked.of(event)));
            case Proposed.KIND ->
                    Optional.of(
                            new Proposed(
                                    event.fact("by"),
                                    event.fact("with"),
                                    instant(event, "start"),
                                    instant(event, "end"),
                                    held));
            case Woken.KIND -> Optional.of(new Woken(Integer.parseInt(event.fact("asked"))));
            case Unanswered.KIND -> Optional.of(new Unanswered(instant(event, "due")));
            case EarlierWanted.KIND -> Optional.of(new EarlierWanted(Boolean.parseBoolean(event.fact("wanted"))));
            case Doubted.KIND ->
                    Booked.of(event).map(booked -> new Doubted(Boolean.parseBoolean(event.fact("doubtful")), booked));
            default -> Optional.empty();
        };
    }

    private static Instant instant(JournalEvent event, String fact) {
        return Instant.parse(event.fact(fact));
    }
}
