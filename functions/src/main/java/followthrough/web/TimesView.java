package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.team.Settings;
import followthrough.timing.Offer;
import followthrough.timing.Slot;
import followthrough.timing.SlotCodes;
import followthrough.web.page.DayChoices;
import followthrough.web.page.Errors;
import followthrough.web.page.FieldError;
import followthrough.web.page.Frame;
import followthrough.web.page.Option;
import followthrough.web.page.Pressed;
import followthrough.web.page.TimeZones;
import followthrough.web.page.TimesPage;
import followthrough.web.page.Week;
import followthrough.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the times for one concern, in one zone. */
final class TimesView {
    private static final int WEEK = 7;

    private final Frame frame;
    private final String path;
    private final Concern concern;
    private final boolean visit;
    private final boolean zoneUnknown;
    private final ZoneId zone;
    private final LocalDate today;
    private final SlotChoices choices;

    /**
     * Times for a concern.
     *
     * @param zoneAsked in which to show them, if they are for callbacks; may be empty, or none at all
     */
    TimesView(Frames frames, SlotCodes codes, String link, ConcernFile file, Settings now, String zoneAsked) {
        this.path = "/c/" + link;
        this.concern = file.concern();
        this.frame = frames.in(Locale.forLanguageTag(concern.language()), now).withCallMe(path + "#call-me");
        this.visit = concern.isVisit(now);
        Optional<ZoneId> known = zone(zoneAsked).filter(_ -> !visit);
        this.zoneUnknown = !zoneAsked.isEmpty() && !visit && known.isEmpty();
        this.zone = known.orElseGet(() -> concern.shownIn(now));
        this.today = LocalDate.ofInstant(frame.now(), zone);
        this.choices = new SlotChoices(codes, concern.id(), now, frame.words(), zone, today, visit);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The zone in which the times are shown. */
    ZoneId zone() {
        return zone;
    }

    Words words() {
        return frame.words();
    }

    /**
     * The week that begins on a date.
     *
     * @param offer of that week and the next
     * @param last the last date on which there may be times
     * @param odd whether another date was asked for, which cannot be shown
     */
    TimesPage week(Offer offer, LocalDate first, LocalDate last, boolean odd, Pressed pressed, Errors errors) {
        LocalDate end = first.plusDays(WEEK);
        List<Offer.Day> days = offer.days().stream().filter(day -> day.date().isBefore(end)).toList();
        Optional<LocalDate> next =
                days.isEmpty() ? offer.days().stream().map(Offer.Day::date).findFirst() : Optional.empty();
        boolean nothing = offer.days().isEmpty();
        Week week =
                new Week(
                        words().say("times.week", date(first), date(end.minusDays(1))),
                        choices.all(days),
                        Optional.of(first.minusDays(WEEK))
                                .map(before -> before.isBefore(today) ? today : before)
                                .filter(_ -> first.isAfter(today)),
                        Optional.of(nothing ? end.plusDays(WEEK) : end).filter(after -> !after.isAfter(last)),
                        next,
                        next.map(this::date).orElse(""));
        return page(week, first, odd, pressed, errors);
    }

    /** Times near one that is gone. */
    TimesPage near(List<Slot> slots) {
        TreeMap<LocalDate, List<Slot>> byDate =
                slots.stream()
                        .collect(
                                Collectors.groupingBy(
                                        slot -> LocalDate.ofInstant(slot.start(), zone),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<DayChoices> days =
                choices.all(
                        byDate.entrySet().stream().map(day -> new Offer.Day(day.getKey(), day.getValue())).toList());
        LocalDate first = byDate.isEmpty() ? today : byDate.firstKey();
        Week week = new Week(words().say("times.near"), days, Optional.empty(), Optional.empty(), Optional.empty(), "");
        return page(week, first, false, Pressed.GONE, Errors.NONE);
    }

    private TimesPage page(Week week, LocalDate from, boolean odd, Pressed pressed, Errors errors) {
        Errors all =
                zoneUnknown
                        ? new Errors(
                                Stream.concat(
                                                errors.all().stream(),
                                                Stream.of(
                                                        new FieldError("zone", words().say("error.timeZone.unknown"))))
                                        .toList())
                        : errors;
        return new TimesPage(
                frame,
                path,
                concern.sequence(),
                concern.appointment().filter(appointment -> !appointment.isOver(frame.now())).isPresent(),
                ArrangementView.zoneSaid(words(), zone, visit),
                zone.getId(),
                zones(),
                week,
                from,
                odd,
                pressed,
                all);
    }

    private List<Option> zones() {
        return visit ? List.of() : TimeZones.options(words(), zone.getId(), concern.zone().getId());
    }

    private String date(LocalDate date) {
        return words().date(date, today);
    }
}
