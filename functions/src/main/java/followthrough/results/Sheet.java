package followthrough.results;

import followthrough.followup.Credit;
import followthrough.journal.JournalEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which day and for what an event is counted. */
final class Sheet {
    private final JournalEvent event;
    private final String concern;
    private final String service;
    private final LocalDate day;
    private final Optional<String> person;

    Sheet(JournalEvent event, String concern, String service, LocalDate day) {
        this(event, concern, service, day, Optional.empty());
    }

    private Sheet(JournalEvent event, String concern, String service, LocalDate day, Optional<String> person) {
        this.event = event;
        this.concern = concern;
        this.service = service;
        this.day = day;
        this.person = person;
    }

    /** The same, counted for whoever did the work too. */
    Sheet by(Credit credit) {
        return new Sheet(event, concern, service, day, Optional.of(credit.who()));
    }

    /** One more. */
    Counted count(String measure) {
        Stream<Slice> slices = Stream.concat(Stream.of(Slice.service(service)), person.map(Slice::person).stream());
        return new Counted(slices.map(slice -> new Tally(day, slice, measure, 1)).toList(), List.of(), List.of());
    }

    /** So many more, for the person alone. */
    Counted person(String measure, long amount) {
        return new Counted(
                person.filter(_ -> amount != 0).map(Slice::person).stream()
                        .map(slice -> new Tally(day, slice, measure, amount))
                        .toList(),
                List.of(),
                List.of());
    }

    /** One more that waited from then till then. */
    Counted wait(String measure, Instant from, Instant until) {
        Duration wait = Duration.between(from, until);
        int bucket = Waits.bucket(wait.isNegative() ? Duration.ZERO : wait);
        return Counted.of(new Tally(day, Slice.service(service), Measure.of(measure, bucket), 1));
    }

    /** A moment, counted and kept. */
    Counted moment(Moment moment) {
        Happened happened = new Happened(moment, event.at(), concern, event.id().place(), service);
        return new Counted(
                List.of(new Tally(day, Slice.service(service), Measure.of(moment), 1)), List.of(happened), List.of());
    }
}
