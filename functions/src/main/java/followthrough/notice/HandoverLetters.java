package followthrough.notice;

import followthrough.calendar.AppointmentCalendar;
import followthrough.calendar.Calendars;
import followthrough.concern.Booked;
import followthrough.concern.ConcernFile;
import followthrough.concern.HandoverEvent.HandedOver;
import followthrough.journal.JournalEvent;
import followthrough.mail.Attachment;
import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.team.Settings;
import java.util.Optional;

/** Writes to customers that somebody else looks after them now. One that is no longer true is not written. */
final class HandoverLetters {
    private static final String FILE = "appointment.ics";

    private final ConcernFacts facts;
    private final ConcernFile file;
    private final Settings settings;
    private final String link;
    private final LetterBuilder letter;
    private final AppointmentFacts appointment;
    private final AppointmentCalendar calendar;

    HandoverLetters(LetterHead head, ConcernFacts facts, ConcernFile file, Settings settings, String link) {
        this.facts = facts;
        this.file = file;
        this.settings = settings;
        this.link = link;
        this.letter = new LetterBuilder(head);
        this.appointment = new AppointmentFacts(head, facts, file, settings);
        this.calendar = new AppointmentCalendar(file, settings, head.words(), link);
        ConcernLetters.greet(letter, facts.name());
    }

    /** The letter about an event. */
    Optional<Letter> about(HandedOver handed, JournalEvent event) {
        if (handed.appointment().isPresent()) {
            return handed.appointment().filter(appointment::stands).map(booked -> instead(handed, booked, event));
        }
        boolean stands = file.concern().state().isOpen() && file.concern().owner().equals(handed.to());
        return stands ? Optional.of(owner(handed, event)) : Optional.empty();
    }

    private Letter instead(HandedOver handed, Booked booked, JournalEvent event) {
        String kind = "letter.handed." + appointment.kind();
        String opening = letter.say(kind, settings.nameOf(handed.to()), settings.nameOf(handed.from()));
        letter.text(opening);
        quote(event);
        letter.part(appointment.of(booked)).paragraph("letter.handed.nothing");
        letter.part(new Part.Button(letter.say("letter.appointment.open"), link));
        Letter written = finished(kind + ".subject", opening, handed);
        return calendar.published(event.at())
                .map(text -> written.withAttachment(new Attachment(FILE, Calendars.PUBLISHED_TYPE, text)))
                .orElse(written);
    }

    private Letter owner(HandedOver handed, JournalEvent event) {
        String opening = letter.say("letter.handed.owner", settings.nameOf(handed.to()));
        letter.text(opening);
        quote(event);
        letter.part(new Part.Button(letter.say("letter.open"), link));
        return finished("letter.handed.owner.subject", opening, handed);
    }

    private void quote(JournalEvent event) {
        String words = file.wordsOf(event);
        if (!words.isEmpty()) {
            letter.part(new Part.Quote(words, true));
        }
    }

    private Letter finished(String subject, String preheader, HandedOver handed) {
        return letter.talk(link)
                .toCustomer(
                        letter.say(subject, facts.service(), facts.reference(), settings.nameOf(handed.to())),
                        preheader,
                        "letter.why");
    }
}
