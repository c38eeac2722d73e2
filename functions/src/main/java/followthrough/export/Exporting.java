package followthrough.export;

import followthrough.concern.Concern;
import followthrough.concern.ConcernStore;
import followthrough.concern.ConcernStore.TellingMade;
import followthrough.concern.Gist;
import followthrough.nolog.Entry;
import followthrough.nolog.NoLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes rows out, part by part, since an answer has its limits. Concerns come in the order in which they were told,
 * each as it is now, and of its answers the last; what staff said no to comes as it was said. What a part begins with
 * never changes, so all parts together are complete and have nothing twice.
 */
public final class Exporting {
    /** How many parts are listed at once. */
    private static final int MOST_PARTS = 50;

    private static final int AT_ONCE = 1_000;
    private static final int HEADS = 100;
    private static final int TELLINGS = 50;
    private static final Duration WINDOW = Duration.ofDays(31);

    private final ConcernStore concerns;
    private final NoLog noLog;

    public Exporting(ConcernStore concerns, NoLog noLog) {
        this.concerns = concerns;
        this.noLog = noLog;
    }

    /**
     * One part that is there to be taken.
     *
     * @param after where it begins; empty for the first
     * @param things how many concerns, or things that were said no to, it is about
     */
    public record Part(Optional<Place> after, int things) {}

    /**
     * The parts that there are.
     *
     * @param more after which there are others, if there are
     */
    public record Parts(List<Part> all, Optional<Place> more) {}

    /**
     * What is in a part.
     *
     * @param next where the next begins, if there is one
     */
    public record Content(Rows rows, Optional<Place> next) {}

    /**
     * Which parts there are: a request for each thousand concerns at most, or as many as reading that much of the log
     * takes.
     *
     * @param after where the first of them begins; empty for all
     */
    public Parts parts(Wish wish, Optional<Place> after) {
        List<Place> places = places(wish, after, MOST_PARTS * wish.size() + 1);
        List<Part> parts = new ArrayList<>();
        Optional<Place> begin = after;
        for (int first = 0; first < places.size() && parts.size() < MOST_PARTS; first += wish.size()) {
            int last = Math.min(first + wish.size(), places.size());
            parts.add(new Part(begin, last - first));
            begin = Optional.of(places.get(last - 1));
        }
        return new Parts(parts, places.size() > MOST_PARTS * wish.size() ? begin : Optional.empty());
    }

    private List<Place> places(Wish wish, Optional<Place> after, int atMost) {
        if (wish.kind() == Wish.Kind.NO_LOG) {
            return lines(wish, after, atMost).stream().map(Exporting::place).toList();
        }
        List<Place> places = new ArrayList<>();
        Optional<Place> begin = after;
        List<TellingMade> page;
        do {
            page = told(wish, begin, Math.min(AT_ONCE, atMost - places.size()));
            page.forEach(telling -> places.add(place(telling)));
            begin = places.isEmpty() ? begin : Optional.of(places.getLast());
        } while (!page.isEmpty() && places.size() < atMost);
        return places;
    }

    /**
     * What is in a part: two requests for a hundred concerns, and one more for each fifty with names and words; of the
     * log as many as it takes to find so much.
     *
     * @param after where it begins; empty for the first
     */
    public Content part(Wish wish, Optional<Place> after) {
        return wish.kind() == Wish.Kind.NO_LOG ? linesOf(wish, after) : concernsOf(wish, after);
    }

    private Content linesOf(Wish wish, Optional<Place> after) {
        List<NoLog.Line> more = lines(wish, after, wish.size() + 1);
        List<NoLog.Line> lines = more.subList(0, Math.min(more.size(), wish.size()));
        return new Content(
                Tables.noLog(lines, wish.personal()),
                more.size() > lines.size() ? Optional.of(place(lines.getLast())) : Optional.empty());
    }

    private List<NoLog.Line> lines(Wish wish, Optional<Place> after, int atMost) {
        List<NoLog.Line> lines = new ArrayList<>();
        Instant from = after.map(Place::at).filter(wish.begin()::isBefore).orElse(wish.begin());
        while (from.isBefore(wish.end()) && lines.size() < atMost) {
            Instant until = from.plus(WINDOW).isBefore(wish.end()) ? from.plus(WINDOW) : wish.end();
            noLog.between(from, until).stream()
                    .filter(line -> comesAfter(line.entry(), after))
                    .sorted(
                            Comparator.comparing((NoLog.Line line) -> line.entry().at())
                                    .thenComparing(line -> line.entry().id()))
                    .forEach(lines::add);
            from = until;
        }
        return lines.subList(0, Math.min(lines.size(), atMost));
    }

    private static boolean comesAfter(Entry entry, Optional<Place> after) {
        return after.filter(place -> !place.isBefore(entry.at(), entry.id())).isEmpty();
    }

    private Content concernsOf(Wish wish, Optional<Place> after) {
        List<TellingMade> more = told(wish, after, wish.size() + 1);
        List<TellingMade> tellings = more.subList(0, Math.min(more.size(), wish.size()));
        List<String> ids = tellings.stream().map(TellingMade::concern).toList();
        List<Concern> heads = chunks(ids, HEADS).stream().flatMap(some -> concerns.heads(some).stream()).toList();
        return new Content(
                rows(wish, heads),
                more.size() > tellings.size() ? Optional.of(place(tellings.getLast())) : Optional.empty());
    }

    private Rows rows(Wish wish, List<Concern> heads) {
        return switch (wish.kind()) {
            case CONCERNS -> Tables.concerns(heads, wish.personal() ? Optional.of(gists(heads)) : Optional.empty());
            case ANSWERS -> Tables.answers(heads);
            case PROMISES -> Tables.promises(heads);
            case NO_LOG -> throw new IllegalArgumentException("These are no concerns");
        };
    }

    private Map<String, Gist> gists(List<Concern> heads) {
        Map<String, Gist> gists = new HashMap<>();
        chunks(heads.stream().map(Concern::id).toList(), TELLINGS)
                .forEach(some -> gists.putAll(concerns.tellings(some)));
        return gists;
    }

    private List<TellingMade> told(Wish wish, Optional<Place> after, int atMost) {
        return concerns.told(
                wish.begin(),
                wish.end(),
                after.filter(place -> !place.at().isBefore(wish.begin()))
                        .map(place -> new TellingMade(place.at(), place.id())),
                atMost);
    }

    private static Place place(TellingMade telling) {
        return new Place(telling.at(), telling.concern());
    }

    private static Place place(NoLog.Line line) {
        return new Place(line.entry().at(), line.entry().id());
    }

    private static List<List<String>> chunks(List<String> ids, int most) {
        return IntStream.iterate(0, first -> first < ids.size(), first -> first + most)
                .mapToObj(first -> ids.subList(first, Math.min(first + most, ids.size())))
                .toList();
    }
}
