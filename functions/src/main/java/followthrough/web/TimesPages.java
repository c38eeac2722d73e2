package followthrough.web;

import followthrough.calendar.AppointmentCalendar;
import followthrough.calendar.Calendars;
import followthrough.concern.Choosing;
import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.Offering;
import followthrough.link.Link;
import followthrough.link.Links;
import followthrough.link.Scope;
import followthrough.team.Booking;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.timing.Offer;
import followthrough.timing.SlotCodes;
import followthrough.timing.Slots.Booker;
import followthrough.web.page.Errors;
import followthrough.web.page.Pages;
import followthrough.web.page.Pressed;
import followthrough.web.page.TimesPage;
import followthrough.words.FieldProblem;
import followthrough.words.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All times that a customer can choose from, and the press that takes one. */
final class TimesPages {
    private static final int NEAR = 9;
    private static final String TOO_LATE = "error.change.late";

    private final SettingsSource settings;
    private final OpenedConcerns opened;
    private final Choosing choosing;
    private final Offering offering;
    private final SlotCodes codes;
    private final Links links;
    private final Sources sources;
    private final InstantSource clock;
    private final StatusView status;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    TimesPages(
            CustomerParts parts,
            OpenedConcerns opened,
            StatusView status,
            Frames frames,
            Pages pages,
            Problems problems) {
        this.settings = parts.settings();
        this.opened = opened;
        this.choosing = parts.choosing();
        this.offering = parts.offering();
        this.codes = parts.slots();
        this.links = parts.links();
        this.sources = parts.sources();
        this.clock = parts.clock();
        this.status = status;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/c/{link}/times", this::times);
        routes.on("POST", "/c/{link}/appointment", this::choose);
        routes.on("GET", "/c/{link}/appointment.ics", this::calendar);
    }

    private Response times(Request request, String link) {
        return opened.open(link).map(file -> times(request, link, file)).orElseGet(() -> problems.brokenLink(request));
    }

