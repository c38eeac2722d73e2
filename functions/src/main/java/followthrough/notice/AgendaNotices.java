package followthrough.notice;

import followthrough.agenda.Agenda;
import followthrough.agenda.AgendaEvent;
import followthrough.agenda.Agendas;
import followthrough.agenda.Visit;
import followthrough.aws.Unavailable;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.TimingEvent;
import followthrough.concern.WorkCard;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.promise.Promise;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.timing.Claim;
import followthrough.timing.DayClaims;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is sent to a staff member about their appointments. The truth is read anew: what was moved or cancelled
 * meanwhile is left out, and whoever left is told nothing.
 */
final class AgendaNotices implements Consequences {
    /** How many concerns of a staff member are looked at for what is promised besides. */
    private static final int MOST_CONCERNS = 50;

    private final Agendas agendas;
    private final ConcernStore concerns;
    private final SettingsSource settings;
    private final TeamMail team;
    private final StaffMail staff;

    AgendaNotices(Agendas agendas, ConcernStore concerns, SettingsSource settings, TeamMail team, StaffMail staff) {
        this.agendas = agendas;
        this.concerns = concerns;
        this.settings = settings;
        this.team = team;
        this.staff = staff;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        AgendaEvent known = AgendaEvent.of(event);
        if (known instanceof AgendaEvent.Unknown) {
            throw new Unavailable("The event of a newer release is left to that release", false);
        }
        return known.effects();
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        String member = Subject.of(event.id().subject()).id();
        if (AgendaEvent.of(event) instanceof AgendaEvent.PassedOn(String concern, List<String> places)) {
            concerns.load(concern).ifPresent(file -> passOn(member, file, places));
        } else {
            settings.current().staffMember(member).ifPresent(known -> tell(known, event));
        }
    }

    /** All of it stands on the page of their day too. */
    @Override
    public void giveUp(JournalEvent event) {}

    private void tell(StaffMember member, JournalEvent event) {
        switch (AgendaEvent.of(event)) {
            case AgendaEvent.DayListed(LocalDate evening) ->
                    staff.list(member, day(member, evening, event.at()), event);
            case AgendaEvent.Reminded(List<Visit> visits) -> staff.remind(member, standing(member, visits), event);
            case AgendaEvent.Told(String concern, String place) ->
                    concerns.load(concern).ifPresent(file -> tellOfChange(member, file, place));
            case AgendaEvent.PassedOn _, AgendaEvent.PlannedAgain _, AgendaEvent.Dropped _, AgendaEvent.Unknown _ -> {}
        }
    }

    /**
     * What a customer wrote is told to whoever answers for it still. A colleague who does since has it all on their
     * page; where nobody is there who does, the team is told, and where it is over, nobody.
     */
    private void passOn(String member, ConcernFile file, List<String> places) {
        List<JournalEvent> messages = places.stream().flatMap(place -> file.eventAt(place).stream()).toList();
        if (!file.concern().state().isOpen() || messages.isEmpty()) {
            return;
        }
        List<JournalEvent> answers = messages.stream().filter(AgendaNotices::isAnswer).toList();
        settings.current()
                .staffMember(member)
                .filter(_ -> !answers.isEmpty())
                .ifPresent(did -> staff.passOn(did, file, List.of(answers.getLast())));
        List<JournalEvent> written = messages.stream().filter(message -> !isAnswer(message)).toList();
        if (!written.isEmpty()) {
            passOnToOwner(member, file, written);
        }
    }

    /** Of an answer about somebody's work the team was told at once; whoever did the work reads it too. */
    private static boolean isAnswer(JournalEvent message) {
        return ConcernEvent.of(message) instanceof FollowUpEvent.Answered;
    }

    private void passOnToOwner(String member, ConcernFile file, List<JournalEvent> messages) {
        Optional<StaffMember> owner = settings.current().staffMember(file.concern().owner());
        if (owner.filter(who -> !agendas.isOff(who)).isEmpty()) {
            team.tellTeam(file, messages);
        } else if (owner.get().id().equals(member)) {
            staff.passOn(owner.get(), file, messages);
        }
    }

