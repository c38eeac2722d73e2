package followthrough.concern;

import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.promise.Promise;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What customers express, and what comes of letters to them. */
public sealed interface CustomerEvent extends ConcernEvent {
    /** The transition of the agenda of whoever answers for it: what a customer wrote is told them. */
    Effect OWNER_MESSAGE = Effect.followOn("owner-message");

    /**
     * A customer told it. Its words stand beside.
     *
     * @param by the id of the staff member who wrote it down for them; empty where they did it themselves
     */
    record Told(boolean mailGiven, String by) implements CustomerEvent {
        static final String KIND = "told";

        /** By the customer themselves. */
        public Told(boolean mailGiven) {
            this(mailGiven, "");
        }

        /** Whether a staff member wrote it down for them. */
        public boolean isOnBehalf() {
            return !by.isEmpty();
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(Map.of("mail-given", Boolean.toString(mailGiven)));
            if (isOnBehalf()) {
                facts.put("by", by);
            }
            return facts;
        }

        @Override
        public List<Effect> effects() {
            return mailGiven ? List.of(ACKNOWLEDGEMENT, TEAM_NEWS, BRIEFING) : List.of(TEAM_NEWS, BRIEFING);
        }
    }

    /**
     * The customer added something. Its words stand beside. Whoever answers for it is told by themselves, and the team
     * where nobody does.
     *
     * @param owner the id of the staff member who answered for it then; empty where nobody did, or it was over
     */
    record MessageAdded(String owner) implements CustomerEvent {
        static final String KIND = "message";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return owner.isEmpty() ? Map.of() : Map.of("owner", owner);
        }

        @Override
        public List<Effect> effects() {
            return List.of(owner.isEmpty() ? TEAM_NEWS : OWNER_MESSAGE);
        }
    }

    /**
     * The customer corrected how or where to find them.
     *
     * @param otherMail whether they gave another mail address, which has to be acknowledged to
     * @param mailTaken whether they took their only mail address away, so that a person has to call
     * @param by the id of the staff member who did it for them; empty where they did it themselves
     */
    record ContactCorrected(boolean otherMail, boolean mailTaken, String by) implements CustomerEvent {
        static final String KIND = "contact";

        /** By the customer themselves. */
        public ContactCorrected(boolean otherMail, boolean mailTaken) {
            this(otherMail, mailTaken, "");
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts =
                    new HashMap<>(
                            Map.of(
                                    "other-mail",
                                    Boolean.toString(otherMail),
                                    "mail-taken",
                                    Boolean.toString(mailTaken)));
            if (!by.isEmpty()) {
                facts.put("by", by);
            }
            return facts;
        }

        @Override
        public List<Effect> effects() {
            return otherMail ? List.of(ACKNOWLEDGEMENT, TEAM_NEWS) : List.of(TEAM_NEWS);
        }
    }

    /** The customer asked for a call, and was promised one. */
    record CallAsked(Promise.Party by, Instant due) implements CustomerEvent {
        static final String KIND = "call-asked";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("by", by.code(), "due", due.toString());
        }

        @Override
        public List<Effect> effects() {
            return List.of(TEAM_NEWS);
        }
    }

    /**
     * A person has to call, since no mail reaches the customer. Where none was given the news of the telling says so.
     *
     * @param place of the event whose letter did not reach them; empty if it is about none or all
     */
    record CallNeeded(NoMail why, String place) implements CustomerEvent {
        static final String KIND = "call-needed";

        CallNeeded(NoMail why) {
            this(why, "");
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("why", why.code(), "place", place);
        }

        @Override
        public List<Effect> effects() {
            return why == NoMail.NO_ADDRESS ? List.of() : List.of(TEAM_NEWS, BRIEFING);
        }
    }

    /** All links sent before stopped working. */
    record LinksRevoked() implements CustomerEvent {
        static final String KIND = "links-revoked";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * The customer no longer needs it. Why, in their words, stands beside.
     *
     * @param reason why, of those that were on offer
     * @param freed the appointment that was given up with it
     */
    record Withdrawn(Reason reason, Optional<Booked> freed) implements CustomerEvent {
        static final String KIND = "withdrawn";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(freed.map(Booked::facts).orElse(Map.of()));
            facts.put("reason", reason.code());
            return facts;
        }

        @Override
        public List<Effect> effects() {
            return freed.isPresent()
                    ? List.of(TimingEvent.LETTER, TEAM_NEWS, TimingEvent.AGENDA, TimingEvent.OFFER_FREED)
                    : List.of(TEAM_NEWS);
        }
    }

    /** It is back. What is said about it stands beside. */
    record Reopened() implements CustomerEvent {
        static final String KIND = "reopened";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<Effect> effects() {
            return List.of(TEAM_NEWS, BRIEFING);
        }
    }

    /** Why a customer no longer needs us. */
    enum Reason {
        UNSAID,
        SORTED_ITSELF_OUT,
        FOUND_SOMEONE_ELSE,
        WAITED_TOO_LONG,
        OTHER;

        /** Its name on pages, in the API and in the journal. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one of that name. */
        static Reason of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Why no mail reaches a customer. */
    enum NoMail {
        /** They gave no address. */
        NO_ADDRESS,
        /** The address had its share of first mails for the day. */
        DAILY_LIMIT,
        /** The mail service refused the address. */
        REFUSED,
        /** Something of ours is broken. */
        FAILED,
        /** It waited until it was of no use any more. */
        TOO_LATE,
        /** It came back: the address does not exist, or takes nothing from us. */
        BOUNCED,
        /** It came back, though later ones may arrive: their mailbox is full, perhaps. */
        RETURNED,
        /** What we wrote to the address about something else came back. */
        SUPPRESSED;

        /** Its name in the journal. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static NoMail of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The event that stands in the journal, if it is one of these. */
    static Optional<ConcernEvent> of(JournalEvent event) {
        return switch (event.kind()) {
            case Told.KIND -> Optional.of(new Told(Boolean.parseBoolean(event.fact("mail-given")), event.fact("by")));
            case MessageAdded.KIND -> Optional.of(new MessageAdded(event.fact("owner")));
            case ContactCorrected.KIND ->
                    Optional.of(
                            new ContactCorrected(
                                    Boolean.parseBoolean(event.fact("other-mail")),
                                    Boolean.parseBoolean(event.fact("mail-taken")),
                                    event.fact("by")));
            case CallAsked.KIND ->
                    Optional.of(new CallAsked(Promise.Party.of(event.fact("by")), Instant.parse(event.fact("due"))));
            case CallNeeded.KIND -> Optional.of(new CallNeeded(NoMail.of(event.fact("why")), event.fact("place")));
            case Withdrawn.KIND -> Optional.of(new Withdrawn(Reason.of(event.fact("reason")), Booked.of(event)));
            case Reopened.KIND -> Optional.of(new Reopened());
            case LinksRevoked.KIND -> Optional.of(new LinksRevoked());
            default -> Optional.empty();
        };
    }
}
