package followthrough.web;

import followthrough.concern.ConcernStore;
import followthrough.concern.Gist;
import followthrough.concern.Person;
import followthrough.concern.Said;
import followthrough.concern.WorkCard;
import followthrough.concern.WorkCard.Meeting;
import followthrough.fieldwork.Worker;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.web.page.DayPage;
import followthrough.web.page.DayStop;
import followthrough.web.page.Frame;
import followthrough.words.Excerpt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Turns the list of work of somebody of the team into the page of their day: two requests, however much there is. Times
 * are in their own zone.
 */
final class DayView {
    /** How much of a list is read. */
    private static final int READ = 100;

    /** How many appointments are shown in full. */
    private static final int STOPS = 2;

    /** How much of what was said is shown there: of what was told, and of what was said last. */
    private static final int WORDS = 280;

    private static final int LAST_WORDS = 120;

    private static final int DAY_LINES = 14;
    private static final int WAITING_LINES = 14;
    private static final int ASLEEP_LINES = 5;
    private static final int ASLEEP_DAYS = 7;

    private final Frame frame;
    private final Door.Entry entry;
    private final Settings settings;
    private final ZoneId zone;
    private final CardLines lines;
    private final LocalDate today;
    private final Instant now;

    DayView(Frame frame, Door.Entry entry, Settings settings) {
        this.frame = frame;
        this.entry = entry;
        this.settings = settings;
        this.zone = zone(entry.worker(), settings);
        this.lines = new CardLines(frame, settings, zone, entry.worker().self());
        this.now = frame.now();
        this.today = LocalDate.ofInstant(now, zone);
    }

    /** The zone that somebody works in; the business's for a team. */
    static ZoneId zone(Worker worker, Settings settings) {
        return settings.staffMember(worker.self()).map(settings::zoneOf).orElse(settings.business().zone());
    }

    /**
     * The page.
     *
     * @param who whom the reader acts as, if they said so
     */
    DayPage page(ConcernStore concerns, String who) {
        List<WorkCard> cards = concerns.work(entry.worker().owner(), READ);
        Split split = split(cards);
        Map<String, Gist> gists = concerns.gists(split.shown(), split.full());
        return new DayPage(
                frame,
                entry.path(),
                who,
                entry.worker().self(),
                member().isPresent(),
                member().map(StaffMember::name).orElseGet(() -> frame.say("work.title")),
                lines.of(split.unsaid(), gists),
                split.full().stream().map(card -> stop(card, gists)).toList(),
                lines.of(split.today(), gists),
                lines.of(split.tomorrow(), gists),
                lines.of(split.waiting(), gists),
                lines.of(split.asleep(), gists),
                split.shown().size() < cards.size(),
                zone);
    }

    private Optional<StaffMember> member() {
        return entry.worker() instanceof Worker.Member(StaffMember member) ? Optional.of(member) : Optional.empty();
    }

    /** The cards by where they stand on the page. */
    private record Split(
            List<WorkCard> unsaid,
            List<WorkCard> full,
            List<WorkCard> today,
            List<WorkCard> tomorrow,
            List<WorkCard> waiting,
            List<WorkCard> asleep) {
        List<String> shown() {
            return Stream.of(unsaid, full, today, tomorrow, waiting, asleep)
                    .flatMap(List::stream)
                    .map(WorkCard::concern)
                    .toList();
        }
    }

    private Split split(List<WorkCard> cards) {
        List<WorkCard> meetings =
                cards.stream()
                        .filter(card -> card.meeting().filter(this::isMine).isPresent())
                        .sorted(Comparator.comparing(DayView::start))
                        .toList();
        List<WorkCard> ahead = meetings.stream().filter(card -> !isOver(card)).toList();
        List<WorkCard> full = ahead.stream().filter(card -> !date(card).isAfter(today)).limit(STOPS).toList();
        List<WorkCard> others = cards.stream().filter(card -> !meetings.contains(card) || isForNow(card)).toList();
        return new Split(
                meetings.stream().filter(this::isOver).limit(DAY_LINES).toList(),
                full,
                onDate(ahead, card -> date(card).equals(today) && !full.contains(card)),
                onDate(ahead, card -> date(card).equals(today.plusDays(1))),
                others.stream().filter(card -> card.waitsUntil().isEmpty()).limit(WAITING_LINES).toList(),
                others.stream().filter(this::wakesSoon).limit(ASLEEP_LINES).toList());
    }

    private static List<WorkCard> onDate(List<WorkCard> cards, Predicate<WorkCard> which) {
        return cards.stream().filter(which).limit(DAY_LINES).toList();
    }

    /** Whether the reader has the appointment, and nobody has said so far how it ended. */
    private boolean isMine(Meeting meeting) {
        return meeting.awaited() && member().filter(reader -> reader.id().equals(meeting.with())).isPresent();
    }

    /** Whether something else is to be done before an appointment that is not on the page. */
    private boolean isForNow(WorkCard card) {
        boolean early = LocalDate.ofInstant(card.soonest(), zone).isBefore(today.plusDays(2));
        return date(card).isAfter(today.plusDays(1)) && (card.call() || card.doubtful() || early);
    }

    private boolean isOver(WorkCard card) {
        return card.meeting().filter(meeting -> !meeting.end().isAfter(now)).isPresent();
    }

    private boolean wakesSoon(WorkCard card) {
        return card.waitsUntil().filter(date -> !date.isAfter(today.plusDays(ASLEEP_DAYS))).isPresent();
    }

    private LocalDate date(WorkCard card) {
        return LocalDate.ofInstant(start(card), zone);
    }

    private static Instant start(WorkCard card) {
        return card.meeting().map(Meeting::start).orElseGet(card::soonest);
    }

    private DayStop stop(WorkCard card, Map<String, Gist> gists) {
        Meeting meeting = card.meeting().orElseThrow();
        Optional<Gist> gist = Optional.ofNullable(gists.get(card.concern()));
        String last = gist.map(known -> Excerpt.of(known.last(), LAST_WORDS).text()).orElse("");
        return new DayStop(
                lines.of(card, gists),
                !meeting.start().isAfter(now) || meeting.onTheWay() || meeting.arrived(),
                lines.isVisit(card),
                Views.contact(gist.map(Gist::person).orElse(Person.NOBODY)),
                gist.map(known -> Excerpt.of(known.told(), WORDS - last.length()).text()).orElse(""),
                last.isEmpty() ? "" : card.said().map(said -> who(said, gist)).orElse(""),
                last,
                meeting.onTheWay(),
                meeting.arrived(),
                card.since());
    }

    private String who(Said said, Optional<Gist> gist) {
        return said.isCustomers() ? gist.map(known -> known.person().name()).orElse("") : settings.nameOf(said.who());
    }
}
