package followthrough.web;

import followthrough.concern.ConcernStore;
import followthrough.concern.ConcernStore.TellingMade;
import followthrough.concern.Gist;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.export.Place;
import followthrough.team.ApiKey;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.timing.SlotCodes;
import followthrough.words.FieldProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of the API with which a business's own program reads all concerns, in the order in which they were told, and
 * goes on later where it was. It needs an API key that may read.
 *
 * <p>A concern appears a minute after it was told. What is told at the same moment can be stored in another order; by
 * then all of it is stored, so that nothing is ever put in before what was read.
 */
final class ReadingOn {
    private static final String PATH = "/api/concerns";
    private static final String AFTER = "after";
    private static final String LIMIT = "limit";
    private static final int MOST = 100;
    private static final int USUAL = 50;
    private static final int TELLINGS = 50;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    /** Longer than a function that records a concern may run. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /** How far back reading begins. */
    private static final Period FURTHEST = Period.ofYears(5);

    private final SettingsSource settings;
    private final ConcernStore concerns;
    private final SlotCodes slots;
    private final InstantSource clock;

    ReadingOn(CustomerParts parts) {
        this.settings = parts.settings();
        this.concerns = parts.concerns();
        this.slots = parts.slots();
        this.clock = parts.clock();
    }

    void addTo(Routes routes) {
        routes.on("GET", PATH, (request, _) -> read(request));
    }

    private Response read(Request request) {
        Settings now = settings.current();
        Optional<ApiKey> key = ApiKeys.in(request, now);
        if (key.isEmpty()) {
            return ApiKeys.unknown();
        }
        if (!key.get().read()) {
            return Problems.api(Response.FORBIDDEN, "api.403", Map.of());
        }
        List<FieldProblem> wrong = new ArrayList<>();
        Optional<Place> after = after(request, wrong);
        int limit = limit(request, wrong);
        return wrong.isEmpty() ? page(after, limit, now) : Problems.fields(Response.UNPROCESSABLE, wrong);
    }

    private static Optional<Place> after(Request request, List<FieldProblem> wrong) {
        List<String> said = request.parameters(AFTER);
        Optional<Place> place = said.size() == 1 ? Place.of(said.getFirst()) : Optional.empty();
        if (!said.isEmpty() && place.isEmpty()) {
            wrong.add(FieldProblem.of(AFTER, "api.error.after"));
        }
        return place;
    }

    private static int limit(Request request, List<FieldProblem> wrong) {
        List<String> said = request.parameters(LIMIT);
        int limit =
                said.size() == 1 && NUMBER.matcher(said.getFirst()).matches() ? Integer.parseInt(said.getFirst()) : 0;
        if (!said.isEmpty() && (limit < 1 || limit > MOST)) {
            wrong.add(FieldProblem.of(LIMIT, "api.error.days", MOST));
        }
        return said.isEmpty() ? USUAL : limit;
    }

    /** Two requests and one more for each fifty concerns; on the first reading one for each month before the first. */
    private Response page(Optional<Place> after, int limit, Settings now) {
        Instant until = clock.instant().minus(SETTLED);
        Instant earliest = until.atZone(ZoneOffset.UTC).minus(FURTHEST).toInstant();
        Optional<Place> begin = after.filter(place -> place.at().isAfter(earliest));
        List<TellingMade> page =
                concerns.told(earliest, until, begin.map(at -> new TellingMade(at.at(), at.id())), limit);
        List<String> ids = page.stream().map(TellingMade::concern).toList();
        Map<String, Gist> tellings = tellings(ids);
        List<Node> all =
                ids.isEmpty()
                        ? List.of()
                        : concerns.heads(ids).stream()
                                .flatMap(concern ->
                                        Optional.ofNullable(tellings.get(concern.id())).stream()
                                                .map(gist -> ConcernJson.read(concern, gist, now, slots)))
                                .toList();
        return Response.json(
                Response.OK,
                Json.mapping().with("concerns", all).with("next", next(page, limit, begin, until).code()).build());
    }

    private Map<String, Gist> tellings(List<String> ids) {
        Map<String, Gist> tellings = new HashMap<>();
        for (int first = 0; first < ids.size(); first += TELLINGS) {
            tellings.putAll(concerns.tellings(ids.subList(first, Math.min(first + TELLINGS, ids.size()))));
        }
        return tellings;
    }

    /** After the last of a full page; else where there was nothing more, so that nobody looks there again. */
    private static Place next(List<TellingMade> page, int limit, Optional<Place> begin, Instant until) {
        if (page.size() == limit) {
            return new Place(page.getLast().at(), page.getLast().concern());
        }
        return begin.filter(place -> place.at().isAfter(until)).orElseGet(() -> new Place(until, ""));
    }
}
