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
        Map<String, Long> counts = new HashMap<>();
        Map<String, Waits> waits = new HashMap<>();
        for (Row row : rows) {
            row.numbers().counts().forEach((measure, count) -> counts.merge(measure, count, Long::sum));
            row.numbers().waits().forEach((wait, buckets) -> waits.merge(wait, buckets, Waits::and));
        }
        return new Numbers(counts, waits);
    }

    /**
     * Numbers of one thing over one time.
     *
     * @param counts by measure
     * @param waits by measure too
     */
    public record Numbers(Map<String, Long> counts, Map<String, Waits> waits) {
        static final Numbers NONE = new Numbers(Map.of(), Map.of());

        public Numbers {
            counts = Map.copyOf(counts);
            waits = Map.copyOf(waits);
        }

        /** These and what has been counted under the names of measures. */
        Numbers and(Map<String, Long> named) {
            Map<String, Long> sums = new HashMap<>(counts);
            Map<String, Waits> longer = new HashMap<>(waits);
            named.forEach((measure, count) ->
                    Measure.bucket(measure)
                            .ifPresentOrElse(
                                    bucket -> longer.merge(Measure.wait(measure), Waits.in(bucket, count), Waits::and),
                                    () -> sums.merge(measure, count, Long::sum)));
            sums.values().removeIf(count -> count == 0);
            longer.values().removeIf(wait -> wait.buckets().findAny().isEmpty());
            return new Numbers(sums, longer);
        }

        /** All of them under the names of measures. */
        Map<String, Long> named() {
            Map<String, Long> named = new HashMap<>(counts);
            waits.forEach((wait, all) -> {
                long[] buckets = all.counts();
                all.buckets().forEach(bucket -> named.put(Measure.of(wait, bucket), buckets[bucket]));
            });
            return named;
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
            String prefix = Measure.prefix(measure);
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
            return waits.getOrDefault(wait, Waits.NONE).all();
        }

        /**
         * How long at most as many waited as the share says, by nearest rank, within five in a hundred; empty if nobody
         * did.
         *
         * @param share from 0 to 1
         */
        public Optional<Duration> quantile(String wait, double share) {
            return waits.getOrDefault(wait, Waits.NONE).quantile(share);
        }
    }
}
