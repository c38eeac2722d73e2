package followthrough.notice;

import followthrough.concern.Booked;
import followthrough.concern.CallEvent;
import followthrough.concern.Calls;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.HandoverEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.TimingEvent;
import followthrough.concern.UrgencyEvent;
import followthrough.fieldwork.Speeches;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to tell those who work on a concern, and the letter that tells it. */
final class TeamNewsWriter {
    private final SettingsSource settings;
    private final InstantSource clock;
    private final Speeches speeches;

    TeamNewsWriter(SettingsSource settings, InstantSource clock, Speeches speeches) {
        this.settings = settings;
        this.clock = clock;
        this.speeches = speeches;
    }

    /**
     * The letter.
     *
     * @param work the address of the concern's page for whoever reads it
     */
    Letter letter(ConcernFile file, TeamNews news, String work) {
        Settings now = settings.current();
        Locale reader = now.business().languages().getFirst();
        return ConcernLetters.teamNews(
                Facts.head(now, reader, now.business().zone()), Facts.of(file, now, reader), news, work);
    }

    /** What there is to tell; nothing where it is no longer true. */
    Optional<TeamNews> news(ConcernFile file, JournalEvent event) {
        return switch (ConcernEvent.of(event)) {
            case CustomerEvent.CallNeeded needed when file.isToldByPhone(needed.place()) -> Optional.empty();
            case CallEvent call -> call(call).flatMap(code -> callThem(code, file));
            case CustomerEvent told -> Optional.of(news(told, file.wordsOf(event)));
            case TimingEvent timing -> news(timing, file.wordsOf(event));
            case FollowUpEvent.Answered answered -> Optional.of(news(answered, file, file.wordsOf(event)));
            case HandoverEvent.HandedOver handed -> Optional.of(news(handed, file.wordsOf(event)));
            case UrgencyEvent.Alerted _ -> Optional.of(new TeamNews.Alert());
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
