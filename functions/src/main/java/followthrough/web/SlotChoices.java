package followthrough.web;

import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.Offer;
import followthrough.timing.Slot;
import followthrough.timing.SlotCodes;
import followthrough.web.page.DayChoices;
import followthrough.web.page.SlotChoice;
import followthrough.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Turns free times into what a form offers, for one concern and in one zone. */
final class SlotChoices {
    private final SlotCodes codes;
    private final String concern;
    private final Settings settings;
    private final Words words;
    private final ZoneId zone;
    private final LocalDate today;
    private final boolean visit;

    /**
     * Choices for a concern.
     *
     * @param zone in which they are shown
     * @param today in that zone
     * @param visit whether somebody arrives within a window; else they call at the time
     */
    SlotChoices(
            SlotCodes codes,
            String concern,
            Settings settings,
            Words words,
            ZoneId zone,
            LocalDate today,
            boolean visit) {
        this.codes = codes;
        this.concern = concern;
        this.settings = settings;
        this.words = words;
        this.zone = zone;
        this.today = today;
        this.visit = visit;
    }

    /** All times of days. */
    List<DayChoices> all(List<Offer.Day> days) {
        return days.stream().map(day -> day(day, day.slots())).toList();
    }

    /** A few times of each of the first days, spread over the day, the first one always among them. */
    List<DayChoices> first(List<Offer.Day> days, int mostDays, int mostSlots) {
        return days.stream().limit(mostDays).map(day -> day(day, spread(day.slots(), mostSlots))).toList();
    }

    private static List<Slot> spread(List<Slot> slots, int most) {
        return slots.size() <= most
                ? slots
                : IntStream.range(0, most).mapToObj(i -> slots.get(i * (slots.size() - 1) / (most - 1))).toList();
    }

    private DayChoices day(Offer.Day day, List<Slot> shown) {
        String date = words.date(day.date(), today);
        int all = day.slots().size();
        String legend =
                shown.size() < all
                        ? words.say("times.legend.some", date, shown.size(), all)
                        : words.say("times.legend", date, all);
        boolean changes = clockChanges(day.date());
        return new DayChoices(legend, shown.stream().map(slot -> choice(slot, changes)).toList());
    }

    /** Whether the clock is put forward or back on that date, so that each time has to say by which clock it is. */
    private boolean clockChanges(LocalDate date) {
        return !zone.getRules()
                .getOffset(date.atStartOfDay(zone).toInstant())
                .equals(zone.getRules().getOffset(date.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private SlotChoice choice(Slot slot, boolean clockChanges) {
        String time =
                visit
                        ? words.hours(slot.start(), slot.promised().end(), zone)
                        : words.hour(slot.start().atZone(zone).toLocalTime());
        String label =
                clockChanges ? words.say("times.told-apart", time, words.abbreviation(slot.start(), zone)) : time;
        return new SlotChoice(codes.write(concern, slot), label, name(settings, slot.with()));
    }

    /** The name that somebody goes by, or that of the business once they are gone. */
    static String name(Settings settings, String member) {
        return settings.staffMember(member)
                .map(StaffMember::name)
                .map(name -> name.split(" ", 2)[0])
                .orElseGet(() -> settings.business().name());
    }
}