    private Response times(Request request, String link, ConcernFile file) {
        Settings now = settings.current();
        if (!canChoose(file.concern(), now)) {
            return status.of(link, file, now).show(Response.OK, Pressed.NOTHING);
        }
        TimesView view = view(link, file, now, request.parameter("zone").orElse(""));
        Horizon horizon = horizon(file.concern(), now, view.zone());
        Optional<String> asked = request.parameter("from").filter(from -> !from.isBlank());
        Optional<LocalDate> from = asked.flatMap(TimesPages::date).filter(horizon::holds);
        LocalDate first = from.orElse(horizon.first());
        return page(
                Response.OK,
                file,
                view.week(
                        week(file.concern(), now, view.zone(), first),
                        first,
                        horizon.last(),
                        asked.isPresent() && from.isEmpty(),
                        Pressed.NOTHING,
                        Errors.NONE));
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The dates on which there may be times. */
    private record Horizon(LocalDate first, LocalDate last) {
        boolean holds(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    private Horizon horizon(Concern concern, Settings now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Period furthest = now.booking(concern.service()).map(Booking::furthest).orElse(Period.ZERO);
        return new Horizon(today, today.plus(furthest).plusDays(1));
    }

    private Offer week(Concern concern, Settings now, ZoneId zone, LocalDate from) {
        return offering.dates(concern, now, Booker.CUSTOMER, zone, from, ArrangementView.DAYS);
    }

    private static boolean canChoose(Concern concern, Settings now) {
        return concern.state().isOpen() && !concern.urgent() && now.booking(concern.service()).isPresent();
    }

    private TimesView view(String link, ConcernFile file, Settings now, String zone) {
        return new TimesView(frames, codes, link, file, now, zone);
    }

    private Response calendar(Request request, String link) {
        return opened.open(link)
                .filter(file -> file.concern().state().isOpen())
                .flatMap(file -> calendar(request, link, file).map(text -> calendar(file, text)))
                .orElseGet(() -> problems.answer(request, Response.NOT_FOUND));
    }

    private Optional<String> calendar(Request request, String link, ConcernFile file) {
        Words words = Words.in(Locale.forLanguageTag(file.concern().language()));
        return new AppointmentCalendar(file, settings.current(), words, request.origin() + "/c/" + link)
                .published(clock.instant());
    }

    private static Response calendar(ConcernFile file, String text) {
        return Response.of(Response.OK, Calendars.PUBLISHED_TYPE, Body.of(text))
                .with("Content-Disposition", "attachment; filename=\"appointment.ics\"")
                .about(file.concern().id());
    }

    private Response choose(Request request, String link) {
        return problems.ofForm(
                request,
                form ->
                        links.read(Scope.CONCERN, link)
                                .map(read -> choose(request, form, link, read))
                                .orElseGet(() -> problems.brokenLink(request)));
    }

    private Response choose(Request request, Form form, String link, Link read) {
        if (form.value("slot").isBlank()) {
            return again(request, form, link, List.of(FieldProblem.of("slot", "error.slot.missing")));
        }
        return switch (choosing.choose(read, form.value("slot"), Press.sequence(form), sources.of(request))) {
            case Choosing.Outcome.Taken(Concern concern) -> leadBack(link, concern);
            case Choosing.Outcome.Unknown _ -> problems.brokenLink(request);
            case Choosing.Outcome.Refused(List<FieldProblem> wrong) -> again(request, form, link, wrong);
            case Choosing.Outcome.Gone(Instant wanted) -> gone(request, form, link, wanted);
            case Choosing.Outcome.Full(var full) -> gone(request, form, link, full.slot().start());
            case Choosing.Outcome.Outdated _ -> outdated(request, link);
            case Choosing.Outcome.TooMany(Instant until) -> tooMany(request, form, link, until);
        };
    }

    private static Response leadBack(String link, Concern concern) {
        boolean moved = concern.appointment().filter(appointment -> appointment.sequence() > 0).isPresent();
        Pressed pressed = moved ? Pressed.MOVED : Pressed.CHOSEN;
        return Response.seeOther("/c/" + link + "?pressed=" + pressed.code()).about(concern.id());
    }

    private Response outdated(Request request, String link) {
        return opened.open(link)
                .map(file -> status.of(link, file, settings.current()).show(Response.CONFLICT, Pressed.CHANGED))
                .orElseGet(() -> problems.brokenLink(request));
    }

    private Response again(Request request, Form form, String link, List<FieldProblem> wrong) {
        return opened.open(link)
                .map(file -> again(form, link, file, wrong))
                .orElseGet(() -> problems.brokenLink(request));
    }

    private Response again(Form form, String link, ConcernFile file, List<FieldProblem> wrong) {
        Settings now = settings.current();
        StatusView.Shown shown = status.of(link, file, now);
        if (!canChoose(file.concern(), now)) {
            return shown.show(Response.CONFLICT, Pressed.CHANGED);
        }
        if (wrong.stream().anyMatch(problem -> problem.key().equals(TOO_LATE))) {
            return shown.tooLate(Response.UNPROCESSABLE, wrong);
        }
        TimesView view = view(link, file, now, form.value("zone"));
        Errors errors = Views.errors(wrong, view.words());
        return page(Response.UNPROCESSABLE, file, fromToday(file, now, view, Pressed.REFUSED, errors));
    }

    private Response tooMany(Request request, Form form, String link, Instant until) {
        Settings now = settings.current();
        Response response =
                opened.open(link)
                        .map(file -> {
                            TimesView view = view(link, file, now, form.value("zone"));
                            return page(
                                    Response.TOO_MANY, file, fromToday(file, now, view, Pressed.LIMITED, Errors.NONE));
                        })
                        .orElseGet(() -> problems.brokenLink(request));
        return Problems.later(response, clock.instant(), until);
    }

    private TimesPage fromToday(ConcernFile file, Settings now, TimesView view, Pressed pressed, Errors errors) {
        Horizon horizon = horizon(file.concern(), now, view.zone());
        Offer offer = week(file.concern(), now, view.zone(), horizon.first());
        return view.week(offer, horizon.first(), horizon.last(), false, pressed, errors);
    }

    private Response gone(Request request, Form form, String link, Instant wanted) {
        Settings now = settings.current();
        return opened.open(link)
                .map(file ->
                        canChoose(file.concern(), now)
                                ? page(Response.CONFLICT, file, near(form, link, file, now, wanted))
                                : status.of(link, file, now).show(Response.CONFLICT, Pressed.CHANGED))
                .orElseGet(() -> problems.brokenLink(request));
    }

    private TimesPage near(Form form, String link, ConcernFile file, Settings now, Instant wanted) {
        TimesView view = view(link, file, now, form.value("zone"));
        return view.near(offering.near(file.concern(), now, Booker.CUSTOMER, wanted, NEAR));
    }

    private Response page(int statusCode, ConcernFile file, TimesPage page) {
        return Response.page(statusCode, pages.times(page)).about(file.concern().id());
    }
}
