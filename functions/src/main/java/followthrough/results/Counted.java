package followthrough.results;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an event adds to the results.
 *
 * @param lost moments that did not happen after all
 */
record Counted(List<Tally> tallies, List<Happened> moments, List<Happened> lost) {
    static final Counted NOTHING = new Counted(List.of(), List.of(), List.of());

    Counted {
        tallies = List.copyOf(tallies);
        moments = List.copyOf(moments);
        lost = List.copyOf(lost);
    }

    static Counted of(Tally... tallies) {
        return new Counted(List.of(tallies), List.of(), List.of());
    }

    Counted and(Counted other) {
        return new Counted(joined(tallies, other.tallies), joined(moments, other.moments), joined(lost, other.lost));
    }

    /** What takes it all back. */
    Counted negated() {
        List<Tally> back = tallies.stream().map(Tally::negated).toList();
        return new Counted(back, /* moments= */ lost, /* lost= */ moments);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
