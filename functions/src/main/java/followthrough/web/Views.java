package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.Person;
import followthrough.followup.FollowUp;
import followthrough.journal.JournalEvent;
import followthrough.promise.Promise;
import followthrough.team.Localized;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.timing.Appointment;
import followthrough.web.page.ConcernView;
import followthrough.web.page.Contact;
import followthrough.web.page.Errors;
import followthrough.web.page.FieldError;
import followthrough.web.page.PromiseLine;
import followthrough.web.page.ServiceChoice;
import followthrough.web.page.Timeline;
import followthrough.web.page.TimelineEntry;
import followthrough.words.FieldProblem;
import followthrough.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Turns what is known into what a page shows. */
final class Views {
    private Views() {}

    static ServiceChoice service(Service service, Locale reader) {
        return new ServiceChoice(
                service.id(),
                service.name().in(reader),
                service.kind() == Service.Kind.VISIT,
                service.meanwhile().map(words -> words.in(reader)).orElse(""),
                service.urgentAllowed());
    }

    static Errors errors(List<FieldProblem> problems, Words words) {
        return errors(problems, words, "");
    }

    /**
     * The problems of a form that is one of several on its page.
     *
     * @param form before the name of each field
     */
    static Errors errors(List<FieldProblem> problems, Words words, String form) {
        return new Errors(
                problems.stream()
                        .map(problem ->
                                new FieldError(
                                        form + problem.field(),
                                        words.say(problem.key(), problem.arguments().toArray())))
                        .toList());
    }

    /** A concern as its customer sees it. */
    static ConcernView concern(ConcernFile file, Settings now, Words words) {
        Concern concern = file.concern();
        return new ConcernView(
                concern.reference(),
                concern.sequence(),
                concern.state().code(),
                service(concern, now),
                concern.urgent(),
                file.told(),
                now.nameOf(concern.appointment().map(Appointment::with).orElse("")),
                concern.shownIn(now),
                concern.promises().all().stream().map(Views::promise).toList(),
                timeline(file, now, words),
                contact(file.person()),
                file.isReachedByMail(),
                concern.correspondence().calls().wrongNumber(),
                concern.followUp() instanceof FollowUp.Open open && open.answer().isEmpty());
    }

    private static ServiceChoice service(Concern concern, Settings now) {
        Locale reader = Locale.forLanguageTag(concern.language());
        return now.service(concern.service())
                .map(service -> service(service, reader))
                .orElseGet(() ->
                        new ServiceChoice(
                                concern.service(), Localized.plain(concern.service()).in(reader), false, "", false));
    }

    static PromiseLine promise(Promise promise) {
        return new PromiseLine(
                promise.kind().code(),
                promise.by().code(),
                promise.due(),
                promise.outcome().code(),
                promise.isDue() && promise.doneAt(Promise.Step.CUSTOMER_ASKED).isPresent());
    }

    static Contact contact(Person person) {
        return new Contact(person.name(), person.mail(), person.phone(), person.address(), person.access());
    }

    /** What was said with an event; not what was told first, which stands on the page in a place of its own. */
    private static String since(ConcernFile file, JournalEvent event) {
        return event.equals(file.journal().getFirst()) ? "" : file.wordsOf(event);
    }

    /** What happened, oldest first, and when we wrote about it. */
    static List<TimelineEntry> timeline(ConcernFile file, Settings now, Words words) {
        Locale reader = Locale.forLanguageTag(words.language());
        Timeline timeline =
                new Timeline(
                        words,
                        file.concern().shownIn(now),
                        file.concern().isVisit(now),
                        now::nameOf,
                        what -> now.nameOfAmends(what, reader));
        return file.journal().stream()
                .flatMap(event ->
                        Stream.concat(
                                timeline.entry(event.at(), event.kind(), event.facts(), since(file, event)).stream(),
                                file.acknowledgedAt(event).map(timeline::acknowledged).stream()))
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
    }
}
