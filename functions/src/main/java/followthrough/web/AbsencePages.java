package followthrough.web;

import followthrough.absence.Absence;
import followthrough.absence.AbsenceForm;
import followthrough.absence.Absences;
import followthrough.concern.Foreseen;
import followthrough.fieldwork.Worker;
import followthrough.team.Interval;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.web.page.Frame;
import followthrough.web.page.OffPage;
import followthrough.web.page.Option;
import followthrough.web.page.Pages;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The page on which staff say that they are off: a look shows what becomes of it, a press records it. */
final class AbsencePages {
    private static final String WHO = "who";
    private static final String MEMBER = "member";

    private final SettingsSource settings;
    private final Absences absences;
    private final Door door;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;
    private final InstantSource clock;

    AbsencePages(StaffParts parts, Door door, Frames frames, Pages pages, Problems problems) {
        this.settings = parts.settings();
        this.absences = parts.absences();
        this.door = door;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
        this.clock = parts.clock();
    }

    void addTo(Routes routes) {
        routes.on("GET", door.pattern() + "/off", this::look);
        routes.on("POST", door.pattern() + "/off", (request, link) -> press(request, link, this::record));
        routes.on("POST", door.pattern() + "/back", (request, link) -> press(request, link, this::comeBack));
    }

    private interface Act {
        Response on(Door.Entry entry, Form form, Settings now);
    }

    private Response look(Request request, String link) {
        Settings now = settings.current();
        UnaryOperator<String> typed = name -> request.parameter(name).orElse("");
        return door.open(request, link, now)
                .map(entry ->
                        typed.apply("until").isEmpty()
                                ? show(
                                        entry,
                                        now,
                                        typed(entry, typed, now),
                                        Response.OK,
                                        List.of(),
                                        typed.apply("pressed"))
                                : preview(entry, now, typed(entry, typed, now)))
                .orElseGet(() -> door.closed(request));
    }

    private Response press(Request request, String link, Act act) {
        return problems.ofForm(
                request,
                form -> {
                    Settings now = settings.current();
                    return door.open(request, link, now)
                            .map(entry -> act.on(entry, form, now))
                            .orElseGet(() -> door.closed(request));
                });
    }

    private Response preview(Door.Entry entry, Settings now, OffPage.Typed typed) {
        return switch (check(entry, now, typed)) {
            case Checked.Invalid<Absence>(List<FieldProblem> wrong) ->
                    show(entry, now, typed, Response.UNPROCESSABLE, wrong, "");
            case Checked.Valid<Absence>(Absence absence) -> {
                List<String> affected =
                        absences.foresee(absence).stream().map(one -> line(one, frame(now), now)).toList();
                yield Response.page(
                        Response.OK, pages.off(page(entry, now, fixed(typed, absence), true, affected, "", List.of())));
            }
        };
    }

    /** What begins now begins when it was looked at. */
    private OffPage.Typed fixed(OffPage.Typed typed, Absence absence) {
        return new OffPage.Typed(
                typed.who(),
                absence.member(),
                absence.time().start().isAfter(clock.instant()) ? typed.from() : absence.time().start().toString(),
                typed.until(),
                typed.reason(),
                typed.words());
    }

    private Response record(Door.Entry entry, Form form, Settings now) {
        OffPage.Typed typed = typed(entry, form::value, now);
        return switch (check(entry, now, typed)) {
            case Checked.Invalid<Absence>(List<FieldProblem> wrong) ->
                    show(entry, now, typed, Response.UNPROCESSABLE, wrong, "");
            case Checked.Valid<Absence>(Absence absence) -> {
                absences.begin(absence);
                yield leadBack(entry, "off");
            }
        };
    }

