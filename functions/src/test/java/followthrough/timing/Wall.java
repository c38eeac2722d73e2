package followthrough.timing;

import followthrough.team.Availability;
import followthrough.team.Booking;
import followthrough.team.Busy;
import followthrough.team.Closure;
import followthrough.team.Interval;
import followthrough.team.OpeningHours;
import followthrough.team.Span;
import followthrough.team.StaffMember;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody's time as the clocks on the walls show it, read minute by minute. Asks nothing of the classes under test.
 */
final class Wall {
    private static final int A_DAY = 24 * 60;

    private final Instant from;
    private final int minutes;
    private final LocalDateTime[] shown;
    private final BitSet working = new BitSet();

    /** Looks from one whole minute to another. */
    Wall(Shop shop, StaffMember member, Instant from, Instant until) {
        this.from = from;
        this.minutes = (int) Duration.between(from, until).toMinutes();
        ZoneId zone = member.zone().orElse(shop.hours().zone());
        this.shown = show(zone);
        LocalDateTime[] team = zone.equals(shop.hours().zone()) ? shown : show(shop.hours().zone());
        for (int minute = 0; minute < minutes; minute++) {
            working.set(minute, isOpen(shop.hours(), team[minute]) && isAtWork(member.availability(), shown[minute]));
        }
        member.availability()
                .busy()
                .forEach(busy -> working.clear(beginning(busy), Math.max(beginning(busy), end(busy))));
    }

    /** All stretches of working time. */
    List<Interval> stretches() {
        List<Interval> stretches = new ArrayList<>();
        for (int start = working.nextSetBit(0); start >= 0; start = working.nextSetBit(end(start))) {
            stretches.add(new Interval(at(start), at(end(start))));
        }
        return stretches;
    }

    /** When work could begin. */
    List<Instant> beginnings(Booking booking) {
        List<Instant> beginnings = new ArrayList<>();
        long needed = Math.max(booking.duration().toMinutes(), booking.window().toMinutes());
        for (int start = working.nextSetBit(0); start >= 0; start = working.nextSetBit(end(start))) {
            Set<LocalDate> dates = new HashSet<>(Set.of(shown[start].toLocalDate()));
            int anchor = start;
            for (int minute = start; minute + needed <= end(start); minute++) {
                boolean newDate = dates.add(shown[minute].toLocalDate()) && isFirstOfDate(minute);
                anchor = newDate && end(start) - start > A_DAY ? minute : anchor;
                if ((minute - anchor) % booking.every().toMinutes() == 0) {
                    beginnings.add(at(minute));
                }
            }
        }
        return beginnings;
    }

    private boolean isFirstOfDate(int minute) {
        for (int before = Math.max(0, minute - 3 * 60); before < minute; before++) {
            if (shown[before].toLocalDate().equals(shown[minute].toLocalDate())) {
                return false;
            }
        }
        return true;
    }

    private int end(int start) {
        return working.nextClearBit(start);
    }

    /** The first minute at which the clock shows it or more. */
    private int beginning(Busy busy) {
        int minute = 0;
        while (minute < minutes && shown[minute].isBefore(busy.from())) {
            minute++;
        }
        return minute;
    }

    /** The last minute at which the clock shows it; if it never does, the first at which it shows more. */
    private int end(Busy busy) {
        int minute = minutes - 1;
        while (minute > 0 && !shown[minute].equals(busy.until())) {
            minute--;
        }
        return minute > 0 ? minute : beginning(new Busy(busy.until(), busy.until()));
    }

    private LocalDateTime[] show(ZoneId zone) {
        LocalDateTime[] times = new LocalDateTime[minutes];
        for (int minute = 0; minute < minutes; minute++) {
            times[minute] = LocalDateTime.ofInstant(at(minute), zone);
        }
        return times;
    }

    private Instant at(int minute) {
        return from.plusSeconds(60L * minute);
    }

    private static boolean isOpen(OpeningHours hours, LocalDateTime shown) {
        return isWithin(hours.week(), shown) && !isWithin(hours.closures(), shown);
    }

    private static boolean isAtWork(Availability availability, LocalDateTime shown) {
        return availability.week().map(week -> isWithin(week, shown)).orElse(true)
                && !isWithin(availability.leave(), shown);
    }

    private static boolean isWithin(Map<DayOfWeek, List<Span>> week, LocalDateTime shown) {
        int minute = shown.getHour() * 60 + shown.getMinute();
        for (Span span : week.getOrDefault(shown.getDayOfWeek(), List.of())) {
            if (minute >= minute(span.from().toSecondOfDay(), 0) && minute < minute(span.to().toSecondOfDay(), A_DAY)) {
                return true;
            }
        }
        return false;
    }

    private static int minute(int second, int midnight) {
        return second == 0 ? midnight : second / 60;
    }

    private static boolean isWithin(List<Closure> closures, LocalDateTime shown) {
        LocalDate date = shown.toLocalDate();
        for (Closure closure : closures) {
            if (date.compareTo(closure.first()) >= 0 && date.compareTo(closure.last()) <= 0) {
                return true;
            }
        }
        return false;
    }
}
