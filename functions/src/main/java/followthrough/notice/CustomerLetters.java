package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.HandoverEvent;
import followthrough.concern.OutcomeEvent;
import followthrough.concern.ProgressEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.ReminderEvent;
import followthrough.concern.State;
import followthrough.concern.TidyEvent;
import followthrough.concern.TimingEvent;
import followthrough.concern.UrgencyEvent;
import followthrough.concern.WordEvent;
import followthrough.concern.WorkEvent;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.timing.Appointment;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** The letters about a concern to its customer. One that is no longer true is not written. */
final class CustomerLetters {
    private final SettingsSource settings;
    private final CustomerUrls urls;
    private final InstantSource clock;

    CustomerLetters(SettingsSource settings, CustomerUrls urls, InstantSource clock) {
        this.settings = settings;
        this.urls = urls;
        this.clock = clock;
    }

    /** The letter that says that they were heard. */
    Letter acknowledgement(ConcernFile file) {
        Settings now = settings.current();
        return ConcernLetters.acknowledgement(head(file, now), facts(file, now), urls.of(file.concern()));
    }

    /** The letter that hangs from an event, or was held back from it. */
    Optional<Letter> about(ConcernFile file, JournalEvent event) {
        Settings now = settings.current();
        return about(file, event, now, head(file, now));
    }

    /** The same, as it is said on the phone. */
    Optional<Letter> spoken(ConcernFile file, JournalEvent event) {
        Settings now = settings.current();
        return about(file, event, now, head(file, now).spoken());
    }

    private Optional<Letter> about(ConcernFile file, JournalEvent event, Settings now, LetterHead head) {
        Concern concern = file.concern();
        PromiseLetters letters = new PromiseLetters(head, facts(file, now), urls.of(concern));
        return switch (ConcernEvent.of(event)) {
            case WorkEvent.Answered answered ->
                    Optional.of(
                            letters.answer(
                                    now.nameOf(answered.who()),
                                    file.wordsOf(event),
                                    concern.promises().due(Promise.Kind.NEWS, Promise.Party.OFFICE).map(Promise::due)));
            case PromiseEvent.Stepped asked when stands(concern, asked.promise(), Promise.Outcome.DUE) ->
                    Optional.of(
                            letters.question(
                                    asked.promise(),
                                    now.nameOf(concern.appointment().map(Appointment::with).orElse(""))));
            case PromiseEvent.Broken broken when stands(concern, broken.promise(), Promise.Outcome.BROKEN) ->
                    Optional.of(letters.apology(broken.promise(), broken.next()));
            case PromiseEvent.Amended amended when file.wasTold(amended, event) ->
                    Optional.of(letters.amended(amended.promise()));
            case ReminderEvent.Reminded reminded -> progress(file, now, head).reminder(reminded, clock.instant());
            case ProgressEvent progress -> progress(file, now, head).about(progress, event);
            case OutcomeEvent outcome -> outcome(file, now, head).about(outcome, event);
            case WordEvent word -> outcome(file, now, head).about(word, event);
            case FollowUpEvent followUp ->
                    new FollowUpLetters(head, facts(file, now), file, now, urls.of(concern)).about(followUp);
            case TimingEvent timing -> timing(file, now, head).about(timing, event.at(), file.wordsOf(event));
            case HandoverEvent.HandedOver handed ->
                    new HandoverLetters(head, facts(file, now), file, now, urls.of(concern)).about(handed, event);
            case CustomerEvent.Withdrawn withdrawn when concern.state() == State.WITHDRAWN ->
                    Optional.of(timing(file, now, head).withdrawn(withdrawn, event.at()));
            case TidyEvent.Discarded discarded
                    when concern.state() == State.DISCARDED && discarded.why() == TidyEvent.Why.NOT_OURS ->
                    Optional.of(timing(file, now, head).notOurs(discarded, file.wordsOf(event), event.at()));
            case TidyEvent.OpenedAgain opened when concern.state().isOpen() ->
                    Optional.of(outcome(file, now, head).openedAgain(now.nameOf(opened.who()), file.wordsOf(event)));
            case UrgencyEvent.MadeOrdinary ordinary ->
                    Optional.of(timing(file, now, head).explanation(ordinary, file.wordsOf(event)));
            default -> Optional.empty();
        };
    }

    private ProgressLetters progress(ConcernFile file, Settings now, LetterHead head) {
        return new ProgressLetters(head, facts(file, now), file, now, urls.of(file.concern()));
    }

    private OutcomeLetters outcome(ConcernFile file, Settings now, LetterHead head) {
        return new OutcomeLetters(head, facts(file, now), file, now, urls.of(file.concern()));
    }

    private TimingLetters timing(ConcernFile file, Settings now, LetterHead head) {
        return new TimingLetters(head, facts(file, now), file, now, urls.of(file.concern()));
    }

    private static boolean stands(Concern concern, Promise.Id promise, Promise.Outcome outcome) {
        return concern.promises().find(promise).filter(found -> found.outcome() == outcome).isPresent();
    }

    private static LetterHead head(ConcernFile file, Settings now) {
        return Facts.head(now, reader(file), file.concern().shownIn(now));
    }

    private static ConcernFacts facts(ConcernFile file, Settings now) {
        return Facts.of(file, now, reader(file));
    }

    private static Locale reader(ConcernFile file) {
        return Locale.forLanguageTag(file.concern().language());
    }
}
