package followthrough.notice;

import followthrough.agenda.AgendaEvent;
import followthrough.concern.Booked;
import followthrough.concern.CallEvent;
import followthrough.concern.Calls;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.HandoverEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.TimingEvent;
import followthrough.concern.Urgency;
import followthrough.concern.UrgencyEvent;
import followthrough.fieldwork.Speeches;
import followthrough.fieldwork.WorkLinks;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The letters about a concern to those who work on it. */
final class TeamMail {
    private final SettingsSource settings;
    private final Sender sender;
    private final WorkLinks links;
    private final String origin;
    private final InstantSource clock;
    private final Speeches speeches;

    /**
     * @param origin scheme and host that staff reach us under
     */
    TeamMail(
            SettingsSource settings,
            Sender sender,
            WorkLinks links,
            String origin,
            InstantSource clock,
            Speeches speeches) {
        this.settings = settings;
        this.sender = sender;
        this.links = links;
        this.origin = origin;
        this.clock = clock;
        this.speeches = speeches;
    }

    /** Tells the team, and whoever else has to know. */
    void tellTeam(ConcernFile file, JournalEvent event) {
        Settings now = settings.current();
        List<String> readers = TeamReaders.of(ConcernEvent.of(event), event.at(), file.concern(), now);
        send(file, event, ConcernEvent.TEAM_NEWS, readers, links.ofTeam(team(file.concern(), now)));
    }

    /** Tells the team what a customer wrote, all of it in one letter. */
    void tellTeam(ConcernFile file, List<JournalEvent> messages) {
        Settings now = settings.current();
        JournalEvent last = messages.getLast();
        List<String> readers = TeamReaders.of(ConcernEvent.of(last), last.at(), file.concern(), now);
        String words = messages.stream().map(file::wordsOf).collect(Collectors.joining("\n\n"));
        String path = links.ofTeam(team(file.concern(), now));
        send(file, last, ConcernEvent.TEAM_NEWS, readers, path, new TeamNews.Message(words));
    }

    /** Tells the staff member who answers for it, or the team where nobody does. */
    void tellOwner(ConcernFile file, JournalEvent event) {
        Optional<StaffMember> owner = settings.current().staffMember(file.concern().owner());
        if (owner.isPresent()) {
            List<String> reader = List.of(owner.get().mail());
            send(file, event, PromiseEvent.OWNER_NEWS, reader, links.ofMember(owner.get().id()));
        } else {
            tellTeam(file, event);
        }
    }

    /** Asks one person to take what is urgent at once, unless somebody has it by now. */
    void alert(ConcernFile file, JournalEvent event) {
        if (ConcernEvent.of(event) instanceof UrgencyEvent.Alerted(String who, int _)) {
            settings.current()
                    .staffMember(who)
                    .ifPresent(member ->
                            send(file, event, UrgencyEvent.ALERT, List.of(member.mail()), links.ofMember(member.id())));
        }
    }

    /** Tells one staff member what changed about their appointment. */
    void tellMember(ConcernFile file, JournalEvent event, StaffMember member) {
        send(file, event, AgendaEvent.NEWS, List.of(member.mail()), links.ofMember(member.id()));
    }

    private static String team(Concern concern, Settings now) {
        return now.service(concern.service()).map(service -> service.team()).orElseGet(now::office);
    }

    private void send(ConcernFile file, JournalEvent event, Effect effect, List<String> readers, String path) {
        news(file, event).ifPresent(news -> send(file, event, effect, readers, path, news));
    }

    private void send(
            ConcernFile file, JournalEvent event, Effect effect, List<String> readers, String path, TeamNews news) {
        Settings now = settings.current();
        Locale reader = now.business().languages().getFirst();
        Concern concern = file.concern();
        Letter letter =
                ConcernLetters.teamNews(
                        Facts.head(now, reader, now.business().zone()),
                        Facts.of(file, now, reader),
                        news,
                        origin + path + "?concern=" + concern.id());
        Map<String, String> tags = Map.of("concern", concern.id(), "event", event.kind(), "effect", effect.what());
        if (!sender.send(letter, readers, now.business(), concern.reference(), tags)) {
            throw new IllegalStateException("The mail service refused a letter to the team");
        }
    }

    /** What there is to tell; nothing where it is no longer true. */
    private Optional<TeamNews> news(ConcernFile file, JournalEvent event) {
        return switch (ConcernEvent.of(event)) {
            case CustomerEvent.CallNeeded needed when file.isToldByPhone(needed.place()) -> Optional.empty();
            case CallEvent call -> call(call).flatMap(code -> callThem(code, file));
            case CustomerEvent told -> Optional.of(news(told, file.wordsOf(event)));
            case TimingEvent timing -> news(timing, file.wordsOf(event));
            case FollowUpEvent.Answered answered -> Optional.of(news(answered, file, file.wordsOf(event)));
            case HandoverEvent.HandedOver handed -> Optional.of(news(handed, file.wordsOf(event)));
            case UrgencyEvent.Alerted _ when file.concern().urgency() instanceof Urgency.Reaching ->
                    Optional.of(new TeamNews.Alert());
            case PromiseEvent.Stepped stepped when isDue(file, stepped.promise()) -> news(stepped);
            case PromiseEvent.Broken broken ->
                    Optional.of(
                            new TeamNews.Broken(
                                    broken.promise(),
                                    broken.next(),
                                    file.isReachedByMail() || broken.said() == PromiseEvent.Said.CUSTOMER));
            default -> Optional.empty();
        };
    }

