package followthrough.words;

import java.text.Bidi;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the product says, in one language. Sentences stand in bundles, never in code or templates. */
public final class Words {
    private static final String BUNDLES = "followthrough.words.words";
    private static final ResourceBundle.Control PROPERTIES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What the key of a sentence ends with that is said otherwise on the phone. */
    private static final String SPOKEN = ".spoken";

    private final ResourceBundle bundle;
    private final boolean spoken;
    private final Locale locale;

    private Words(ResourceBundle bundle, boolean spoken) {
        this.bundle = bundle;
        this.spoken = spoken;
        this.locale = Locale.forLanguageTag(bundle.getString("language.tag"));
    }

    /** The words of that language, or English where there are none of it. */
    public static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle(BUNDLES, locale, PROPERTIES_ONLY), false);
    }

    /** The same words as they are said on the phone, where nothing can be pressed. */
    public Words spoken() {
        return new Words(bundle, true);
    }

    /**
     * The sentence of that key with the arguments put in. Text that runs the other way is kept apart, so that it cannot
     * turn the sentence around.
     *
     * @throws java.util.MissingResourceException if the key does not exist
     */
    public String say(String key, Object... args) {
        String pattern = bundle.getString(spoken && bundle.containsKey(key + SPOKEN) ? key + SPOKEN : key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(isolated(args));
    }

    /** The language of these words, BCP 47. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** The direction they are read in: {@code ltr} or {@code rtl}. */
    public String dir() {
        return say("language.direction");
    }

    /** Day and time with the zone: “Tuesday, November 24, 10:30 AM PST”. For letters, which are read on any day. */
    public String moment(Instant at, ZoneId zone) {
        return format("format.moment", at.atZone(zone));
    }

    /** The day alone: “Tuesday, November 24”. */
    public String day(Instant at, ZoneId zone) {
        return format("format.day", at.atZone(zone));
    }

    /** A date: “Monday, May 3, 2027”. */
    public String date(LocalDate date) {
        return format("format.date", date);
    }

    /** A month: “May 2027”. */
    public String month(LocalDate date) {
        return format("format.month", date);
    }

    /** The time alone, with the zone: “10:30 AM PST”. */
    public String time(Instant at, ZoneId zone) {
        return format("format.time", at.atZone(zone));
    }

    /** The moment as a person says it now: “10:30 AM PST today”, “… tomorrow”, “… on Tuesday, November 24”. */
    public String when(Instant at, ZoneId zone, Instant now) {
        ZonedDateTime moment = at.atZone(zone);
        return say(
                nearness(moment.toLocalDate(), LocalDate.ofInstant(now, zone)),
                time(at, zone),
                day(at, zone),
                format("format.year", moment));
    }

    /** A date: “Tuesday, March 16”, with its year if that is not the year of another date, today's for one. */
    public String date(LocalDate date, LocalDate today) {
        return format(date.getYear() == today.getYear() ? "format.day" : "format.date", date);
    }

    /** The month of a date: “May”, with its year if that is not the year of another date, today's for one. */
    public String month(LocalDate date, LocalDate today) {
        return format(date.getYear() == today.getYear() ? "format.month.alone" : "format.month", date);
    }

    /** From one time to another: “9:00–11:00 AM”. */
    public String hours(Instant start, Instant end, ZoneId zone) {
        ZonedDateTime from = start.atZone(zone);
        ZonedDateTime to = end.atZone(zone);
        boolean sameHalf = from.get(ChronoField.AMPM_OF_DAY) == to.get(ChronoField.AMPM_OF_DAY);
        return say(
                "format.hours",
                format(sameHalf ? "format.hour.short" : "format.hour", from),
                format("format.hour", to));
    }

    /** From one time to another with day and zone: “Tuesday, March 16, 9:00–11:00 AM PDT”. */
    public String window(Instant start, Instant end, ZoneId zone) {
        return say("format.window", day(start, zone), hours(start, end, zone), abbreviation(start, zone));
    }

    /** What stands for the zone beside a time: “PDT”. */
    public String abbreviation(Instant at, ZoneId zone) {
        return format("format.zone", at.atZone(zone));
    }

    /** A time on the clock, of no certain day: “10:30 AM”. */
    public String hour(LocalTime time) {
        return format("format.hour", time);
    }

    /** A day of the week: “Tuesday”. */
    public String weekday(DayOfWeek day) {
        return format("format.weekday", day);
    }

    /** What people call the time there, summer or winter: “Pacific Time”. */
    public String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    private static String nearness(LocalDate day, LocalDate today) {
        return switch (Math.toIntExact(day.toEpochDay() - today.toEpochDay())) {
            case -1 -> "when.yesterday";
            case 0 -> "when.today";
            case 1 -> "when.tomorrow";
            default -> day.getYear() == today.getYear() ? "when.day" : "when.year";
        };
    }

    private String format(String key, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(say(key), locale).format(moment);
    }

    private Object[] isolated(Object... args) {
        return Arrays.stream(args).map(this::isolated).toArray();
    }

    private Object isolated(Object arg) {
        return arg instanceof String text && runsTheOtherWay(text) ? "\u2068" + text + "\u2069" : arg;
    }

    private boolean runsTheOtherWay(String text) {
        return "ltr".equals(dir()) && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
