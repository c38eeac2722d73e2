package followthrough.notice;

import followthrough.concern.CallRules;
import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent;
import followthrough.concern.CustomerEvent.NoMail;
import followthrough.concern.PlanEvent;
import followthrough.concern.Weight;
import followthrough.customer.Suppression;
import followthrough.delivery.LetterTags;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.notice.LettersOfAbsence.Told;
import followthrough.team.SettingsSource;
import java.time.InstantSource;
import java.util.List;
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
    private final CustomerLetters letters;
    private final LettersOfAbsence absences;
    private final InstantSource clock;

    CustomerMail(
            SettingsSource settings,
            ConcernChange change,
            Sender sender,
            FirstMails firstMails,
            CustomerLetters letters,
            LettersOfAbsence absences,
            InstantSource clock) {
        this.settings = settings;
        this.change = change;
        this.sender = sender;
        this.firstMails = firstMails;
        this.letters = letters;
        this.absences = absences;
        this.clock = clock;
    }

    /** Tells the customer that they were heard. */
    void acknowledge(ConcernFile file, JournalEvent event) {
        if (!file.person().hasMail() || file.isAcknowledgedLater(event)) {
            return;
        }
        Optional<Suppression.Reason> against = firstMails.against(file.person().mail());
        if (against.equals(Optional.of(Suppression.Reason.BOUNCED))) {
            needCall(file, event, NoMail.SUPPRESSED);
        } else if (isOnBehalf(event) || firstMails.granted(file.person().mail(), event, settings.current())) {
            if (against.equals(Optional.of(Suppression.Reason.UNWANTED))) {
                change.apply(file, now -> CallRules.complained(now.concern(), clock.instant()));
            }
            send(letters.acknowledgement(file), file, event, ConcernEvent.ACKNOWLEDGEMENT);
        } else {
            needCall(file, event, NoMail.DAILY_LIMIT);
        }
    }

    /** What one of us wrote down no stranger makes us send. */
    private static boolean isOnBehalf(JournalEvent event) {
        return ConcernEvent.of(event) instanceof CustomerEvent.Told told && told.isOnBehalf();
    }

    /**
     * Sends the letter that hangs from an event. What happened in one transition is told in one letter, by the first of
     * its events that have something to tell.
     */
    void write(ConcernFile file, JournalEvent event, Effect effect) {
        if (isFirst(file, event)) {
            List<JournalEvent> sources = sources(file, event).toList();
            if (file.isReachedByMail()) {
                send(sources, file, effect);
            } else {
                sources.forEach(source -> callAbout(source, file));
            }
        }
    }

    static boolean isFirst(ConcernFile file, JournalEvent event) {
        return together(file, event).findFirst().filter(first -> first.id().equals(event.id())).isPresent();
    }

    /** The events of the same transition from which letters to the customer hang. */
    private static Stream<JournalEvent> together(ConcernFile file, JournalEvent event) {
        return file.with(event).stream()
                .filter(other -> ConcernEvent.of(other).effects().stream().anyMatch(ConcernNotices::isToCustomer));
    }

    /** The events whose letters these are: of one that only lets a letter go that was held back, the other. */
    static Stream<JournalEvent> sources(ConcernFile file, JournalEvent event) {
        return together(file, event)
                .flatMap(one ->
                        ConcernEvent.of(one) instanceof PlanEvent.Released(String place)
                                ? file.eventAt(place).stream()
                                : Stream.of(one));
    }

    private void send(List<JournalEvent> sources, ConcernFile file, Effect effect) {
        List<JournalEvent> wanted =
                sources.stream()
                        .filter(source ->
                                Weight.of(ConcernEvent.of(source)).passes(file.concern().correspondence().reach()))
                        .toList();
        List<Told> all = wanted.stream().flatMap(source -> absences.of(file, source).stream()).toList();
        all.stream()
                .flatMap(told -> letters.about(told.file(), told.event()).stream())
                .reduce(Letter::and)
                .ifPresent(letter -> send(letter, all, effect));
    }

    private void callAbout(JournalEvent source, ConcernFile file) {
        letters.about(file, source)
                .ifPresent(_ -> change.apply(file, now -> CallRules.tell(now, source, clock.instant())));
    }

    /** A person has to call, since that event's letter does not reach the customer, nor all that it tells besides. */
    void needCalls(ConcernFile file, JournalEvent event, NoMail why) {
        needCall(file, event, why);
        absences.of(file, event).stream()
                .filter(told -> !told.file().concern().id().equals(file.concern().id()))
                .forEach(told -> needCall(told.file(), told.event(), why));
    }

    private void needCall(ConcernFile file, JournalEvent event, NoMail why) {
        change.apply(file, now -> now.needCall(event, why, clock.instant()));
    }

    private void send(Letter letter, List<Told> all, Effect effect) {
        Told first = all.getFirst();
        if (!isSent(letter, first.file(), first.event(), effect)) {
            all.forEach(told -> needCall(told.file(), told.event(), NoMail.REFUSED));
        }
    }

    private void send(Letter letter, ConcernFile file, JournalEvent event, Effect effect) {
        if (!isSent(letter, file, event, effect)) {
            needCall(file, event, NoMail.REFUSED);
        }
    }

    private boolean isSent(Letter letter, ConcernFile file, JournalEvent event, Effect effect) {
        Concern concern = file.concern();
        Map<String, String> tags = LetterTags.toCustomer(concern.id(), event, effect);
        List<String> to = List.of(file.person().mail());
        return sender.send(letter, to, settings.current().business(), concern.reference(), tags);
    }
}
