package followthrough.agenda;

import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Recipient;
import followthrough.plan.Plan;
import followthrough.team.Booking;
import followthrough.team.ReminderRules;
import followthrough.team.Settings;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import followthrough.timing.DayKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything ahead for a staff member, as long as nothing changes. What lies further ahead than the days that were read
 * is planned by where something was taken once; it is looked at again when that comes.
 */
final class AgendaPlan {
    /** How much earlier than usual the list comes at most, where the usual time is quiet. */
    private static final Duration EARLIER = Duration.ofHours(6);

    /** Changes within so long are told as one. */
    static final Duration CALM = Duration.ofMinutes(2);

    /** What a customer writes within so long is told as one. */
    static final Duration TOGETHER = Duration.ofMinutes(5);

    /** However late, they are told what a customer wrote. */
    private static final Duration ALWAYS = Duration.ofDays(36_500);

    /** A change to what begins so soon is told at any hour. */
    private static final Duration SOON = Duration.ofHours(4);

    /** Word of a change that could not leave for so long is of no use any more. */
    private static final Duration USEFUL = Duration.ofDays(2);

    private final Agenda agenda;
    private final List<Claim> claims;
    private final Settings settings;
    private final ReminderRules rules;
    private final ZoneId zone;
    private final Peace peace;
    private final Instant now;
    private final LocalDate today;

