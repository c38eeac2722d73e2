package followthrough.timing;

import followthrough.team.Booking;
import followthrough.team.Interval;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

/** The slots of a service that there would be if nothing were taken and everybody could book them. */
final class Timetable {
    /** More than the longest shift, or the longest date, that what is asked for can be in the midst of. */
    private static final Duration MARGIN = Duration.ofDays(3);

    private final Settings settings;
    private final Service service;
    private final Booking booking;
    private final Duration needed;
    private final WorkingTime workingTime;

    /** The timetable for what is asked for. It sees more than that, to know where work really begins and ends. */
    Timetable(Settings settings, Service service, Booking booking, Interval asked) {
        this.settings = settings;
        this.service = service;
        this.booking = booking;
        this.needed = longer(booking.duration(), booking.window());
        this.workingTime =
                new WorkingTime(
                        settings.teamOf(service).hours(),
                        new Interval(asked.start().minus(MARGIN), asked.end().plus(MARGIN).plus(needed)));
    }

    /** Those of a staff member that begin in a part of what is asked for, in order. */
    Stream<Slot> slots(StaffMember member, Interval part) {
        ZoneId zone = settings.zoneOf(member);
        return workingTime.of(member.availability(), zone).all().stream()
                .flatMap(work -> new Beginnings(work, zone, booking.every(), needed).within(part))
                .map(start -> slot(member, zone, start));
    }

    private Slot slot(StaffMember member, ZoneId zone, Instant start) {
        return new Slot(
                service.id(),
                member.id(),
                new Interval(start, start.plus(booking.promised())),
                new Interval(start.minus(booking.before()), start.plus(booking.duration()).plus(booking.after())),
                zone);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
