package followthrough.reminder;

import followthrough.aws.DynamoDbItem;
import followthrough.team.Reminder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How what stands about reminders stands in the head of a concern. */
public final class DynamoDbRemindersFormat {
    private static final String CHOSEN = "chosen";
    private static final String HAD = "had:";
    private static final String NONE = "none";

    private DynamoDbRemindersFormat() {}

    /** As a part of a head. */
    public static DynamoDbItem write(Reminders reminders) {
        DynamoDbItem part = DynamoDbItem.part();
        reminders.chosen().ifPresent(chosen -> part.text(CHOSEN, text(chosen)));
        reminders.had().forEach((reminder, start) -> part.instant(HAD + reminder.code(), start));
        return part;
    }

    /** As a part of a head holds it. */
    public static Reminders read(DynamoDbItem part) {
        return new Reminders(part.has(CHOSEN) ? Optional.of(chosen(part.text(CHOSEN))) : Optional.empty(), had(part));
    }

    private static String text(Set<Reminder> chosen) {
        return chosen.isEmpty() ? NONE : chosen.stream().sorted().map(Reminder::code).collect(Collectors.joining(" "));
    }

    private static Set<Reminder> chosen(String text) {
        return Arrays.stream(text.split(" ", -1))
                .flatMap(code -> Reminder.of(code).stream())
                .collect(Collectors.toSet());
    }

    private static Map<Reminder, Instant> had(DynamoDbItem part) {
        return Arrays.stream(Reminder.values())
                .filter(reminder -> part.has(HAD + reminder.code()))
                .collect(Collectors.toMap(reminder -> reminder, reminder -> part.instant(HAD + reminder.code())));
    }
}
