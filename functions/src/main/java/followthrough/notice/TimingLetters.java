package followthrough.notice;

import followthrough.calendar.AppointmentCalendar;
import followthrough.calendar.Calendars;
import followthrough.concern.Booked;
import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent;
import followthrough.concern.TidyEvent;
import followthrough.concern.TimingEvent;
import followthrough.concern.UrgencyEvent;
import followthrough.mail.Attachment;
import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.timing.Timing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes to customers about when the work happens. One that is no longer true by the time that it would be sent is not
 * written: what took its place has a letter of its own.
 */
final class TimingLetters {
    private static final String FILE = "appointment.ics";

    private final LetterHead head;
    private final ConcernFacts facts;
    private final ConcernFile file;
    private final Settings settings;
    private final String link;
    private final LetterBuilder letter;
    private final AppointmentFacts appointment;
    private final AppointmentCalendar calendar;

    TimingLetters(LetterHead head, ConcernFacts facts, ConcernFile file, Settings settings, String link) {
        this.head = head;
        this.facts = facts;
        this.file = file;
        this.settings = settings;
        this.link = link;
        this.letter = new LetterBuilder(head);
        this.appointment = new AppointmentFacts(head, facts, file, settings);
        this.calendar = new AppointmentCalendar(file, settings, head.words(), link);
        ConcernLetters.greet(letter, facts.name());
    }

    /**
     * The letter about an event.
     *
     * @param at when it happened
     * @param words that were said with it; may be empty
     */
    Optional<Letter> about(TimingEvent event, Instant at, String words) {
        return switch (event) {
            case TimingEvent.Chosen chosen when appointment.stands(chosen.appointment()) ->
                    Optional.of(booked("chosen", by(chosen.by()), chosen.appointment(), at, words));
            case TimingEvent.Moved moved when appointment.stands(moved.appointment()) ->
                    Optional.of(booked("moved", by(moved.by()), moved.appointment(), at, words));
            case TimingEvent.Cancelled cancelled -> Optional.of(cancelled(cancelled, at, words));
            case TimingEvent.Deferred deferred when stands(deferred) -> deferred(deferred, at);
            case TimingEvent.Woken woken when stands(woken) -> Optional.of(woken());
            case TimingEvent.Proposed proposed when stands(proposed) -> Optional.of(proposed(proposed));
            default -> Optional.empty();
        };
    }

    /** An appointment is off, since the customer no longer needs us. */
    Letter withdrawn(CustomerEvent.Withdrawn withdrawn, Instant at) {
        letter.paragraph("letter.withdrawn.opening");
        withdrawn.freed().ifPresent(freed -> letter.part(appointment.was(freed)));
        letter.paragraph("letter.withdrawn.undo").part(new Part.Button(letter.say("letter.open"), link));
        Letter written = finished("letter.cancelled.subject", letter.say("letter.withdrawn.opening"));
        return withdrawn.freed().map(freed -> cancelling(written, freed, at)).orElse(written);
    }

    /** That it is not ours to mend, in a person's kind words; an appointment is off with it. */
    Letter notOurs(TidyEvent.Discarded discarded, String words, Instant at) {
        letter.paragraph("letter.not-ours.opening", settings.nameOf(discarded.who())).part(new Part.Quote(words, true));
        discarded.freed().ifPresent(freed -> letter.part(appointment.was(freed)));
        letter.paragraph("letter.not-ours.undo").part(new Part.Button(letter.say("letter.open"), link));
        Letter written = finished("letter.not-ours.subject", letter.say("letter.not-ours.undo"));
        return discarded.freed().map(freed -> cancelling(written, freed, at)).orElse(written);
    }

    /** That it is not urgent after all, and why. */
    Letter explanation(UrgencyEvent.MadeOrdinary event, String words) {
        letter.paragraph("letter.ordinary.opening", settings.nameOf(event.who())).part(new Part.Quote(words, true));
        letter.paragraph("letter.ordinary.next").part(new Part.Button(letter.say("letter.choose"), times()));
        return finished("letter.ordinary.subject", letter.say("letter.ordinary.next"));
    }

    private boolean stands(TimingEvent.Deferred deferred) {
        Timing timing = file.concern().choice().timing();
        return timing.code().equals(deferred.timing())
                && timing.nextAsking().equals(deferred.date())
                && timing.asked() == 0;
    }

    private boolean stands(TimingEvent.Woken woken) {
        Timing timing = file.concern().choice().timing();
        return file.concern().state().isOpen()
                && timing.asked() == woken.asked()
                && (timing instanceof Timing.Undecided || timing instanceof Timing.WhenIAsk);
    }

    private boolean stands(TimingEvent.Proposed proposed) {
        return file.concern().state().isOpen()
                && file.concern()
                        .choice()
                        .proposal()
                        .filter(present ->
                                present.with().equals(proposed.with()) && present.start().equals(proposed.start()))
                        .isPresent();
    }

