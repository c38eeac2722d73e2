package followthrough.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is asked first, and who next, when something is urgent. Times are local to the business. */
public sealed interface OnCallRota {

    /**
     * Ids of staff members in the order in which to ask them at a time; the first is on call. Empty if there is no
     * rota.
     */
    List<String> order(LocalDateTime local);

    /** Everybody on the rota. */
    List<String> people();

    /** Nobody is ever on call. */
    record None() implements OnCallRota {
        @Override
        public List<String> order(LocalDateTime local) {
            return List.of();
        }

        @Override
        public List<String> people() {
            return List.of();
        }
    }

    /**
     * The same each week. Of two shifts at once the first is asked first; then follow all others, in the order written.
     */
    record Weekly(List<Shift> shifts) implements OnCallRota {
        /** Keeps a copy that cannot change. */
        public Weekly {
            shifts = List.copyOf(shifts);
        }

        @Override
        public List<String> order(LocalDateTime local) {
            return Stream.concat(on(WeekTime.of(local)), people().stream()).distinct().toList();
        }

        @Override
        public List<String> people() {
            return shifts.stream().map(Shift::who).distinct().toList();
        }

        /** The first time of the week at which nobody is on call. */
        public Optional<WeekTime> firstGap() {
            return shifts.stream().map(Shift::to).filter(end -> on(end).findAny().isEmpty()).findFirst();
        }

        private Stream<String> on(WeekTime time) {
            return shifts.stream().filter(shift -> shift.holds(time)).map(Shift::who);
        }
    }

    /**
     * A week each, in turn.
     *
     * @param since the date on which the first person's first week began
     * @param changes when in the week it passes to the next
     */
    record Rotating(List<String> people, LocalDate since, WeekTime changes) implements OnCallRota {
        /** Keeps a copy that cannot change. */
        public Rotating {
            people = List.copyOf(people);
        }

        @Override
        public List<String> order(LocalDateTime local) {
            List<String> order = new ArrayList<>(people);
            Collections.rotate(order, -Math.floorMod(weeks(local), people.size()));
            return List.copyOf(order);
        }

        private int weeks(LocalDateTime local) {
            LocalDateTime first = since.with(DayOfWeek.MONDAY).atStartOfDay().plusSeconds(changes.second());
            return (int) Math.floorDiv(ChronoUnit.SECONDS.between(first, local), 7 * 86_400L);
        }
    }
}
