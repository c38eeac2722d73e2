package followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.team.Availability;
import followthrough.team.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whoever is off can be booked just when they are not, and being off is no appointment. */
class AwayPropertiesTest {
    private static final String TUESDAY = "2027-05-18";
    private static final Shop SHOP =
            Shop.open("America/Los_Angeles", "08:00-17:00")
                    .working(new Availability(Optional.empty(), List.of(), List.of(), OptionalInt.of(1)));

    private static List<Claim> off(Instant from, int minutes) {
        DayKey day = new DayKey("crew", LocalDate.parse(TUESDAY), "ana");
        Away away = new Away("ana-1", new Interval(from, from.plus(Duration.ofMinutes(minutes))));
        return DayClaims.ofOthers(
                List.of(
                        new DayClaims(day, 1, List.of(), List.of(away)),
                        new DayClaims(new DayKey("crew", day.date().plusDays(1), "ana"), 1, List.of(), List.of(away))),
                "c1");
    }

    @Property
    void all_times_are_free_but_those_that_reach_into_it(
            @ForAll @IntRange(min = -3000, max = 3000) int after,
            @ForAll @IntRange(min = 1, max = 90_000) int minutes) {
        List<Claim> off = off(SHOP.at(TUESDAY + "T08:00").plus(Duration.ofMinutes(after)), minutes);
        Interval time = off.getFirst().occupied();

        assertThat(off).hasSize(1);
        assertThat(SHOP.on(TUESDAY, off.getFirst()))
                .isEqualTo(
                        SHOP.on(TUESDAY).stream()
                                .filter(slot -> slot.occupied().intersection(time).isEmpty())
                                .toList());
    }
}