    /** Another change since is told by itself. */
    private void tellOfChange(StaffMember member, ConcernFile file, String place) {
        changes(file)
                .reduce((_, later) -> later)
                .filter(last -> last.id().place().equals(place))
                .ifPresent(change -> team.tellMember(file, change, member));
    }

    private static Stream<JournalEvent> changes(ConcernFile file) {
        return file.journal().stream().filter(event -> ConcernEvent.of(event).effects().contains(TimingEvent.AGENDA));
    }

    private List<ConcernFile> standing(StaffMember member, List<Visit> visits) {
        return visits.stream()
                .flatMap(visit -> concerns.load(visit.concern()).filter(file -> stands(file, member, visit)).stream())
                .filter(file -> !isOnTheWay(file.concern()))
                .toList();
    }

    private static boolean stands(ConcernFile file, StaffMember member, Visit visit) {
        return file.concern().state().isOpen()
                && file.concern()
                        .appointment()
                        .filter(taken -> taken.with().equals(member.id()))
                        .filter(taken -> taken.promised().start().equals(visit.start()))
                        .isPresent();
    }

    private static boolean isOnTheWay(Concern concern) {
        return concern.appointment().filter(taken -> taken.progress().onTheWay().isPresent()).isPresent();
    }

    /**
     * The day as it is now.
     *
     * @param at when the list was made: what was taken later is told by itself
     */
    private StaffDay day(StaffMember member, LocalDate evening, Instant at) {
        ZoneId zone = Agenda.zoneOf(member.id(), settings.current());
        List<Claim> claims =
                agendas.around(member.id(), evening).stream()
                        .map(DayClaims::claims)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted(Comparator.comparing(Claim::start))
                        .toList();
        List<ConcernFile> open = on(evening, claims, member, zone).filter(file -> isUnsaid(file, at)).toList();
        List<ConcernFile> ahead =
                on(evening.plusDays(1), claims, member, zone).filter(file -> !isTakenAfter(file, at)).toList();
        Instant end = evening.plusDays(2).atStartOfDay(zone).toInstant();
        return new StaffDay(evening, open, ahead, promised(member, end, ahead));
    }

    private Stream<ConcernFile> on(LocalDate date, List<Claim> claims, StaffMember member, ZoneId zone) {
        return claims.stream()
                .filter(claim -> LocalDate.ofInstant(claim.start(), zone).equals(date))
                .map(claim -> new Visit(claim.concern(), claim.start()))
                .flatMap(visit -> concerns.load(visit.concern()).filter(file -> stands(file, member, visit)).stream());
    }

    private static boolean isTakenAfter(ConcernFile file, Instant at) {
        return changes(file).anyMatch(change -> change.at().isAfter(at));
    }

    /** Whether it should have happened by then, and nobody said that it did. */
    private static boolean isUnsaid(ConcernFile file, Instant at) {
        boolean isOver = file.concern().appointment().filter(taken -> taken.isOver(at)).isPresent();
        return isOver
                && file.concern().promises().all().reversed().stream()
                        .filter(promise -> promise.by() == Promise.Party.STAFF)
                        .findFirst()
                        .filter(promise -> promise.isDue() || (isBroken(promise) && !isSaidByStaff(file, promise)))
                        .isPresent();
    }

    private static boolean isBroken(Promise promise) {
        return promise.outcome() == Promise.Outcome.BROKEN;
    }

    private static boolean isSaidByStaff(ConcernFile file, Promise promise) {
        return file.journal().stream()
                .map(ConcernEvent::of)
                .anyMatch(event ->
                        event instanceof PromiseEvent.Broken broken
                                && broken.promise().equals(promise.id())
                                && broken.said() == PromiseEvent.Said.STAFF);
    }

    private List<ConcernFile> promised(StaffMember member, Instant end, List<ConcernFile> listed) {
        List<String> there = listed.stream().map(file -> file.concern().id()).toList();
        return concerns.work(member.id(), MOST_CONCERNS).stream()
                .filter(card -> card.due().stream().anyMatch(promise -> StaffMail.isPromisedBy(promise, end)))
                .map(WorkCard::concern)
                .filter(id -> !there.contains(id))
                .flatMap(id -> concerns.load(id).stream())
                .filter(file -> !StaffMail.promisedBy(file.concern(), end).isEmpty())
                .toList();
    }
}
