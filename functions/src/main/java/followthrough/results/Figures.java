package followthrough.results;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was counted in a period: of all, of each service, of each person, and how it went from day to day. */
public final class Figures {
    private final List<Row> rows;
    private final Numbers all;

    Figures(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.all = sum(rows.stream().filter(row -> row.slice().kind() == Slice.Kind.SERVICE).toList());
    }

    /** Of everything. */
    public Numbers all() {
        return all;
    }

    /** By the ids of what was counted: services, or people. */
    public SortedMap<String, Numbers> by(Slice.Kind kind) {
        return rows.stream()
                .filter(row -> row.slice().kind() == kind)
                .collect(Collectors.groupingBy(row -> row.slice().id(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> sum(it.getValue()), (one, _) -> one, TreeMap::new));
    }

    /**
     * By the first day of what was read: of each day of a short period, of each month of a long one, whose days at
     * either end stand by themselves.
     */
    public SortedMap<LocalDate, Numbers> course() {
        return rows.stream()
                .filter(row -> row.slice().kind() == Slice.Kind.SERVICE)
                .collect(Collectors.groupingBy(Row::from, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> sum(it.getValue()), (one, _) -> one, TreeMap::new));
    }

    private static Numbers sum(List<Row> rows) {
        Map<String, Long> sums = new HashMap<>();
        rows.forEach(row -> row.counts().forEach((measure, count) -> sums.merge(measure, count, Long::sum)));
        return new Numbers(sums);
    }

    /**
     * Numbers of one thing over one time.
     *
     * @param counts by measure
     */
    public record Numbers(Map<String, Long> counts) {
        public Numbers {
            counts = Map.copyOf(counts);
        }

        /** How many of one. */
        public long of(String measure) {
            return counts.getOrDefault(measure, 0L);
        }

        /** How many of one kind of what is told apart. */
        public long of(String measure, String which) {
            return of(Measure.of(measure, which));
        }

        /** How many of all kinds of what is told apart, by kind. */
        public SortedMap<String, Long> each(String measure) {
            String prefix = Measure.prefix(measure, false);
            SortedMap<String, Long> each = new TreeMap<>();
            counts.forEach((name, count) -> {
                if (name.startsWith(prefix) && count != 0) {
                    each.put(name.substring(prefix.length()), count);
                }
            });
            return each;
        }

        /** How many of all kinds together. */
        public long sum(String measure) {
            return each(measure).values().stream().mapToLong(Long::longValue).sum();
        }

        /** How many waited. */
        public long waited(String wait) {
            return buckets(wait).values().stream().mapToLong(Long::longValue).sum();
        }

        /**
         * How long at most as many waited as the share says, by nearest rank, within five in a hundred; empty if nobody
         * did.
         *
         * @param share from 0 to 1
         */
        public Optional<Duration> quantile(String wait, double share) {
            SortedMap<Integer, Long> buckets = buckets(wait);
            long rank = Math.max(1, (long) Math.ceil(share * waited(wait)));
            long reached = 0;
            for (Map.Entry<Integer, Long> bucket : buckets.entrySet()) {
                reached += bucket.getValue();
                if (reached >= rank) {
                    return Optional.of(Waits.middle(bucket.getKey()));
                }
            }
            return Optional.empty();
        }

        private SortedMap<Integer, Long> buckets(String wait) {
            String prefix = Measure.prefix(wait, true);
            SortedMap<Integer, Long> buckets = new TreeMap<>();
            counts.forEach((name, count) -> {
                if (name.startsWith(prefix) && count > 0) {
                    buckets.put(Integer.parseInt(name.substring(prefix.length())), count);
                }
            });
            return buckets;
        }
    }
}
