package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.Booking;
import followthrough.team.Service;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads how times for a service are chosen, and sees to it that somebody can be booked for it. */
final class TimesReader {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGEST_BUFFER = Duration.ofHours(8);
    private static final Duration LONGEST_NOTICE = Duration.ofDays(30);
    private static final Duration USUAL_NOTICE = Duration.ofHours(2);

    private final List<StaffMember> staff;
    private final Set<String> skills;

    TimesReader(List<StaffMember> staff) {
        this.staff = staff;
        this.skills =
                staff.stream()
                        .flatMap(member -> member.skills().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The service with its times, if times can be chosen for it. */
    Service read(Fields fields, Service service) {
        return fields.optionalGroup("times", times -> read(fields, times, service)).orElse(service);
    }

    private Service read(Fields fields, Fields times, Service service) {
        Booking booking = booking(times, service.kind());
        Service read = service.withBooking(booking);
        if (read.team().isEmpty() || staff.stream().anyMatch(read::takenBy)) {
            return read;
        }
        if (booking.skills().isEmpty()) {
            fields.problem("times", "needs somebody to book: nobody of its team has the role " + roles(read.kind()));
        } else {
            times.problem(
                    "skills",
                    "must be those of somebody: nobody of its team has them and the role " + roles(read.kind()));
        }
        return read;
    }

    private static String roles(Service.Kind kind) {
        return kind.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private Booking booking(Fields times, Service.Kind kind) {
        Duration duration = times.duration("duration", SHORTEST, DAY);
        int furthestDays = times.number("furthestDays", 1, 365, 60);
        return new Booking(
                duration,
                window(times, kind),
                times.optionalDuration("every", SHORTEST, DAY).orElse(duration),
                times.optionalDuration("before", MINUTE, LONGEST_BUFFER).orElse(Duration.ZERO),
                times.optionalDuration("after", MINUTE, LONGEST_BUFFER).orElse(Duration.ZERO),
                Set.copyOf(times.texts("skills", skillAllowed(), this::skill)),
                times.number("capacity", 1, 50, 1),
                earliest(times, furthestDays),
                Period.ofDays(furthestDays),
                times.optionalDuration("changeUntil", MINUTE, LONGEST_NOTICE).orElse(USUAL_NOTICE),
                times.optionalNumber("mostADay", 1, 100));
    }

    private static Duration window(Fields times, Service.Kind kind) {
        if (kind == Service.Kind.VISIT) {
            return times.duration("window", SHORTEST, DAY);
        }
        if (times.present("window").isPresent()) {
            times.problem("window", "is for visits: a callback is promised for its beginning");
        }
        return Duration.ZERO;
    }

    private static Duration earliest(Fields times, int furthestDays) {
        Duration earliest = times.optionalDuration("earliest", MINUTE, LONGEST_NOTICE).orElse(USUAL_NOTICE);
        if (earliest.compareTo(Duration.ofDays(furthestDays)) >= 0) {
            times.problem("earliest", "must be less than furthestDays, which is " + furthestDays);
        }
        return earliest;
    }

    private Optional<String> skill(String id) {
        return Optional.of(id).filter(skills::contains);
    }

    private String skillAllowed() {
        return skills.isEmpty()
                ? "must be a skill of one of the staff, and none of them has any"
                : "must be a skill of one of the staff: " + String.join(", ", skills);
    }
}
