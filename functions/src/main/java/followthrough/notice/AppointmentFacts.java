package followthrough.notice;

import followthrough.concern.Booked;
import followthrough.concern.ConcernFile;
import followthrough.mail.Part;
import followthrough.team.Booking;
import followthrough.team.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How letters to customers say an appointment: when, with whom, where, and how it can be changed. */
final class AppointmentFacts {
    private final LetterHead head;
    private final ConcernFacts facts;
    private final ConcernFile file;
    private final Settings settings;

    AppointmentFacts(LetterHead head, ConcernFacts facts, ConcernFile file, Settings settings) {
        this.head = head;
        this.facts = facts;
        this.file = file;
        this.settings = settings;
    }

    /** Whether it stands, as it is said. */
    boolean stands(Booked booked) {
        return file.concern().state().isOpen()
                && file.concern().appointment().map(Booked::of).equals(Optional.of(booked));
    }

    /** All that the customer has to know. */
    Part of(Booked booked) {
        return new Part.Facts(
                Stream.of(
                                when("letter.fact.when", booked),
                                fact("letter.fact.with", settings.nameOf(booked.with())),
                                isVisit()
                                        ? fact("letter.fact.where", facts.address())
                                        : fact("letter.fact.number", facts.phone()),
                                fact("letter.fact.reference", facts.reference()))
                        .filter(fact -> !fact.value().isEmpty())
                        .toList());
    }

    /** One that is over or off. */
    Part was(Booked booked) {
        return new Part.Facts(List.of(when("letter.fact.was", booked)));
    }

    /** For a visit the window, for a call its beginning. */
    String moment(Booked booked) {
        return moment(booked.start(), booked.end());
    }

    String moment(Instant start, Instant end) {
        return isVisit() ? head.words().window(start, end, head.zone()) : head.moment(start);
    }

    /** Until when the customer can change it; empty where that is not for them. */
    Optional<Instant> changeUntil(Booked booked) {
        return settings.booking(file.concern().service())
                .map(Booking::changeUntil)
                .map((Duration notice) -> booked.start().minus(notice));
    }

    boolean isVisit() {
        return file.concern().isVisit(settings);
    }

    /** How its sentences are called in the bundle. */
    String kind() {
        return isVisit() ? "visit" : "callback";
    }

    private Part.Fact when(String key, Booked booked) {
        return fact(key, moment(booked));
    }

    private Part.Fact fact(String key, String value) {
        return Part.Fact.plain(head.words().say(key), value);
    }
}
