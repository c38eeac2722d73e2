package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernStore.TellingMade;
import followthrough.fieldwork.Finding;
import followthrough.session.Sessions.SignedIn;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.FindPage;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import followthrough.words.FieldProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
    private static final int MOST_DAYS = 366;
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
        List<FieldProblem> wrong = typed.problems(today);
        if (!wrong.isEmpty()) {
            return page(Response.UNPROCESSABLE, typed, frame, Optional.empty(), wrong, zone);
        }
        Finding.Found found = finding.find(typed.asked(now.business().zone(), after(request)), now);
        return page(Response.OK, typed, frame, Optional.of(shown(found, typed, frame, now)), List.of(), zone);
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

        List<FieldProblem> problems(LocalDate today) {
            List<FieldProblem> wrong = new ArrayList<>();
            if (q.codePointCount(0, q.length()) > LONGEST) {
                wrong.add(FieldProblem.of("q", "error.text.long", LONGEST));
            } else if (q.chars().anyMatch(Character::isISOControl)) {
                wrong.add(FieldProblem.of("q", "error.text.unreadable"));
            } else if (Finding.plain(q).isEmpty()) {
                wrong.add(FieldProblem.of("q", "error.find.missing"));
            }
            Optional<LocalDate> first = date(from);
            Optional<LocalDate> last = date(until);
            if (first.isEmpty()) {
                wrong.add(FieldProblem.of("from", "error.find.date"));
            }
            if (last.isEmpty()) {
                wrong.add(FieldProblem.of("until", "error.find.date"));
            }
            first.flatMap(day -> last.flatMap(end -> problem(day, end, today))).ifPresent(wrong::add);
            return wrong;
        }

        private static Optional<FieldProblem> problem(LocalDate first, LocalDate last, LocalDate today) {
            if (first.isAfter(today)) {
                return Optional.of(FieldProblem.of("from", "error.find.future"));
            }
            if (last.isAfter(today)) {
                return Optional.of(FieldProblem.of("until", "error.find.future"));
            }
            if (first.isAfter(last)) {
                return Optional.of(FieldProblem.of("until", "error.find.backwards"));
            }
            return ChronoUnit.DAYS.between(first, last) >= MOST_DAYS
                    ? Optional.of(FieldProblem.of("from", "error.find.period", MOST_DAYS))
                    : Optional.empty();
        }

        private static Optional<LocalDate> date(String typed) {
            try {
                return Optional.of(LocalDate.parse(typed.strip()));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }

        Finding.Asked asked(ZoneId zone, Optional<TellingMade> after) {
            Instant start = date(from).orElseThrow().atStartOfDay(zone).toInstant();
            Instant end = date(until).orElseThrow().plusDays(1).atStartOfDay(zone).toInstant();
            return new Finding.Asked(q.strip(), start, end, after.filter(one -> !one.at().isBefore(start)));
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