    private Letter booked(String what, String by, Booked booked, Instant at, String reason) {
        String opening = letter.say("letter." + what + "." + by + ".opening");
        letter.text(opening);
        quote(reason);
        letter.part(appointment.of(booked));
        String kind = appointment.kind();
        letter.paragraph("letter.appointment." + kind, settings.nameOf(booked.with()));
        changeable(booked);
        letter.part(new Part.Button(letter.say("letter.appointment.open"), link));
        String preheader = letter.say("letter.appointment." + kind, settings.nameOf(booked.with()));
        Letter written = finished("letter." + what + ".subject", preheader, appointment.moment(booked));
        return calendar.published(at)
                .map(text -> written.withAttachment(new Attachment(FILE, Calendars.PUBLISHED_TYPE, text)))
                .orElse(written);
    }

    private void changeable(Booked booked) {
        appointment
                .changeUntil(booked)
                .ifPresent(moment -> letter.paragraph("letter.appointment.change", head.moment(moment)));
    }

    private Letter cancelled(TimingEvent.Cancelled cancelled, Instant at, String reason) {
        String by = by(cancelled.by());
        String opening = letter.say("letter.cancelled." + by + ".opening");
        letter.text(opening);
        if (by.equals("us")) {
            quote(reason);
        }
        letter.part(appointment.was(cancelled.appointment()));
        letter.paragraph("letter.cancelled.next").part(new Part.Button(letter.say("letter.choose"), times()));
        return cancelling(finished("letter.cancelled.subject", opening), cancelled.appointment(), at);
    }

    private Letter cancelling(Letter written, Booked ended, Instant at) {
        String text = calendar.cancelled(ended, at);
        return written.withAttachment(new Attachment(FILE, Calendars.CANCELLED_TYPE, text));
    }

    private Optional<Letter> deferred(TimingEvent.Deferred deferred, Instant at) {
        Optional<String> opening =
                switch (file.concern().choice().timing()) {
                    case Timing.AsSoonAsPossible _ ->
                            file.concern()
                                    .promises()
                                    .due(Promise.Kind.PROPOSE, Promise.Party.OFFICE)
                                    .map(promise -> letter.say("letter.deferred.soon", head.moment(promise.due())));
                    case Timing.NotBefore(LocalDate date, boolean month, LocalDate told) ->
                            Optional.of(
                                    letter.say(
                                            month ? "letter.deferred.month" : "letter.deferred.date",
                                            month ? head.words().month(date) : head.words().date(date),
                                            head.words().date(date),
                                            head.words().date(told)));
                    case Timing.WhenIAsk(int _, Optional<LocalDate> next, LocalDate _) ->
                            next.map(date -> letter.say("letter.deferred.ask", head.words().date(date)));
                    default -> Optional.empty();
                };
        return opening.map(text -> {
            letter.text(text);
            deferred.freed().ifPresent(freed -> letter.part(appointment.was(freed)));
            letter.paragraph("letter.deferred.sooner").part(new Part.Button(letter.say("letter.open"), link));
            Letter written = finished("letter.deferred.subject", text);
            return deferred.freed().map(freed -> cancelling(written, freed, at)).orElse(written);
        });
    }

    private Letter woken() {
        Timing timing = file.concern().choice().timing();
        boolean again = timing.asked() > 1;
        String key = timing instanceof Timing.WhenIAsk ? "letter.woken.ask" : "letter.woken.date";
        String opening = letter.say(again ? "letter.woken.again" : key);
        letter.text(opening).part(new Part.Button(letter.say("letter.choose"), times()));
        letter.paragraph("letter.woken.not")
                .part(new Part.TextLink(letter.say("letter.woken.still"), link + "#not-now"));
        return finished("letter.woken.subject", opening);
    }

    private Letter proposed(TimingEvent.Proposed proposed) {
        boolean earlier = file.concern().appointment().isPresent();
        String opening =
                letter.say(
                        earlier ? "letter.proposed.earlier" : "letter.proposed.opening",
                        settings.nameOf(proposed.with()),
                        appointment.moment(proposed.start(), proposed.end()));
        letter.text(opening).part(new Part.Button(letter.say("letter.proposed.open"), link + "#proposal"));
        letter.paragraph(earlier ? "letter.proposed.keep" : "letter.proposed.other");
        return finished("letter.proposed.subject", opening);
    }

    private void quote(String words) {
        if (!words.isEmpty()) {
            letter.part(new Part.Quote(words, true));
        }
    }

    private String times() {
        return link + (isBookable(file.concern()) ? "#times" : "");
    }

    private boolean isBookable(Concern concern) {
        return settings.booking(concern.service()).isPresent();
    }

    private static String by(String who) {
        return who.equals(TimingEvent.CUSTOMER) ? "you" : "us";
    }

    private Letter finished(String subject, String preheader) {
        return finished(subject, preheader, "");
    }

    private Letter finished(String subject, String preheader, String when) {
        return letter.talk(link)
                .toCustomer(letter.say(subject, facts.service(), facts.reference(), when), preheader, "letter.why");
    }
}
