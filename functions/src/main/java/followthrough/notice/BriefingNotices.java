package followthrough.notice;

import followthrough.aws.Unavailable;
import followthrough.briefing.BriefingEvent;
import followthrough.briefing.Briefings;
import followthrough.briefing.Matter;
import followthrough.briefing.Readers;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.WorkCard;
import followthrough.fieldwork.WorkLinks;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.team.Team;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is sent to managers about what went wrong and about a week, and to the office about what nobody has taken on.
 * The truth is read anew: what was put right meanwhile is left out.
 */
final class BriefingNotices implements Consequences {
    /** How many concerns without an owner are looked at, longest told first. */
    private static final int MOST_UNOWNED = 60;

    private final Briefings briefings;
    private final ConcernStore concerns;
    private final Weeks weeks;
    private final SettingsSource settings;
    private final Sender sender;
    private final WorkLinks links;
    private final String origin;
    private final InstantSource clock;

    /**
     * @param origin scheme and host that staff reach us under
     */
    BriefingNotices(
            Briefings briefings,
            ConcernStore concerns,
            Weeks weeks,
            SettingsSource settings,
            Sender sender,
            WorkLinks links,
            String origin,
            InstantSource clock) {
        this.briefings = briefings;
        this.concerns = concerns;
        this.weeks = weeks;
        this.settings = settings;
        this.sender = sender;
        this.links = links;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        BriefingEvent known = BriefingEvent.of(event);
        if (known instanceof BriefingEvent.Unknown) {
            throw new Unavailable("The event of a newer release is left to that release", false);
        }
        return known.effects();
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        if (BriefingEvent.of(event) instanceof BriefingEvent.Briefed(Readers readers)) {
            switch (readers) {
                case MANAGERS -> tellManagers(event);
                case OFFICE -> tellOffice(event);
                case WEEK -> tellOfWeek(event);
            }
        }
    }

    /** What managers were to be told stays, and comes with the next. */
    @Override
    public void giveUp(JournalEvent event) {}

    /** A crash before what was told is let go of repeats this one letter. */
    private void tellManagers(JournalEvent event) {
        List<Matter> matters = briefings.matters();
        List<LeaderLetters.Wrong> wrong =
                matters.stream().flatMap(matter -> wrong(matter).stream()).filter(once()).toList();
        if (!wrong.isEmpty()) {
            send(letters().wentWrong(wrong), managers(), event);
        }
        briefings.told(matters);
    }

    /** Of several answers about one resolution the managers read once. */
    private static Predicate<LeaderLetters.Wrong> once() {
        Set<String> told = new HashSet<>();
        return wrong -> !(wrong.event() instanceof FollowUpEvent.Answered) || told.add(wrong.file().concern().id());
    }

    private Optional<LeaderLetters.Wrong> wrong(Matter matter) {
        return concerns.load(matter.concern())
                .flatMap(file ->
                        file.eventAt(matter.place())
                                .map(event -> new LeaderLetters.Wrong(file, ConcernEvent.of(event))))
                .filter(BriefingNotices::isStill);
    }

    private static boolean isStill(LeaderLetters.Wrong wrong) {
        Concern concern = wrong.file().concern();
        return switch (wrong.event()) {
            case PromiseEvent.Broken broken ->
                    concern.promises()
                            .find(broken.promise())
                            .filter(promise -> promise.outcome() == Promise.Outcome.BROKEN)
                            .isPresent();
            case FollowUpEvent.Answered answered -> isLast(concern, answered);
            default -> concern.state().isOpen() && !wrong.file().isReachedByMail();
        };
    }

    /** Of an answer that was changed managers are told how it is now. */
    private static boolean isLast(Concern concern, FollowUpEvent.Answered answered) {
        boolean same = concern.followUp().lastCredit().equals(Optional.of(answered.credit()));
        return same
                && concern.followUp()
                        .lastAnswer()
                        .filter(last -> last.resolved() == answered.answer().resolved())
                        .filter(last -> last.isBad() || last.isUnhappy())
                        .isPresent();
    }

    private List<String> managers() {
        List<String> mails = settings.current().managers().stream().map(StaffMember::mail).distinct().toList();
        return mails.isEmpty() ? List.of(settings.current().business().mailbox()) : mails;
    }

    private void tellOffice(JournalEvent event) {
        Settings now = settings.current();
        List<ConcernFile> unowned =
                concerns.work(Concern.OFFICE, MOST_UNOWNED).stream()
                        .map(WorkCard::concern)
                        .flatMap(id -> concerns.load(id).stream())
                        .filter(file -> isLeftLying(file.concern(), now))
                        .toList();
        if (!unowned.isEmpty()) {
            String mailbox = now.team(now.office()).flatMap(Team::mailbox).orElseGet(() -> now.business().mailbox());
            send(letters().unowned(unowned), List.of(mailbox), event);
        }
    }

    /** Whether somebody should have taken it on by now; who asked to be left alone, or has a time, waits for nobody. */
    private boolean isLeftLying(Concern concern, Settings now) {
        Instant instant = clock.instant();
        boolean stays =
                !concern.isOwned()
                        && concern.state().isOpen()
                        && !concern.choice().timing().isWaiting()
                        && concern.appointmentAhead(instant).isEmpty();
        return stays && (wasLetDown(concern) || isOld(concern, now, instant));
    }

    private static boolean isOld(Concern concern, Settings now, Instant instant) {
        return Briefings.openDayAfter(concern.origin().toldAt(), now).filter(due -> !due.isAfter(instant)).isPresent();
    }

    private static boolean wasLetDown(Concern concern) {
        return concern.promises().brokenInARow(Promise.Kind.ANSWER, Promise.Party.OFFICE) > 0
                || concern.promises().brokenInARow(Promise.Kind.CALL, Promise.Party.OFFICE) > 0;
    }

    private void tellOfWeek(JournalEvent event) {
        Settings now = settings.current();
        Locale reader = now.business().languages().getFirst();
        Weeks.Week week = weeks.before(event.at(), now);
        send(new WeekLetter(head(now, reader), now, reader, origin).write(week), managers(), event);
    }

    private static LetterHead head(Settings now, Locale reader) {
        return Facts.head(now, reader, now.business().zone());
    }

    private LeaderLetters letters() {
        Settings now = settings.current();
        Locale reader = now.business().languages().getFirst();
        return new LeaderLetters(head(now, reader), now, reader, team -> origin + links.ofTeam(team));
    }

    private void send(Letter letter, List<String> to, JournalEvent event) {
        Map<String, String> tags = Map.of("event", event.kind());
        String thread = event.kind() + "-" + event.id().sequence();
        if (!sender.send(letter, to, settings.current().business(), thread, tags)) {
            throw new IllegalStateException("The mail service refused a letter to managers or the office");
        }
    }
}
