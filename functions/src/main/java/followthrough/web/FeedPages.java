package followthrough.web;

import followthrough.calendar.CalendarEvent;
import followthrough.calendar.Calendars;
import followthrough.concern.ConcernStore;
import followthrough.concern.Gist;
import followthrough.concern.TakenAway;
import followthrough.concern.WorkCard;
import followthrough.concern.WorkCard.Meeting;
import followthrough.fieldwork.Worker;
import followthrough.session.Session;
import followthrough.session.Sessions;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.web.page.FeedPage;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import followthrough.words.Words;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The appointments of a staff member for the calendar of their phone: when, where and the reference, no more. Whoever
 * has its address reads that and nothing else; a manager ends it as they end a session.
 */
final class FeedPages {
    private static final String PATH = "/s/calendar/{link}.ics";
    private static final String TYPE = "text/calendar; charset=UTF-8";
    private static final int MOST = 80;

    private final SettingsSource settings;
    private final ConcernStore concerns;
    private final Sessions sessions;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;
    private final InstantSource clock;

    FeedPages(StaffParts parts, Frames frames, Pages pages, Problems problems) {
        this.settings = parts.settings();
        this.concerns = parts.concerns();
        this.sessions = parts.sessions();
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
        this.clock = parts.clock();
    }

    /** Adds the feed, and below each door of staff the press that makes one. */
    void addTo(Routes routes, List<Door> doors) {
        routes.on("GET", PATH, this::feed);
        doors.forEach(
                door -> routes.on("POST", door.pattern() + "/feed", (request, link) -> make(request, link, door)));
    }

    private Response make(Request request, String link, Door door) {
        Settings now = settings.current();
        return door.open(request, link, now)
                .map(entry ->
                        entry.worker() instanceof Worker.Member(StaffMember member)
                                ? made(request, entry, member, now)
                                : problems.answer(request, Response.FORBIDDEN))
                .orElseGet(() -> door.closed(request));
    }

    private Response made(Request request, Door.Entry entry, StaffMember member, Settings now) {
        Frame frame = frames.in(now.business().languages().getFirst(), now);
        String address = request.origin() + "/s/calendar/" + sessions.feed(member) + ".ics";
        return Response.page(Response.OK, pages.feed(new FeedPage(frame, entry.path(), address)));
    }

    private Response feed(Request request, String secret) {
        Settings now = settings.current();
        return sessions.open(Session.Kind.FEED, secret, now)
                .map(in -> feed(request, in.member(), now))
                .orElseGet(() -> problems.answer(request, Response.NOT_FOUND));
    }

    private Response feed(Request request, StaffMember member, Settings now) {
        List<WorkCard> cards = concerns.work(member.id(), MOST).stream().filter(card -> isOf(card, member)).toList();
        List<TakenAway> taken = concerns.takenAway(member.id()).stream().filter(one -> isAhead(one, cards)).toList();
        Map<String, Gist> gists = concerns.gists(cards.stream().map(WorkCard::concern).toList(), List.of());
        String host = URI.create(request.origin()).getHost();
        Words words = Words.in(now.business().languages().getFirst());
        Events events = new Events(now, words, host);
        List<CalendarEvent> standing = cards.stream().map(card -> events.of(card, gists)).toList();
        List<CalendarEvent> cancelled = taken.stream().map(events::of).toList();
        String text = Calendars.feed(words.say("feed.name", now.business().name()), standing, cancelled);
        Response whole = Response.of(Response.OK, TYPE, Body.of(text)).with("Cache-Control", "private, no-cache");
        return Etag.on(request, whole, text);
    }

    private static boolean isOf(WorkCard card, StaffMember member) {
        return card.meeting().filter(meeting -> meeting.awaited() && meeting.with().equals(member.id())).isPresent();
    }

    /** Whether it is still to come, and was not given back to them. */
    private boolean isAhead(TakenAway taken, List<WorkCard> cards) {
        boolean back =
                cards.stream()
                        .anyMatch(card ->
                                card.concern().equals(taken.concern())
                                        && card.meeting().filter(has -> has.number() == taken.number()).isPresent());
        return !back && taken.end().isAfter(clock.instant());
    }

    /**
     * How appointments stand in the calendar. The time at which that is said is that of their beginning: it never
     * changes.
     */
    private record Events(Settings settings, Words words, String host) {
        CalendarEvent of(WorkCard card, Map<String, Gist> gists) {
            Meeting meeting = card.meeting().orElseThrow();
            boolean visit =
                    settings.service(card.service()).filter(known -> known.kind() == Service.Kind.VISIT).isPresent();
            String place =
                    Optional.ofNullable(gists.get(card.concern())).map(gist -> gist.person().address()).orElse("");
            return event(
                    uid(card.concern(), meeting.number()),
                    meeting.sequence(),
                    meeting.start(),
                    meeting.end(),
                    card.service(),
                    card.reference(),
                    visit ? place : "");
        }

        CalendarEvent of(TakenAway taken) {
            return event(
                    uid(taken.concern(), taken.number()),
                    taken.sequence(),
                    taken.start(),
                    taken.end(),
                    taken.service(),
                    taken.reference(),
                    "");
        }

        private String uid(String concern, long number) {
            return "staff-" + concern + "-" + number + "@" + host;
        }

        private CalendarEvent event(
                String uid, int sequence, Instant start, Instant end, String service, String reference, String place) {
            Locale reader = Locale.forLanguageTag(words.language());
            String name = settings.service(service).map(known -> known.name().in(reader)).orElse(service);
            return new CalendarEvent(
                    uid,
                    sequence,
                    start,
                    start,
                    end,
                    words.say("work.concern", name, reference),
                    "",
                    place,
                    "",
                    Duration.ZERO,
                    reader,
                    new CalendarEvent.Organizer(settings.business().name(), settings.business().mailbox()));
        }
    }
}
