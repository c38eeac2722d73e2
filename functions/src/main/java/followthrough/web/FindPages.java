package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernStore.TellingMade;
import followthrough.fieldwork.Finding;
import followthrough.period.Period;
import followthrough.period.Periods;
import followthrough.session.Sessions.SignedIn;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.FindPage;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds concerns by reference, mail address, phone number or name, for everybody who is signed in for the office's
 * pages.
 *
 * <p>What is looked for stands in the address of the page, since looking changes nothing, and since whoever opens a
 * concern that was found wants to go back to the others. It stays in the reader's own browser: our log and the
 * gateway's hold the pattern of a path alone, and no other site is told the address of a page. Whoever has to sign in
 * first starts anew, since where they wanted to go is kept until they have.
 */
final class FindPages {
    private static final String PATH = "/m/find";
    private static final int LONGEST = 200;
    private static final int USUAL_DAYS = 90;
    private static final String CURSOR = "[0-9TZ:.+-]{1,40}~[0-9a-z]{1,64}";

    private final SettingsSource settings;
    private final Finding finding;
    private final Entrance entrance;
    private final SignInPages signIn;
    private final Frames frames;
    private final Pages pages;

    FindPages(OfficeParts parts, Entrance entrance, SignInPages signIn, Frames frames, Pages pages) {
        this.settings = parts.work().settings();
        this.finding = parts.story().finding();
        this.entrance = entrance;
        this.signIn = signIn;
        this.frames = frames;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        routes.on("GET", PATH, (request, _) -> look(request));
    }

    private Response look(Request request) {
        Settings now = settings.current();
        return entrance.open(request, now)
                .map(in -> look(request, in, now))
                .orElseGet(() -> signIn.needed(request.withoutQuery()));
    }

    private Response look(Request request, SignedIn in, Settings now) {
        Frame frame = frames.in(now.business().languages().getFirst(), now);
        LocalDate today = LocalDate.ofInstant(frame.now(), now.business().zone());
        Typed typed = Typed.of(request, today);
        ZoneId zone = now.zoneOf(in.member());
        if (request.parameter("q").isEmpty()) {
            return page(Response.OK, typed, frame, Optional.empty(), List.of(), zone);
        }
        return switch (typed.asked(today, now.business().zone(), after(request))) {
            case Checked.Invalid<Finding.Asked>(List<FieldProblem> wrong) ->
                    page(Response.UNPROCESSABLE, typed, frame, Optional.empty(), wrong, zone);
            case Checked.Valid<Finding.Asked>(Finding.Asked asked) -> {
                Finding.Found found = finding.find(asked, now);
                yield page(Response.OK, typed, frame, Optional.of(shown(found, typed, frame, now)), List.of(), zone);
            }
        };
    }

    private Response page(
            int status,
            Typed typed,
            Frame frame,
            Optional<FindPage.Found> found,
            List<FieldProblem> wrong,
            ZoneId zone) {
        FindPage page =
                new FindPage(
                        frame, typed.q(), typed.from(), typed.until(), found, Views.errors(wrong, frame.words()), zone);
        return Response.page(status, pages.find(page));
    }

    private static FindPage.Found shown(Finding.Found found, Typed typed, Frame frame, Settings now) {
        Locale reader = Locale.forLanguageTag(frame.words().language());
        return new FindPage.Found(
                found.hits().stream().map(hit -> line(hit, now, reader)).toList(),
                found.on().map(typed::address),
                found.byName());
    }

    private static FindPage.Line line(Finding.Hit hit, Settings now, Locale reader) {
        Concern concern = hit.concern();
        return new FindPage.Line(
                concern.id(),
                concern.reference(),
                concern.serviceName(now, reader),
                hit.person().name(),
                concern.state().code(),
                concern.origin().toldAt());
    }

    /** After which concern to look on; one that makes no sense begins anew. */
    private static Optional<TellingMade> after(Request request) {
        try {
            return request.parameter("after")
                    .filter(text -> text.matches(CURSOR))
                    .map(text -> text.split("~"))
                    .map(parts -> new TellingMade(Instant.parse(parts[0]), parts[1]));
        } catch (DateTimeException senseless) {
            return Optional.empty();
        }
    }

    /** What was typed. */
    private record Typed(String q, String from, String until) {
        static Typed of(Request request, LocalDate today) {
            return new Typed(
                    request.parameter("q").orElse(""),
                    request.parameter("from")
                            .filter(text -> !text.isBlank())
                            .orElseGet(() -> today.minusDays(USUAL_DAYS - 1).toString()),
                    request.parameter("until").filter(text -> !text.isBlank()).orElseGet(today::toString));
        }

        Checked<Finding.Asked> asked(LocalDate today, ZoneId zone, Optional<TellingMade> after) {
            List<FieldProblem> wrong = new ArrayList<>(problem().stream().toList());
            return switch (Periods.check(from, until, today)) {
                case Checked.Invalid<Period>(List<FieldProblem> days) -> {
                    wrong.addAll(days);
                    yield new Checked.Invalid<>(wrong);
                }
                case Checked.Valid<Period> _ when !wrong.isEmpty() -> new Checked.Invalid<>(wrong);
                case Checked.Valid<Period>(Period period) -> new Checked.Valid<>(asked(period, zone, after));
            };
        }

        private Finding.Asked asked(Period period, ZoneId zone, Optional<TellingMade> after) {
            Instant start = period.begin(zone);
            return new Finding.Asked(
                    q.strip(), start, period.end(zone), after.filter(one -> !one.at().isBefore(start)));
        }

        private Optional<FieldProblem> problem() {
            if (q.codePointCount(0, q.length()) > LONGEST) {
                return Optional.of(FieldProblem.of("q", "error.text.long", LONGEST));
            }
            if (q.chars().anyMatch(Character::isISOControl)) {
                return Optional.of(FieldProblem.of("q", "error.text.unreadable"));
            }
            return Finding.plain(q).isEmpty()
                    ? Optional.of(FieldProblem.of("q", "error.find.missing"))
                    : Optional.empty();
        }

        String address(TellingMade on) {
            return PATH
                    + "?q="
                    + OwnPath.encoded(q)
                    + "&from="
                    + OwnPath.encoded(from)
                    + "&until="
                    + OwnPath.encoded(until)
                    + "&after="
                    + OwnPath.encoded(on.at() + "~" + on.concern());
        }
    }
}