    private static Optional<String> call(CallEvent event) {
        return switch (event) {
            case CallEvent.Turned(Calls.Step step) -> Optional.of("call-them." + step.code());
            case CallEvent.Missed _ -> Optional.of("call-missed");
            case CallEvent.WrongNumber _ -> Optional.of("call-wrong");
            default -> Optional.empty();
        };
    }

    /** Once all has been told, or is no longer true, nobody has to call. */
    private Optional<TeamNews> callThem(String code, ConcernFile file) {
        List<String> words = speeches.of(file);
        return words.isEmpty() ? Optional.empty() : Optional.of(new TeamNews.CallThem(code, words));
    }

    private Optional<TeamNews> news(TimingEvent event, String words) {
        return switch (event) {
            case TimingEvent.Chosen chosen -> Optional.of(of(chosen.kind(), chosen.appointment(), words));
            case TimingEvent.Moved moved -> Optional.of(of(moved.kind(), moved.appointment(), words));
            case TimingEvent.Cancelled cancelled -> Optional.of(of(cancelled.kind(), cancelled.appointment(), words));
            case TimingEvent.Doubted doubted -> Optional.of(of(doubted.kind(), doubted.appointment(), ""));
            case TimingEvent.Deferred deferred ->
                    Optional.of(new TeamNews.Deferred(deferred.timing(), deferred.date()));
            case TimingEvent.Unanswered(Instant due) -> Optional.of(new TeamNews.Unanswered(due));
            case TimingEvent.Proposed _, TimingEvent.Woken _, TimingEvent.EarlierWanted _ -> Optional.empty();
        };
    }

    private static TeamNews news(FollowUpEvent.Answered event, ConcernFile file, String words) {
        return new TeamNews.Answered(
                event.answer().resolved().code(),
                file.concern().nextNewsBy().filter(_ -> event.answer().isBad()),
                event.answer().someoneElse(),
                words);
    }

    private TeamNews news(HandoverEvent.HandedOver handed, String words) {
        return handed.appointment()
                .map(booked -> of("handed", booked, words))
                .orElseGet(() -> new TeamNews.HandedOver(settings.current().nameOf(handed.from()), words));
    }

    private TeamNews of(String kind, Booked booked, String words) {
        Settings now = settings.current();
        String with = now.nameOf(booked.with());
        return new TeamNews.OfAppointment(kind, with, booked.start(), words);
    }

    /** A warning that could not leave in time is no warning any more. */
    private Optional<TeamNews> news(PromiseEvent.Stepped stepped) {
        if (stepped.step() != Promise.Step.WARNED) {
            return Optional.of(new TeamNews.WasItKept(stepped.promise()));
        }
        return Optional.<TeamNews>of(new TeamNews.AboutToBreak(stepped.promise()))
                .filter(_ -> !clock.instant().isAfter(stepped.promise().due()));
    }

    private static boolean isDue(ConcernFile file, Promise.Id promise) {
        return file.concern().promises().find(promise).filter(Promise::isDue).isPresent();
    }

    private static TeamNews news(CustomerEvent event, String words) {
        return switch (event) {
            case CustomerEvent.Told told when !told.mailGiven() ->
                    new TeamNews.CallNeeded(CustomerEvent.NoMail.NO_ADDRESS.code());
            case CustomerEvent.Told _ -> new TeamNews.Told();
            case CustomerEvent.MessageAdded _ -> new TeamNews.Message(words);
            case CustomerEvent.ContactCorrected corrected when corrected.mailTaken() ->
                    new TeamNews.CallNeeded(CustomerEvent.NoMail.NO_ADDRESS.code());
            case CustomerEvent.ContactCorrected _ -> new TeamNews.ContactCorrected();
            case CustomerEvent.CallAsked asked when asked.by() == Promise.Party.MANAGER ->
                    new TeamNews.ManagerAsked(asked.due());
            case CustomerEvent.CallAsked asked -> new TeamNews.CallAsked(asked.due());
            case CustomerEvent.CallNeeded needed -> new TeamNews.CallNeeded(needed.why().code());
            case CustomerEvent.Withdrawn withdrawn -> new TeamNews.Withdrawn(withdrawn.reason().code(), words);
            case CustomerEvent.Reopened _ -> new TeamNews.Reopened(words);
            case CustomerEvent.LinksRevoked _ -> throw new IllegalArgumentException("No news to the team");
        };
    }
}
