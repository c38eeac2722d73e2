package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.team.Reminder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What comes of reminders. */
public sealed interface ReminderEvent extends ConcernEvent {
    /** The letter to the customer that reminds them of their appointment. */
    Effect LETTER = Effect.mail("reminder");

    /** The customer is reminded of their appointment. */
    record Reminded(Reminder reminder, Booked appointment) implements ReminderEvent {
        static final String KIND = "reminded";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(appointment.facts());
            facts.put("reminder", reminder.code());
            return facts;
        }

        @Override
        public List<Effect> effects() {
            return List.of(LETTER);
        }
    }

    /**
     * The customer said which reminders they want.
     *
     * @param wanted none perhaps
     */
    record RemindersChosen(Set<Reminder> wanted) implements ReminderEvent {
        static final String KIND = "reminders-chosen";

        public RemindersChosen {
            wanted = Set.copyOf(wanted);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("wanted", wanted.stream().sorted().map(Reminder::code).collect(Collectors.joining(" ")));
        }
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return switch (event.kind()) {
            case Reminded.KIND ->
                    Reminder.of(event.fact("reminder"))
                            .flatMap(reminder -> Booked.of(event).map(booked -> new Reminded(reminder, booked)));
            case RemindersChosen.KIND -> Optional.of(new RemindersChosen(wanted(event)));
            default -> Optional.empty();
        };
    }

    private static Set<Reminder> wanted(JournalEvent event) {
        return Arrays.stream(event.fact("wanted").split(" ", -1))
                .flatMap(code -> Reminder.of(code).stream())
                .collect(Collectors.toSet());
    }
}
