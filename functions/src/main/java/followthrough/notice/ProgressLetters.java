package followthrough.notice;

import followthrough.concern.ConcernFile;
import followthrough.concern.ProgressEvent;
import followthrough.concern.ReminderEvent;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.team.Reminder;
import followthrough.team.Settings;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes to customers of an appointment that is near: reminders, and how it is going. One that is no longer true by the
 * time that it would be sent is not written.
 */
final class ProgressLetters {
    private final LetterHead head;
    private final ConcernFacts facts;
    private final ConcernFile file;
    private final Settings settings;
    private final String link;
    private final LetterBuilder letter;
    private final AppointmentFacts appointment;

    ProgressLetters(LetterHead head, ConcernFacts facts, ConcernFile file, Settings settings, String link) {
        this.head = head;
        this.facts = facts;
        this.file = file;
        this.settings = settings;
        this.link = link;
        this.letter = new LetterBuilder(head);
        this.appointment = new AppointmentFacts(head, facts, file, settings);
        ConcernLetters.greet(letter, facts.name());
    }

    /**
     * The reminder of an event.
     *
     * @param now when it is sent
     */
    Optional<Letter> reminder(ReminderEvent.Reminded event, Instant now) {
        boolean useful =
                event.reminder() == Reminder.BEGINS
                        ? now.isBefore(event.appointment().end())
                        : now.isBefore(event.appointment().start());
        return Optional.of(event).filter(_ -> useful && appointment.stands(event.appointment())).map(this::written);
    }

    private Letter written(ReminderEvent.Reminded event) {
        String who = settings.nameOf(event.appointment().with());
        String key = "letter.reminder." + event.reminder().code() + "." + appointment.kind();
        String opening = letter.say(key, who, appointment.moment(event.appointment()));
        letter.text(opening).part(appointment.of(event.appointment()));
        appointment
                .changeUntil(event.appointment())
                .filter(_ -> event.reminder() == Reminder.DAY_BEFORE)
                .ifPresent(until -> letter.paragraph("letter.appointment.change", head.moment(until)));
        boolean changeable = event.reminder() == Reminder.DAY_BEFORE;
        letter.part(new Part.Button(letter.say(changeable ? "letter.reminder.open" : "letter.open"), link));
        letter.part(new Part.TextLink(letter.say("letter.reminder.stop"), link + "#reminders"));
        return finished("letter.reminder.subject", opening, appointment.moment(event.appointment()))
                .endedAt(link + "/reminders");
    }

    /**
     * How it is going. What was a slip is told to those who were told it.
     *
     * @param at the event as it stands in the journal
     */
    Optional<Letter> about(ProgressEvent event, JournalEvent at) {
        String who = settings.nameOf(event.who());
        return switch (event) {
            case ProgressEvent.OnTheWay way when appointment.stands(way.appointment()) && isOnTheWay() ->
                    Optional.of(going("on-the-way", way, who));
            case ProgressEvent.Late late when appointment.stands(late.appointment()) ->
                    Optional.of(going("late." + appointment.kind(), late, who));
            case ProgressEvent.TakenBack back when appointment.stands(back.appointment()) && file.wasTold(back, at) ->
                    Optional.of(going("taken-back", back, who));
            default -> Optional.empty();
        };
    }

    private boolean isOnTheWay() {
        return file.concern().appointment().filter(booked -> booked.progress().onTheWay().isPresent()).isPresent();
    }

    private Letter going(String what, ProgressEvent event, String who) {
        String moment = appointment.moment(event.appointment());
        String opening = letter.say("letter.progress." + what + ".opening", who, moment);
        letter.text(opening).part(appointment.of(event.appointment()));
        letter.part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.progress." + what.replaceFirst("\\..*", "") + ".subject", opening, who);
    }

    private Letter finished(String subject, String preheader, String more) {
        return letter.talk(link)
                .toCustomer(letter.say(subject, facts.service(), facts.reference(), more), preheader, "letter.why");
    }
}
