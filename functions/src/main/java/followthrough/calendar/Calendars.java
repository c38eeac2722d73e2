package followthrough.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;

/**
 * Writes calendar files (RFC 5545, 5546), to be sent as UTF-8. Times are in UTC, so that they are right in every zone.
 * They tell of an appointment and never ask for an answer, which nobody would read. Whoever shares a calendar shows
 * others only that time is taken: the place may be somebody's home, and the link is theirs alone.
 */
public final class Calendars {
    /** The MIME type of {@link #published}. */
    public static final String PUBLISHED_TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

    /** The MIME type of {@link #cancelled}. */
    public static final String CANCELLED_TYPE = "text/calendar; charset=UTF-8; method=CANCEL";

    /**
     * RFC 5545, 3.1: a line has at most 75 bytes, but the library counts in UTF-16. Of that each has at most 3 bytes,
     * and a line becomes longer by one rather than break a pair.
     */
    private static final int CHARACTERS_OF_A_LINE = 24;

    private static final int REFRESH_MINUTES = 15;

    private static final String PRODUCT = "-//Followthrough//Appointments//EN";

    private Calendars() {}

    /** An appointment that stands, new or changed. */
    public static String published(CalendarEvent event) {
        VEvent published = event(event, Status.confirmed());
        if (event.alarmBefore().isPositive()) {
            published.addAlarm(alarm(event));
        }
        return calendar(Method.publish(), published);
    }

    /** An appointment that does not take place. It is found by its uid. */
    public static String cancelled(CalendarEvent event) {
        return calendar(Method.cancel(), event(event, Status.cancelled()));
    }

    /**
     * A calendar that programs read again and again.
     *
     * @param name of it
     * @param standing the appointments that stand
     * @param cancelled those that do not take place
     */
    public static String feed(String name, List<CalendarEvent> standing, List<CalendarEvent> cancelled) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        calendar.setName(CalendarText.line(name));
        calendar.addExperimentalProperty("X-WR-CALNAME", CalendarText.line(name));
        calendar.setRefreshInterval(Duration.builder().minutes(REFRESH_MINUTES).build());
        standing.forEach(event -> calendar.addEvent(event(event, Status.confirmed())));
        cancelled.forEach(event -> calendar.addEvent(event(event, Status.cancelled())));
        return text(calendar);
    }

    private static VEvent event(CalendarEvent event, Status status) {
        VEvent written = new VEvent();
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(event.madeAt()));
        written.setDateStart(Date.from(event.start()));
        written.setDateEnd(Date.from(event.end()));
        written.setStatus(status);
        written.setClassification(Classification.PRIVATE);
        written.setOrganizer(organizer(event.organizer()));
        describe(written, event);
        return written;
    }

    private static biweekly.property.Organizer organizer(CalendarEvent.Organizer organizer) {
        return new biweekly.property.Organizer(CalendarText.parameter(organizer.name()), organizer.mail());
    }

    private static void describe(VEvent written, CalendarEvent event) {
        String language = event.language().toLanguageTag();
        written.setSummary(CalendarText.line(event.summary())).setLanguage(language);
        if (!event.description().isEmpty()) {
            written.setDescription(CalendarText.lines(event.description())).setLanguage(language);
        }
        if (!event.place().isEmpty()) {
            written.setLocation(CalendarText.lines(event.place()));
        }
        if (!event.url().isEmpty()) {
            // The library's own URL escapes commas as if it were text.
            written.addExperimentalProperty("URL", CalendarText.line(event.url()));
        }
    }

    /** In minutes, since a day is not always 24 hours. */
    private static VAlarm alarm(CalendarEvent event) {
        Duration before =
                Duration.builder().prior(true).minutes(Math.toIntExact(event.alarmBefore().toMinutes())).build();
        return VAlarm.display(new Trigger(before, Related.START), CalendarText.line(event.summary()));
    }

    private static String calendar(Method method, VEvent event) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        calendar.addEvent(event);
        return text(calendar);
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(CHARACTERS_OF_A_LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
