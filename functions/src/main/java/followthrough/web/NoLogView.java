package followthrough.web;

import followthrough.export.Place;
import followthrough.nolog.ChangingPolicy;
import followthrough.nolog.Entry;
import followthrough.nolog.NoLog;
import followthrough.nolog.NoReport;
import followthrough.team.Localized;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.web.page.Frame;
import followthrough.web.page.NoLogPage;
import followthrough.web.page.Option;
import followthrough.words.FieldProblem;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the log of what staff said no to into its page. */
final class NoLogView {
    /** How many entries are shown at once. */
    private static final int MOST = 100;

    private final Frame frame;
    private final Request request;
    private final Settings settings;
    private final Locale reader;
    private final ZoneId zone;

    NoLogView(Frame frame, Request request, Settings now) {
        this.frame = frame;
        this.request = request;
        this.settings = now;
        this.reader = settings.business().languages().getFirst();
        this.zone = settings.business().zone();
    }

    NoLogPage page(NoReport report, ChangingPolicy.Typed typed, List<FieldProblem> wrong) {
        NoLogPage.Only only =
                new NoLogPage.Only(request.parameter("reason").orElse(""), request.parameter("service").orElse(""));
        List<NoLog.Line> behind = report.lines().stream().filter(line -> isShown(line.entry(), only)).toList();
        List<NoLog.Line> shown = behind.stream().limit(MOST).toList();
        return new NoLogPage(
                frame,
                typed.days(),
                only,
                report.byReason().stream().map(count -> new NoLogPage.Row(reason(count.of()), count)).toList(),
                report.byService().stream().map(count -> new NoLogPage.Row(service(count.of()), count)).toList(),
                new NoLogPage.Row(frame.say("nolog.all"), report.total()),
                Stream.concat(
                                Stream.of(new Option("", frame.say("nolog.services.all"))),
                                settings.services().stream().map(this::option))
                        .toList(),
                shown.stream().map(line -> line(line, report)).toList(),
                shown.size() < behind.size() ? Optional.of(place(shown.getLast().entry()).code()) : Optional.empty(),
                typed,
                request.parameter("changed").isPresent() && wrong.isEmpty(),
                Views.errors(wrong, frame.words()));
    }

    /** Whether an entry is of those that are looked for, and older than what was shown before. */
    private boolean isShown(Entry entry, NoLogPage.Only only) {
        boolean older =
                request.parameter("before")
                        .flatMap(Place::of)
                        .filter(place -> !entry.at().isBefore(place.at()))
                        .filter(place -> !entry.at().equals(place.at()) || !isLater(place, entry))
                        .isEmpty();
        return older
                && (only.reason().isEmpty() || only.reason().equals(entry.reason()))
                && (only.service().isEmpty() || only.service().equals(entry.service()));
    }

    /** Of what was said in the same moment the order is that of the ids. */
    private static boolean isLater(Place place, Entry entry) {
        return entry.id().compareTo(place.id()) > 0;
    }

    private static Place place(Entry entry) {
        return new Place(entry.at(), entry.id());
    }

    private NoLogPage.Line line(NoLog.Line line, NoReport report) {
        Entry entry = line.entry();
        return new NoLogPage.Line(
                frame.when(entry.at(), zone),
                settings.nameOf(entry.who()),
                reason(entry.reason()),
                service(entry.service()),
                line.said().asked(),
                line.said().why(),
                line.said().offered(),
                entry.concern(),
                report.changesSince(entry).stream().map(this::changed).toList());
    }

    private String changed(NoLog.Change change) {
        return frame.say(
                "nolog.changed.line",
                frame.when(change.policy().at(), zone),
                settings.nameOf(change.policy().who()),
                change.note());
    }

    private String reason(String id) {
        return settings.nameOfNo(id, reader);
    }

    private String service(String id) {
        return id.isEmpty()
                ? frame.say("nolog.service.none")
                : settings.service(id).map(Service::name).orElseGet(() -> Localized.plain(id)).in(reader);
    }

    private Option option(Service service) {
        return new Option(service.id(), service.name().in(reader));
    }
}