    private Response comeBack(Door.Entry entry, Form form, Settings now) {
        Optional<StaffMember> who = entry.worker().acting(form.value(WHO), now);
        if (who.isEmpty()) {
            List<FieldProblem> wrong = List.of(FieldProblem.of(WHO, "error.who.missing"));
            return show(entry, now, typed(entry, form::value, now), Response.UNPROCESSABLE, wrong, "");
        }
        Optional<String> only =
                entry.worker() instanceof Worker.Member(StaffMember member)
                        ? Optional.of(member.id())
                        : Optional.empty();
        absences.end(form.value("absence"), only, who.get().id());
        return leadBack(entry, "back");
    }

    private static Response leadBack(Door.Entry entry, String said) {
        return Response.seeOther(entry.path() + "/off?pressed=" + said);
    }

    private Checked<Absence> check(Door.Entry entry, Settings now, OffPage.Typed typed) {
        Optional<StaffMember> who = entry.worker().acting(typed.who(), now);
        Optional<StaffMember> member = entry.worker().acting(typed.member(), now);
        if (who.isEmpty()) {
            return new Checked.Invalid<>(List.of(FieldProblem.of(WHO, "error.who.missing")));
        }
        return member.map(off ->
                        new AbsenceForm(typed.from(), typed.until(), typed.reason(), typed.words())
                                .check(off, who.get(), now, clock.instant()))
                .orElseGet(() -> new Checked.Invalid<>(List.of(FieldProblem.of(MEMBER, "error.off.member"))));
    }

    /** Whoever comes in by themselves is the one who is off. */
    private OffPage.Typed typed(Door.Entry entry, UnaryOperator<String> form, Settings now) {
        boolean self = entry.worker() instanceof Worker.Member;
        String only = self ? entry.worker().people(now).getFirst().id() : "";
        String words = form.apply("words");
        return new OffPage.Typed(
                self ? only : form.apply(WHO),
                self ? only : form.apply(MEMBER),
                form.apply("from"),
                form.apply("until"),
                form.apply("reason"),
                words.isEmpty() && form.apply("until").isEmpty() ? frame(now).say("off.words.usual") : words);
    }

    private Response show(
            Door.Entry entry, Settings now, OffPage.Typed typed, int status, List<FieldProblem> wrong, String said) {
        return Response.page(status, pages.off(page(entry, now, typed, false, List.of(), said, wrong)));
    }

    private OffPage page(
            Door.Entry entry,
            Settings now,
            OffPage.Typed typed,
            boolean confirmed,
            List<String> affected,
            String said,
            List<FieldProblem> wrong) {
        Frame frame = frame(now);
        List<StaffMember> people = entry.worker().people(now);
        return new OffPage(
                frame,
                entry.path(),
                people.stream().map(person -> new Option(person.id(), person.name())).toList(),
                typed,
                confirmed,
                affected,
                absences.ahead(people).stream()
                        .map(off -> new Option(off.away().absence(), label(off, frame, now)))
                        .toList(),
                said.matches("off|back") ? said : "",
                Views.errors(wrong, frame.words()));
    }

    private static String label(Absences.Off off, Frame frame, Settings now) {
        ZoneId zone = now.zoneOf(off.member());
        Interval time = off.away().time();
        LocalDate last = LocalDate.ofInstant(time.end().minusNanos(1), zone);
        return frame.say(
                "off.line", off.member().name(), frame.words().moment(time.start(), zone), frame.words().date(last));
    }

    private static String line(Foreseen one, Frame frame, Settings now) {
        String name = one.file().person().name();
        String reference = one.file().concern().reference();
        if (one.appointment().isEmpty()) {
            return frame.say("off.office", name, reference);
        }
        String when = frame.words().moment(one.appointment().get().start(), now.business().zone());
        return one.to()
                .map(to -> frame.say("off.passes", when, name, reference, now.nameOf(to)))
                .orElseGet(() -> frame.say("off.chooses", when, name, reference));
    }

    private Frame frame(Settings now) {
        Locale reader = now.business().languages().getFirst();
        return frames.in(reader, now);
    }
}
