package followthrough.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.validate.ValidationEntry;

/** The only event of a calendar file, as ical4j reads it. */
record ReadEvent(Calendar calendar, VEvent event) {
    static ReadEvent of(String file) {
        try {
            var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
            Calendar calendar = new CalendarBuilder().build(bytes);
            List<VEvent> events = calendar.getComponents("VEVENT");
            return new ReadEvent(calendar, events.getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it finds wrong by the rules of RFC 5545 and 5546. */
    List<ValidationEntry> faults() {
        return List.copyOf(calendar.validate().getEntries());
    }

    /** {@code PUBLISH} or {@code CANCEL}. */
    String method() {
        return calendar.getMethod().getValue();
    }

    /** A property of the event; empty if it has none of that name. */
    String says(String property) {
        return Optional.<Property>ofNullable(event.getProperty(property)).map(Property::getValue).orElse("");
    }

    /** A parameter of a property that it has. */
    String parameter(String property, String name) {
        return Optional.<Property>ofNullable(event.getProperty(property))
                .flatMap(found -> Optional.<Parameter>ofNullable(found.getParameter(name)))
                .map(Parameter::getValue)
                .orElseThrow();
    }

    Instant start() {
        return instant("DTSTART");
    }

    Instant end() {
        return instant("DTEND");
    }

    private Instant instant(String name) {
        return Optional.<DateProperty>ofNullable(event.getProperty(name)).orElseThrow().getDate().toInstant();
    }

    List<VAlarm> alarms() {
        return event.getAlarms();
    }
}
