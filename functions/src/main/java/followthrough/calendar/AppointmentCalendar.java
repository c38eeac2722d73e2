package followthrough.calendar;

import followthrough.concern.Booked;
import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.team.Business;
import followthrough.team.Settings;
import followthrough.words.Words;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The calendar files of the appointments of a concern, as its customer keeps them. */
public final class AppointmentCalendar {
    private static final Duration BEFORE_VISIT = Duration.ofHours(1);
    private static final Duration BEFORE_CALL = Duration.ofMinutes(10);

    private final ConcernFile file;
    private final Settings settings;
    private final Words words;
    private final String url;

    /**
     * The files of one concern.
     *
     * @param words of the customer's language
     * @param url the whole address of the customer's page
     */
    public AppointmentCalendar(ConcernFile file, Settings settings, Words words, String url) {
        this.file = file;
        this.settings = settings;
        this.words = words;
        this.url = url;
    }

    /**
     * The appointment as it stands.
     *
     * @param madeAt when this is said
     * @return empty if there is none
     */
    public Optional<String> published(Instant madeAt) {
        return file.concern().appointment().map(Booked::of).map(booked -> Calendars.published(event(booked, madeAt)));
    }

    /** An appointment that was given up. */
    public String cancelled(Booked ended, Instant madeAt) {
        return Calendars.cancelled(event(ended, madeAt));
    }

    private CalendarEvent event(Booked booked, Instant madeAt) {
        Concern concern = file.concern();
        Business business = settings.business();
        boolean visit = concern.isVisit(settings);
        String kind = visit ? "visit" : "callback";
        String service = concern.serviceName(settings, Locale.forLanguageTag(words.language()));
        String who = settings.nameOf(booked.with());
        return new CalendarEvent(
                concern.id() + "-" + booked.number() + "@" + URI.create(url).getHost(),
                booked.sequence(),
                madeAt,
                booked.start(),
                booked.end(),
                words.say("calendar." + kind + ".summary", business.name(), service),
                words.say("calendar." + kind + ".text", who, concern.reference(), business.phone().spoken()),
                visit ? file.person().address() : file.person().phone(),
                url,
                visit ? BEFORE_VISIT : BEFORE_CALL,
                Locale.forLanguageTag(concern.language()),
                new CalendarEvent.Organizer(business.name(), business.mailbox()));
    }
}
