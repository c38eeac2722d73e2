package followthrough.agenda;

import followthrough.plan.Occurrence;
import followthrough.plan.Plan;
import followthrough.team.Settings;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of a staff member's agenda when something is due or changed. */
final class AgendaRules {
    private static final int MOST = 20;

    private final Settings settings;
    private final Instant now;
    private final Instant asOf;

    /**
     * @param asOf what is due by then counts as due
     */
    AgendaRules(Settings settings, Instant now, Instant asOf) {
        this.settings = settings;
        this.now = now;
        this.asOf = asOf;
    }

    /** All that is due, in one transition; empty if nothing is, and the pending wake is right. */
    Optional<AgendaTransition> due(Agenda agenda, List<DayClaims> days) {
        return transition(agenda, agenda.next(), days);
    }

    /** An appointment changed; what is due thereby is done with it. */
    Optional<AgendaTransition> changed(Agenda agenda, Change change, List<DayClaims> days) {
        return transition(agenda, noted(agenda.next().withDays(change.days()), change), days);
    }

    /** A customer wrote something; what is due thereby is done with it. */
    Optional<AgendaTransition> written(Agenda agenda, Message message, List<DayClaims> days) {
        return transition(agenda, agenda.next().with(message), days);
    }

    private Optional<AgendaTransition> transition(Agenda before, Agenda begun, List<DayClaims> days) {
        ZoneId zone = Agenda.zoneOf(before.member(), settings);
        LocalDate today = LocalDate.ofInstant(now, zone);
        Agenda next = begun.pruned(now, today);
        List<AgendaEvent> events = new ArrayList<>();
        for (int done = 0; done < MOST; done++) {
            Optional<Occurrence<AgendaTask>> due = plan(next, days).dueBy(asOf);
            if (due.isEmpty()) {
                break;
            }
            events.add(event(due.get()));
            next = performed(next, due.get(), days);
        }
        AgendaTransition all = AgendaTransition.of(next, now, events, plan(next, days));
        boolean isSame = all.events().isEmpty() && !isOtherwise(before.pruned(now, today), next);
        return isSame ? Optional.empty() : Optional.of(all);
    }

    /** Whether there is more to remember; what is over may stay until then. */
    private static boolean isOtherwise(Agenda before, Agenda next) {
        return !before.days().equals(next.days())
                || !before.news().equals(next.news())
                || !before.messages().equals(next.messages());
    }

    private Plan<AgendaTask> plan(Agenda agenda, List<DayClaims> days) {
        return AgendaPlan.of(agenda, days, settings, asOf);
    }

    private static AgendaEvent event(Occurrence<AgendaTask> due) {
        return due.hindrance()
                .<AgendaEvent>map(why -> new AgendaEvent.Dropped(due.task().code(), why))
                .orElseGet(() ->
                        switch (due.task()) {
                            case AgendaTask.Evening(LocalDate date) -> new AgendaEvent.DayListed(date);
                            case AgendaTask.Before(List<Visit> visits) -> new AgendaEvent.Reminded(visits);
                            case AgendaTask.Tell(News news) -> new AgendaEvent.Told(news.concern(), news.place());
                            case AgendaTask.PassOn(String concern, List<Message> messages) ->
                                    new AgendaEvent.PassedOn(concern, messages.stream().map(Message::place).toList());
                        });
    }

    private Agenda performed(Agenda agenda, Occurrence<AgendaTask> due, List<DayClaims> days) {
        return switch (due.task()) {
            case AgendaTask.Evening(LocalDate date) -> {
                Agenda listed = agenda.listed(new Listed(date, now));
                yield due.hindrance().isPresent() ? listed : listed.toldOf(on(date.plusDays(1), agenda, days), now);
            }
            case AgendaTask.Before(List<Visit> visits) -> {
                Agenda reminded = agenda.reminded(visits);
                yield due.hindrance().isPresent()
                        ? reminded
                        : reminded.toldOf(visits.stream().map(Visit::concern).toList(), now);
            }
            case AgendaTask.PassOn(String concern, List<Message> _) -> agenda.toldOf(List.of(concern), now);
            case AgendaTask.Tell(News news) -> agenda.with(news.toldAt(now)).reminded(remindedBy(news, days));
        };
    }

    /**
     * The concerns for which they go somewhere, or call, on a date: what their customers wrote is on the list of it.
     */
    private List<String> on(LocalDate date, Agenda agenda, List<DayClaims> days) {
        ZoneId zone = Agenda.zoneOf(agenda.member(), settings);
        return days.stream()
                .flatMap(day -> day.claims().stream())
                .filter(claim -> LocalDate.ofInstant(claim.start(), zone).equals(date))
                .map(Claim::concern)
                .distinct()
                .toList();
    }

    /** Who hears of an appointment when they would have been reminded of it is not reminded as well. */
    private List<Visit> remindedBy(News news, List<DayClaims> days) {
        return days.stream()
                .flatMap(day -> day.claims().stream())
                .filter(claim -> claim.concern().equals(news.concern()) && isWantedBy(claim))
                .map(claim -> new Visit(claim.concern(), claim.start()))
                .distinct()
                .toList();
    }

    private boolean isWantedBy(Claim claim) {
        Visit visit = new Visit(claim.concern(), claim.start());
        return !AgendaPlan.wanted(visit, claim.service(), settings).isAfter(asOf);
    }

    /** The same with word of a change, if there is anything to tell. */
    private Agenda noted(Agenda agenda, Change change) {
        Optional<News> before = agenda.newsOf(change.concern());
        if (before.filter(news -> news.place().compareTo(change.place()) >= 0).isPresent()) {
            return agenda;
        }
        Optional<News> waiting = before.filter(News::isWaiting);
        boolean known = waiting.map(News::known).orElseGet(() -> isTold(agenda, change.freed(), change));
        return known || isTold(agenda, change.taken(), change)
                ? agenda.with(news(change, waiting, known))
                : waiting.isPresent() ? agenda.without(change.concern()) : agenda;
    }

    private boolean isTold(Agenda agenda, Optional<Instant> start, Change change) {
        ZoneId zone = Agenda.zoneOf(agenda.member(), settings);
        return start.filter(begins -> agenda.covers(begins, change.at(), zone)).isPresent();
    }

    private static News news(Change change, Optional<News> waiting, boolean known) {
        Instant start =
                waiting.map(News::start).filter(first -> first.isBefore(change.start())).orElseGet(change::start);
        return new News(
                change.concern(),
                change.place(),
                waiting.map(News::since).orElse(change.at()),
                start,
                known,
                change.urgent(),
                Optional.empty());
    }
}
