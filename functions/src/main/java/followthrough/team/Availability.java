package followthrough.team;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a staff member works, as far as that is not said by their team's opening hours. All of it is by the clock on
 * their own wall.
 *
 * @param week each day's spans, between which they have their breaks; whenever the team is open if it is absent
 * @param leave whole days on which they are away
 * @param busy parts of days for which nothing can be booked
 * @param mostADay how many appointments of any kind they have on one of their days, if that is limited
 */
public record Availability(
        Optional<Map<DayOfWeek, List<Span>>> week, List<Closure> leave, List<Busy> busy, OptionalInt mostADay) {
    private static final Map<DayOfWeek, List<Span>> ALL_WEEK =
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(Function.identity(), _ -> List.of(Span.ALL_DAY)));

    /** Whenever their team is open. */
    public static final Availability AS_TEAM =
            new Availability(Optional.empty(), List.of(), List.of(), OptionalInt.empty());

    /** Keeps copies that cannot change. */
    public Availability {
        week = week.map(Map::copyOf);
        leave = List.copyOf(leave);
        busy = List.copyOf(busy);
    }

    /** Their own week without their leave, by a clock in a zone; empty if they have neither. */
    public Optional<OpeningHours> hours(ZoneId zone) {
        return week.isEmpty() && leave.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpeningHours(zone, week.orElse(ALL_WEEK), leave));
    }
}
