package followthrough.concern;

import followthrough.aws.DynamoDbTable;
import followthrough.timing.Appointment;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import followthrough.timing.DayKey;
import followthrough.timing.DynamoDbDayFormat;
import followthrough.timing.DynamoDbWaitingFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What a transition writes beside the head because an appointment is taken, moved or given up: its claim, and that its
 * customer would rather come sooner.
 */
final class DynamoDbAppointments {
    private DynamoDbAppointments() {}

    static List<TransactWriteItem> changed(DynamoDbTable table, Concern before, Transition transition) {
        Concern after = transition.next();
        List<TransactWriteItem> writes = new ArrayList<>();
        if (!claim(before).equals(claim(after)) || !days(before).equals(days(after))) {
            after.appointment().ifPresent(taken -> writes.addAll(take(table, after, taken, transition.days())));
            days(before).stream()
                    .filter(day -> !days(after).contains(day))
                    .forEach(day -> writes.add(DynamoDbDayFormat.free(table, day, before.id())));
        }
        Optional<Appointment> waited = before.appointment().filter(Appointment::wantsEarlier);
        Optional<Appointment> waits = after.appointment().filter(Appointment::wantsEarlier);
        if (!waited.map(Appointment::start).equals(waits.map(Appointment::start))) {
            waited.ifPresent(old -> writes.add(table.delete(DynamoDbWaitingFormat.write(before.id(), old))));
            waits.ifPresent(now -> writes.add(table.put(DynamoDbWaitingFormat.write(after.id(), now))));
        }
        return writes;
    }

    private static List<TransactWriteItem> take(
            DynamoDbTable table, Concern concern, Appointment taken, List<DayClaims> read) {
        Claim claim = taken.claim(concern.id(), concern.service());
        return taken.days().stream().map(day -> DynamoDbDayFormat.take(table, read(day, read), claim)).toList();
    }

    private static DayClaims read(DayKey day, List<DayClaims> read) {
        return read.stream()
                .filter(claims -> claims.key().equals(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A time was taken without a look at its day"));
    }

    private static Optional<Claim> claim(Concern concern) {
        return concern.appointment().map(appointment -> appointment.claim(concern.id(), concern.service()));
    }

    private static List<DayKey> days(Concern concern) {
        return concern.appointment().map(Appointment::days).orElse(List.of());
    }
}
