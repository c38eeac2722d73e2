package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.followup.DynamoDbFollowUpFormat;
import followthrough.journal.Subject;
import followthrough.plan.DynamoDbWakeFormat;
import followthrough.promise.Promises;
import followthrough.reminder.DynamoDbRemindersFormat;
import followthrough.timing.DynamoDbChoiceFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How the facts of a concern stand in the table: one item, the head of the subject. */
final class DynamoDbConcernFormat {
    static final String TYPE = "concern";
    static final String SEQUENCE = "sequence";

    /**
     * Format 1 had neither wakes nor held letters, and did not say whether mail reaches the customer. Format 2 had
     * neither timings nor urgency. Format 3 had no reminders, knew no calls to be made and no letters that are
     * unwanted. Format 4 counted no handoffs. Format 5 asked nothing after a resolution.
     */
    private static final int VERSION = 6;

    private static final int FIRST_WITH_URGENCY = 3;

    private static final String REFERENCE = "reference";
    private static final String FINGERPRINT = "fingerprint";
    private static final String LINK_KEY = "linkKey";
    private static final String LINK_VERSION = "linkVersion";
    private static final String STATE = "state";
    private static final String SERVICE = "service";
    private static final String CHANNEL = "channel";
    private static final String URGENT = "urgent";
    private static final String OWNER = "owner";
    private static final String HANDOFFS = "handoffs";
    private static final String LANGUAGE = "language";
    private static final String ZONE = "zone";
    private static final String TOLD_AT = "toldAt";
    private static final String PROMISES = "promises";
    private static final String MAILABLE = "mailable";
    private static final String REACH = "reach";
    private static final String HELD = "held";
    private static final String CALLS = "calls";
    private static final String CALLING = "calling";
    private static final String SINCE = "since";
    private static final String MISSED = "missed";
    private static final String WRONG = "wrong";
    private static final String STEP = "step";
    private static final String REMINDERS = "reminders";
    private static final String FOLLOW_UP = "followUp";
    private static final String URGENCY = "urgency";
    private static final String ASKED = "asked";
    private static final String LAST = "last";
    private static final String PLACE = "place";
    private static final String DUE = "due";
    private static final String SAID = "said";
    private static final String WHO = "who";

    private DynamoDbConcernFormat() {}

    static String partition(String id) {
        return new Subject(Concern.SUBJECT, id).key();
    }

    static DynamoDbItem write(Concern concern) {
        Origin origin = concern.origin();
        DynamoDbItem head =
                DynamoDbItem.of(TYPE, VERSION, concern.subject().key(), DynamoDbWakeFormat.HEAD)
                        .number(SEQUENCE, concern.sequence())
                        .text(REFERENCE, origin.reference())
                        .text(FINGERPRINT, origin.fingerprint())
                        .text(LINK_KEY, origin.linkKey())
                        .number(LINK_VERSION, concern.linkVersion())
                        .text(STATE, concern.state().code())
                        .text(SERVICE, origin.service())
                        .text(CHANNEL, origin.channel().code())
                        .flag(URGENT, origin.urgent())
                        .text(OWNER, concern.owner())
                        .number(HANDOFFS, concern.handoffs())
                        .text(LANGUAGE, origin.language())
                        .text(ZONE, origin.zone().getId())
                        .instant(TOLD_AT, origin.toldAt())
                        .list(PROMISES, concern.promises().all().stream().map(DynamoDbPromiseFormat::write).toList())
                        .text(REACH, concern.correspondence().reach().code())
                        .list(HELD, concern.correspondence().held().stream().map(DynamoDbConcernFormat::held).toList())
                        .list(
                                CALLS,
                                concern.correspondence().calls().tasks().stream()
                                        .map(DynamoDbConcernFormat::call)
                                        .toList())
                        .part(CALLING, calling(concern.correspondence().calls()))
                        .part(REMINDERS, DynamoDbRemindersFormat.write(concern.correspondence().reminders()))
                        .part(FOLLOW_UP, DynamoDbFollowUpFormat.write(concern.followUp()));
        concern.correspondence().said().ifPresent(said -> head.part(SAID, said(said)));
        write(concern.urgency()).ifPresent(urgency -> head.part(URGENCY, urgency));
        return DynamoDbWakeFormat.write(DynamoDbChoiceFormat.write(head, concern.choice()), concern.wake());
    }

