package followthrough.notice;

import followthrough.concern.CallRules;
import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent.NoMail;
import followthrough.concern.Weight;
import followthrough.customer.Suppression;
import followthrough.delivery.LetterTags;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.team.SettingsSource;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final InstantSource clock;

    CustomerMail(
            SettingsSource settings,
            ConcernChange change,
            Sender sender,
            FirstMails firstMails,
            CustomerLetters letters,
            InstantSource clock) {
        this.settings = settings;
        this.change = change;
        this.sender = sender;
        this.firstMails = firstMails;
        this.letters = letters;
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
        } else if (firstMails.granted(file.person().mail(), event, settings.current())) {
            if (against.equals(Optional.of(Suppression.Reason.UNWANTED))) {
                change.apply(file, now -> CallRules.complained(now.concern(), clock.instant()));
            }
            send(letters.acknowledgement(file), file, event, ConcernEvent.ACKNOWLEDGEMENT);
        } else {
            needCall(file, event, NoMail.DAILY_LIMIT);
        }
    }

    /** Sends the letter that hangs from an event, or was held back from it. */
    void write(ConcernFile file, JournalEvent event, Effect effect) {
        letters.about(file, event).ifPresent(letter -> write(letter, file, event, effect));
    }

    private void write(Letter letter, ConcernFile file, JournalEvent event, Effect effect) {
        if (!file.isReachedByMail()) {
            change.apply(file, now -> CallRules.tell(now, event, clock.instant()));
        } else if (Weight.of(ConcernEvent.of(event)).passes(file.concern().correspondence().reach())) {
            send(letter, file, event, effect);
        }
    }

    /** A person has to call, since that event's letter does not reach the customer. */
    void needCall(ConcernFile file, JournalEvent event, NoMail why) {
        change.apply(file, now -> now.needCall(event, why, clock.instant()));
    }

    private void send(Letter letter, ConcernFile file, JournalEvent event, Effect effect) {
        Concern concern = file.concern();
        Map<String, String> tags = LetterTags.toCustomer(concern.id(), event, effect);
        List<String> to = List.of(file.person().mail());
        if (!sender.send(letter, to, settings.current().business(), concern.reference(), tags)) {
            needCall(file, event, NoMail.REFUSED);
        }
    }
}
