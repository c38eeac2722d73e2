package followthrough.delivery;

import followthrough.concern.CallRules;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.CustomerEvent.NoMail;
import followthrough.concern.Transition;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.customer.Suppression;
import followthrough.customer.Suppression.Reason;
import followthrough.journal.JournalEvent;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Does what the mail service says became of letters. Saying it again changes nothing more. What is said of an address
 * that the customer has corrected since holds for that address alone.
 */
public final class MailFeedback {
    private final ConcernStore concerns;
    private final CustomerStore customers;
    private final ConcernsOfAddress address;
    private final CustomerKeys keys;
    private final ConcernChange change;
    private final InstantSource clock;

    public MailFeedback(
            ConcernStore concerns,
            CustomerStore customers,
            CustomerKeys keys,
            ConcernChange change,
            InstantSource clock) {
        this.concerns = concerns;
        this.customers = customers;
        this.address = new ConcernsOfAddress(concerns, customers, keys);
        this.keys = keys;
        this.change = change;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** It is put down what follows from it. */
        APPLIED,
        /** Nothing follows from it, or all that does stood there already. */
        NOTHING,
        /** The concern is not there: it was erased, or never was. */
        UNKNOWN,
        /** It is not about a letter to a customer of ours. */
        NOT_OURS;

        /** Its name in the log. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Takes it in.
     *
     * @throws followthrough.aws.Unavailable if it was not put down, or if that cannot be known
     */
    public Outcome take(MailEvent event) {
        return switch (event) {
            case MailEvent.CameBack back ->
                    concerns.load(back.letter().concern()).map(file -> cameBack(back, file)).orElse(Outcome.UNKNOWN);
            case MailEvent.Unwanted unwanted ->
                    concerns.load(unwanted.letter().concern()).map(_ -> unwanted(unwanted)).orElse(Outcome.UNKNOWN);
            case MailEvent.OfNoCustomer _, MailEvent.Foreign _ -> Outcome.NOT_OURS;
        };
    }

    private Outcome cameBack(MailEvent.CameBack back, ConcernFile file) {
        return switch (back.how()) {
            case UNCLEAR -> Outcome.NOTHING;
            case THIS_ONE -> outcome(apply(file, back, now -> fellThrough(now, back, false, NoMail.RETURNED)));
            case REFUSED -> outcome(apply(file, back, now -> fellThrough(now, back, true, NoMail.REFUSED)));
            case LASTING -> lasting(back, file);
        };
    }

    private Outcome lasting(MailEvent.CameBack back, ConcernFile file) {
        String customer = keys.ofMail(back.address());
        boolean news = customers.suppress(customer, new Suppression(Reason.BOUNCED, back.sent()));
        if (isLifted(customer)) {
            return Outcome.NOTHING;
        }
        boolean changed = apply(file, back, now -> fellThrough(now, back, true, NoMail.BOUNCED));
        for (ConcernFile other : address.openOf(customer, file.concern().id())) {
            changed |= apply(other, now -> unreached(now, customer));
        }
        return outcome(news || changed);
    }

    private Outcome unwanted(MailEvent.Unwanted unwanted) {
        String customer = keys.ofMail(unwanted.address());
        boolean changed = customers.suppress(customer, new Suppression(Reason.UNWANTED, unwanted.sent()));
        if (isLifted(customer)) {
            return Outcome.NOTHING;
        }
        for (ConcernFile file : address.openOf(customer, "")) {
            changed |=
                    apply(
                            file,
                            now ->
                                    address.isOf(now, customer)
                                            ? CallRules.complained(now.concern(), clock.instant())
                                            : Optional.empty());
        }
        return outcome(changed);
    }

    /** A letter that was sent before somebody said that letters arrive is no news. */
    private boolean isLifted(String customer) {
        return customers.suppression(customer).filter(standing -> standing.reason() == Reason.LIFTED).isPresent();
    }

    private Optional<Transition> fellThrough(ConcernFile now, MailEvent.CameBack back, boolean lasting, NoMail why) {
        Optional<JournalEvent> unsent = now.eventAt(back.letter().place());
        return CallRules.cameBack(now, unsent, lasting, why, clock.instant());
    }

    private Optional<Transition> unreached(ConcernFile now, String customer) {
        return address.isOf(now, customer)
                ? CallRules.cameBack(now, Optional.empty(), true, NoMail.BOUNCED, clock.instant())
                : Optional.empty();
    }

    /** Changes an open concern whose customer still has that address. */
    private boolean apply(ConcernFile file, MailEvent.CameBack back, Function<ConcernFile, Optional<Transition>> rule) {
        String customer = keys.ofMail(back.address());
        return apply(
                file,
                now ->
                        address.isOf(now, customer) && !now.isReachedSince(back.sent())
                                ? rule.apply(now)
                                : Optional.empty());
    }

    private boolean apply(ConcernFile file, Function<ConcernFile, Optional<Transition>> rule) {
        return change.apply(file, rule).concern().sequence() != file.concern().sequence();
    }

    private static Outcome outcome(boolean changed) {
        return changed ? Outcome.APPLIED : Outcome.NOTHING;
    }
}
