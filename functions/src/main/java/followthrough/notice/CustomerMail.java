package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent;
import followthrough.concern.CustomerEvent.NoMail;
import followthrough.concern.PlanEvent;
import followthrough.concern.ProgressEvent;
import followthrough.concern.PromiseEvent;
import followthrough.concern.ReminderEvent;
import followthrough.concern.State;
import followthrough.concern.TimingEvent;
import followthrough.concern.UrgencyEvent;
import followthrough.concern.WorkEvent;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.timing.Appointment;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The letters about a concern to its customer. One that is no longer true is not sent; one that does not reach them
 * becomes a call by a person.
 */
final class CustomerMail {
    private final SettingsSource settings;
    private final ConcernChange change;
    private final Sender sender;
    private final FirstMails firstMails;
    private final CustomerUrls urls;
    private final InstantSource clock;

    CustomerMail(
            SettingsSource settings,
            ConcernChange change,
            Sender sender,
            FirstMails firstMails,
            CustomerUrls urls,
            InstantSource clock) {
        this.settings = settings;
        this.change = change;
        this.sender = sender;
        this.firstMails = firstMails;
        this.urls = urls;
        this.clock = clock;
    }

    /** Tells the customer that they were heard. */
    void acknowledge(ConcernFile file, JournalEvent event) {
        if (!file.person().hasMail() || file.isAcknowledgedLater(event)) {
            return;
        }
        Settings now = settings.current();
        if (firstMails.granted(file.person().mail(), event, now)) {
            Letter letter = ConcernLetters.acknowledgement(head(file, now), facts(file, now), urls.of(file.concern()));
            send(letter, file, event, ConcernEvent.ACKNOWLEDGEMENT);
        } else {
            needCall(file, event, NoMail.DAILY_LIMIT);
        }
    }

    /**
     * Sends the letter that hangs from an event. What happened in one transition is told in one letter, by the first of
     * its events that have something to tell.
     */
    void write(ConcernFile file, JournalEvent event, Effect effect) {
        if (file.person().hasMail() && isFirst(file, event)) {
            letters(file, event)
                    .flatMap(one -> letter(file, one).stream())
                    .reduce(Letter::and)
                    .ifPresent(letter -> send(letter, file, event, effect));
        }
    }

    private static boolean isFirst(ConcernFile file, JournalEvent event) {
        return together(file, event).findFirst().filter(first -> first.id().equals(event.id())).isPresent();
    }

    /** The events of the same transition from which letters to the customer hang. */
    private static Stream<JournalEvent> together(ConcernFile file, JournalEvent event) {
        return file.journal().stream()
                .filter(other -> other.id().sequence() == event.id().sequence())
                .filter(other -> ConcernEvent.of(other).effects().stream().anyMatch(ConcernNotices::isToCustomer));
    }

    /** The events whose letters these are: of one that only lets a letter go that was held back, the other. */
    private static Stream<JournalEvent> letters(ConcernFile file, JournalEvent event) {
        return together(file, event)
                .flatMap(one ->
                        ConcernEvent.of(one) instanceof PlanEvent.Released(String place)
                                ? file.eventAt(place).stream()
                                : Stream.of(one));
    }

    private Optional<Letter> letter(ConcernFile file, JournalEvent event) {
        Settings now = settings.current();
        Concern concern = file.concern();
        PromiseLetters letters = new PromiseLetters(head(file, now), facts(file, now), urls.of(concern));
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
            case ReminderEvent.Reminded reminded -> progress(file, now).reminder(reminded, clock.instant());
            case ProgressEvent progress ->
                    progress(file, now)
                            .progress(
                                    progress,
                                    !(progress instanceof ProgressEvent.TakenBack back) || file.wasTold(back, event));
            case PromiseEvent.Amended amended when file.wasTold(amended, event) ->
                    Optional.of(letters.amended(amended.promise()));
            case TimingEvent timing -> timing(file, now).about(timing, event.at(), file.wordsOf(event));
            case CustomerEvent.Withdrawn withdrawn when concern.state() == State.WITHDRAWN ->
                    Optional.of(timing(file, now).withdrawn(withdrawn, event.at()));
            case UrgencyEvent.MadeOrdinary ordinary ->
                    Optional.of(timing(file, now).explanation(ordinary, file.wordsOf(event)));
            default -> Optional.empty();
        };
    }

    private ProgressLetters progress(ConcernFile file, Settings now) {
        return new ProgressLetters(head(file, now), facts(file, now), file, now, urls.of(file.concern()));
    }

    private TimingLetters timing(ConcernFile file, Settings now) {
        return new TimingLetters(head(file, now), facts(file, now), file, now, urls.of(file.concern()));
    }

    private static boolean stands(Concern concern, Promise.Id promise, Promise.Outcome outcome) {
        return concern.promises().find(promise).filter(found -> found.outcome() == outcome).isPresent();
    }

    /** A person has to call, since that event's letter does not reach the customer. */
    void needCall(ConcernFile file, JournalEvent event, NoMail why) {
        change.apply(file, now -> now.needCall(event, why, clock.instant()));
    }

    private void send(Letter letter, ConcernFile file, JournalEvent event, Effect effect) {
        Concern concern = file.concern();
        Map<String, String> tags = Map.of("concern", concern.id(), "event", event.kind(), "effect", effect.what());
        List<String> to = List.of(file.person().mail());
        if (!sender.send(letter, to, settings.current().business(), concern.reference(), tags)) {
            needCall(file, event, NoMail.REFUSED);
        }
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
