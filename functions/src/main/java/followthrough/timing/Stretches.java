package followthrough.timing;

import followthrough.team.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Time that really passes, as its longest stretches: in order, each with a pause before the next. So neither midnight
 * nor a clock change parts what belongs together.
 */
record Stretches(List<Interval> all) {

    /** Joins what touches or overlaps. */
    Stretches {
        List<Interval> joined = new ArrayList<>(all.size());
        all.stream().sorted(Comparator.comparing(Interval::start)).forEach(next -> append(joined, next));
        all = List.copyOf(joined);
    }

    /** What both have in common. */
    Stretches and(Stretches other) {
        List<Interval> common = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < all.size() && theirs < other.all.size()) {
            Interval one = all.get(mine);
            Interval two = other.all.get(theirs);
            one.intersection(two).ifPresent(common::add);
            if (one.end().isBefore(two.end())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new Stretches(common);
    }

    /** What of this is not in another. */
    Stretches without(Stretches other) {
        return other.all.isEmpty() ? this : and(new Stretches(other.pauses()));
    }

    private List<Interval> pauses() {
        List<Interval> pauses = new ArrayList<>();
        Instant since = Instant.MIN;
        for (Interval stretch : all) {
            pauses.add(new Interval(since, stretch.start()));
            since = stretch.end();
        }
        pauses.add(new Interval(since, Instant.MAX));
        return pauses;
    }

    private static void append(List<Interval> joined, Interval next) {
        if (joined.isEmpty() || joined.getLast().end().isBefore(next.start())) {
            joined.add(next);
        } else if (joined.getLast().end().isBefore(next.end())) {
            joined.add(new Interval(joined.removeLast().start(), next.end()));
        }
    }
}