    static Concern read(DynamoDbItem item) {
        return new Concern(
                origin(item),
                item.number(SEQUENCE),
                (int) item.number(LINK_VERSION),
                State.of(item.text(STATE)),
                item.text(OWNER),
                (int) item.number(HANDOFFS),
                new Promises(
                        item.list(PROMISES).stream()
                                .map(promise -> DynamoDbPromiseFormat.read(promise, item.instant(TOLD_AT)))
                                .toList()),
                DynamoDbChoiceFormat.read(item),
                urgency(item),
                correspondence(item),
                DynamoDbFollowUpFormat.read(item.part(FOLLOW_UP)),
                DynamoDbWakeFormat.read(item));
    }

    private static Optional<DynamoDbItem> write(Urgency urgency) {
        return switch (urgency) {
            case Urgency.None _ -> Optional.empty();
            case Urgency.Reaching(int asked, Instant last) ->
                    Optional.of(DynamoDbItem.part().number(ASKED, asked).instant(LAST, last));
            case Urgency.Had _ -> Optional.of(DynamoDbItem.part());
        };
    }

    private static Correspondence correspondence(DynamoDbItem item) {
        return new Correspondence(
                reach(item),
                item.list(HELD).stream().map(mail -> new HeldMail(mail.text(PLACE), mail.instant(DUE))).toList(),
                calls(item.list(CALLS), item.part(CALLING)),
                DynamoDbRemindersFormat.read(item.part(REMINDERS)),
                item.has(SAID) ? Optional.of(said(item.part(SAID))) : Optional.empty());
    }

    static DynamoDbItem said(Said said) {
        return DynamoDbItem.part().number(SEQUENCE, said.sequence()).text(WHO, said.who());
    }

    static Said said(DynamoDbItem part) {
        return new Said(part.number(SEQUENCE), part.text(WHO));
    }

    /** Formats 2 and 3 said only whether mail reaches them. */
    private static Reach reach(DynamoDbItem item) {
        if (item.has(REACH)) {
            return Reach.of(item.text(REACH));
        }
        return !item.has(MAILABLE) || item.flag(MAILABLE) ? Reach.ALL : Reach.NONE;
    }

    /** Formats 1 and 2 said only what was told, and whoever is on call had been told already. */
    private static Urgency urgency(DynamoDbItem item) {
        if (!item.has(URGENCY)) {
            boolean before = item.number(DynamoDbItem.FORMAT) < FIRST_WITH_URGENCY && item.flag(URGENT);
            return before ? new Urgency.Had() : new Urgency.None();
        }
        DynamoDbItem part = item.part(URGENCY);
        return part.has(ASKED) ? new Urgency.Reaching((int) part.number(ASKED), part.instant(LAST)) : new Urgency.Had();
    }

    private static Origin origin(DynamoDbItem item) {
        return new Origin(
                Subject.of(item.text(DynamoDbItem.PARTITION)).id(),
                item.text(REFERENCE),
                item.text(FINGERPRINT),
                item.text(LINK_KEY),
                item.text(SERVICE),
                Channel.of(item.text(CHANNEL)),
                item.flag(URGENT),
                item.text(LANGUAGE),
                ZoneId.of(item.text(ZONE)),
                item.instant(TOLD_AT));
    }

    private static DynamoDbItem held(HeldMail mail) {
        return DynamoDbItem.part().text(PLACE, mail.place()).instant(DUE, mail.due());
    }

    private static DynamoDbItem calling(Calls calls) {
        DynamoDbItem part = DynamoDbItem.part().number(MISSED, calls.missed()).flag(WRONG, calls.wrongNumber());
        calls.next().ifPresent(next -> part.text(STEP, next.step().code()).instant(DUE, next.due()));
        return part;
    }

    private static Calls calls(List<DynamoDbItem> tasks, DynamoDbItem calling) {
        return new Calls(
                tasks.stream().map(call -> new CallTask(call.text(PLACE), call.instant(SINCE))).toList(),
                (int) calling.number(MISSED),
                calling.flag(WRONG),
                calling.has(STEP)
                        ? Optional.of(new Calls.Next(Calls.Step.of(calling.text(STEP)), calling.instant(DUE)))
                        : Optional.empty());
    }

    private static DynamoDbItem call(CallTask call) {
        return DynamoDbItem.part().text(PLACE, call.place()).instant(SINCE, call.since());
    }
}