    private AgendaPlan(Agenda agenda, List<DayClaims> days, Settings settings, Instant now) {
        this.agenda = agenda;
        this.claims =
                days.stream()
                        .flatMap(day -> day.claims().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Claim::start).thenComparing(Claim::concern))
                        .toList();
        this.settings = settings;
        this.rules = settings.reminders();
        this.zone = Agenda.zoneOf(agenda.member(), settings);
        this.peace = new Peace(settings, agenda.member(), zone);
        this.now = now;
        this.today = LocalDate.ofInstant(now, zone);
    }

    /**
     * The plan of a staff member.
     *
     * @param days what is taken on the days near now
     */
    static Plan<AgendaTask> of(Agenda agenda, List<DayClaims> days, Settings settings, Instant now) {
        return new AgendaPlan(agenda, days, settings, now).plan();
    }

    /** When somebody would be reminded of an appointment, quiet hours aside. */
    static Instant wanted(Visit visit, String service, Settings settings) {
        return visit.start().minus(settings.travelTo(service)).minus(settings.reminders().staffBefore());
    }

    private Plan<AgendaTask> plan() {
        return new Plan<>(
                Stream.of(changes(), evenings(), reminders(), messages())
                        .flatMap(occurrences -> occurrences)
                        .map(occurrence -> occurrence.asOf(now))
                        .toList());
    }

    private Stream<Occurrence<AgendaTask>> evenings() {
        return agenda.days().stream()
                .map(DayKey::date)
                .flatMap(date -> Stream.of(date.minusDays(1), date))
                .distinct()
                .filter(date -> agenda.listed().filter(list -> !date.isAfter(list.evening())).isEmpty())
                .filter(this::mayBeWorthIt)
                .map(this::evening);
    }

    /** On a day that is still to come everything may change. */
    private boolean mayBeWorthIt(LocalDate date) {
        if (date.isAfter(today)) {
            return true;
        }
        boolean isUseful = !date.isBefore(today.minusDays(1));
        return isUseful && (first(date).isPresent() || first(date.plusDays(1)).isPresent());
    }

    private Occurrence<AgendaTask> evening(LocalDate date) {
        Instant wanted = date.atTime(rules.eveningAt()).atZone(zone).toInstant();
        Instant begins =
                first(date.plusDays(1))
                        .orElseGet(() -> date.plusDays(1).atTime(LocalTime.NOON).atZone(zone).toInstant());
        Instant due =
                peace.nearest(wanted, wanted.minus(EARLIER), begins.minus(rules.staffBefore()), now).orElse(wanted);
        return occurrence(new AgendaTask.Evening(date), date.isAfter(today) ? inTime(due, date) : due, begins);
    }

    /** In time to look for what begins right after midnight, whose reminder may be due before the list is. */
    private Instant inTime(Instant due, LocalDate evening) {
        Instant look =
                evening.plusDays(1).atStartOfDay(zone).toInstant().minus(longestWay()).minus(rules.staffBefore());
        return look.isBefore(due) ? look : due;
    }

    private Duration longestWay() {
        return settings.services().stream()
                .flatMap(service -> service.booking().stream())
                .map(Booking::before)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Optional<Instant> first(LocalDate date) {
        return claims.stream()
                .map(Claim::start)
                .filter(start -> LocalDate.ofInstant(start, zone).equals(date))
                .findFirst();
    }

    /** A reminder of one appointment, before it shares one with others. */
    private record Single(Visit visit, Instant due) {}

    private Stream<Occurrence<AgendaTask>> reminders() {
        List<Single> singles = claims.stream().flatMap(this::single).sorted(Comparator.comparing(Single::due)).toList();
        List<List<Single>> shared = new ArrayList<>();
        for (Single single : singles) {
            if (shared.isEmpty() || isApart(shared.getLast().getFirst(), single)) {
                shared.add(new ArrayList<>());
            }
            shared.getLast().add(single);
        }
        return shared.stream().map(AgendaPlan::before);
    }

    private boolean isApart(Single first, Single next) {
        return next.due().isAfter(first.due().plus(rules.together()));
    }

    /** What begins before quiet hours end was on the list, which has to do. */
    private Stream<Single> single(Claim claim) {
        Visit visit = new Visit(claim.concern(), claim.start());
        if (agenda.reminded().contains(visit) || !visit.start().isAfter(now)) {
            return Stream.empty();
        }
        Instant wanted = wanted(visit, claim.service(), settings);
        return peace.nearest(wanted, wanted, visit.start().minusSeconds(60), now).stream()
                .map(due -> new Single(visit, due));
    }

    private static Occurrence<AgendaTask> before(List<Single> together) {
        List<Visit> visits = together.stream().map(Single::visit).sorted(Comparator.comparing(Visit::start)).toList();
        return occurrence(new AgendaTask.Before(visits), together.getFirst().due(), visits.getLast().start());
    }

    private Stream<Occurrence<AgendaTask>> changes() {
        return agenda.news().stream()
                .filter(News::isWaiting)
                .map(news -> occurrence(new AgendaTask.Tell(news), due(news), news.since().plus(USEFUL)));
    }

    private Instant due(News news) {
        Instant wanted = news.since().plus(CALM);
        Instant latest = news.start().minus(rules.staffBefore());
        boolean soon = news.urgent() || news.start().isBefore(wanted.plus(SOON));
        return soon ? wanted : peace.nearest(wanted, wanted, latest, now).orElse(wanted);
    }

    /** What is on a list or in a reminder at the same moment was told by that. */
    private Stream<Occurrence<AgendaTask>> messages() {
        return agenda.messages().stream()
                .filter(Message::isWaiting)
                .collect(Collectors.groupingBy(Message::concern, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(waiting -> message(waiting.getKey(), waiting.getValue()));
    }

    private Occurrence<AgendaTask> message(String concern, List<Message> waiting) {
        List<Message> inOrder = waiting.stream().sorted(Comparator.comparing(Message::place)).toList();
        Instant due = inOrder.stream().map(this::due).min(Comparator.naturalOrder()).orElseThrow();
        return occurrence(new AgendaTask.PassOn(concern, inOrder), due, due.plus(ALWAYS));
    }

    private Instant due(Message message) {
        if (message.urgent()) {
            return message.at();
        }
        Instant wanted = message.at().plus(TOGETHER);
        Instant latest =
                message.start().map(start -> start.minus(rules.staffBefore())).orElseGet(() -> wanted.plus(USEFUL));
        return peace.nearest(wanted, wanted, latest, now).orElse(wanted);
    }

    private static Occurrence<AgendaTask> occurrence(AgendaTask task, Instant due, Instant uselessAfter) {
        return new Occurrence<>(task, Recipient.OWNER, due, uselessAfter, Optional.empty());
    }
}
