package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernStore;
import followthrough.concern.Gist;
import followthrough.concern.WorkCard;
import followthrough.concern.WorkCard.Meeting;
import followthrough.promise.Promise;
import followthrough.team.Role;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.web.page.BoardPage;
import followthrough.web.page.Frame;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the list of all work into the office's board: two requests, however much there is. */
final class BoardView {
    /** How much of the list is read: what needs somebody soonest. */
    private static final int READ = 300;

    private static final int NEEDS = 25;
    private static final int STOPS = 50;
    private static final Duration SOON = Duration.ofHours(1);
    private static final Set<Role> WORK = Set.of(Role.FIELD, Role.OFFICE);

    private final Frame frame;
    private final Settings settings;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;
    private final CardLines lines;

    BoardView(Frame frame, Settings settings) {
        this.frame = frame;
        this.settings = settings;
        this.zone = settings.business().zone();
        this.now = frame.now();
        this.today = LocalDate.ofInstant(now, zone);
        this.lines = new CardLines(frame, settings, zone, "");
    }

    BoardPage page(ConcernStore concerns) {
        List<WorkCard> cards = concerns.work(ConcernStore.EVERYBODY, READ);
        List<WorkCard> needing = cards.stream().filter(card -> !why(card).isEmpty()).toList();
        List<WorkCard> needs = needing.stream().limit(NEEDS).toList();
        List<WorkCard> stops = cards.stream().filter(this::isNear).limit(STOPS).toList();
        Map<String, Gist> gists =
                concerns.gists(
                        Stream.concat(needs.stream(), stops.stream()).map(WorkCard::concern).distinct().toList(),
                        List.of());
        return new BoardPage(
                frame,
                needs.stream().map(card -> new BoardPage.Need(lines.of(card, gists), why(card))).toList(),
                settings.staff().stream()
                        .filter(member -> !Collections.disjoint(member.roles(), WORK))
                        .map(member -> row(member, stops, gists))
                        .toList(),
                needs.size() < needing.size() || cards.size() == READ,
                zone);
    }

    /** What it needs somebody for, by code; nothing perhaps. */
    private List<String> why(WorkCard card) {
        List<String> why = new ArrayList<>();
        boolean waits = card.waitsUntil().isPresent();
        boolean awaited = card.meeting().filter(Meeting::awaited).isPresent();
        if (card.owner().equals(Concern.OFFICE) && !awaited && !waits) {
            why.add("unowned");
        }
        if (card.due().stream().anyMatch(promise -> promise.kind() == Promise.Kind.PROPOSE)) {
            why.add("propose");
        }
        if (card.call() || card.due().stream().anyMatch(BoardView::isAskedCall)) {
            why.add("call");
        }
        if (card.doubtful()) {
            why.add("doubtful");
        }
        if (card.meeting().filter(meeting -> meeting.awaited() && !meeting.end().isAfter(now)).isPresent()) {
            why.add("unsaid");
        } else if (card.due().stream().anyMatch(promise -> promise.due().isBefore(now.plus(SOON)))) {
            why.add("risk");
        }
        return why;
    }

    private static boolean isAskedCall(Promise.Id promise) {
        return promise.kind() == Promise.Kind.CALL && promise.by() != Promise.Party.STAFF;
    }

    private boolean isNear(WorkCard card) {
        return card.meeting()
                .filter(Meeting::awaited)
                .map(meeting -> LocalDate.ofInstant(meeting.start(), zone))
                .filter(date -> date.equals(today) || date.equals(today.plusDays(1)))
                .isPresent();
    }

    private BoardPage.Row row(StaffMember member, List<WorkCard> stops, Map<String, Gist> gists) {
        return new BoardPage.Row(
                member.name(), stops(member, today, stops, gists), stops(member, today.plusDays(1), stops, gists));
    }

    private List<BoardPage.Stop> stops(
            StaffMember member, LocalDate date, List<WorkCard> stops, Map<String, Gist> gists) {
        return stops.stream()
                .filter(card -> meeting(card).with().equals(member.id()))
                .filter(card -> LocalDate.ofInstant(meeting(card).start(), zone).equals(date))
                .sorted(Comparator.comparing(card -> meeting(card).start()))
                .map(card -> stop(card, gists))
                .toList();
    }

    private BoardPage.Stop stop(WorkCard card, Map<String, Gist> gists) {
        Meeting meeting = meeting(card);
        String hours =
                lines.isVisit(card)
                        ? frame.words().hours(meeting.start(), meeting.end(), zone)
                        : frame.words().time(meeting.start(), zone);
        return new BoardPage.Stop(lines.of(card, gists), hours, state(meeting));
    }

    private String state(Meeting meeting) {
        if (meeting.arrived()) {
            return "there";
        }
        if (!meeting.end().isAfter(now)) {
            return "unsaid";
        }
        return meeting.onTheWay() ? "on-the-way" : "ahead";
    }

    private static Meeting meeting(WorkCard card) {
        return card.meeting().orElseThrow();
    }
}
