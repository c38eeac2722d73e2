package followthrough.nolog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What staff said no to in a time, counted, each count beside that of the equally long time before.
 *
 * @param time which time
 * @param log of that time and the one before
 */
public record NoReport(Time time, NoLog.Extract log) {
    /**
     * Two times of the same length, one after the other.
     *
     * @param before when the first begins
     * @param from when it ends and the second begins
     * @param until when the second ends, which does not belong to it
     */
    public record Time(Instant before, Instant from, Instant until) {
        /** The last so many days by the clock in a zone, and as many before. */
        public static Time last(int days, ZoneId zone, Instant now) {
            Instant until = now.plusMillis(1);
            var local = until.atZone(zone);
            return new Time(local.minusDays(2L * days).toInstant(), local.minusDays(days).toInstant(), until);
        }
    }

    /**
     * How often something was said no to.
     *
     * @param of what is counted: a code or an id; empty where it was about no kind of work, and for all
     * @param now in the time
     * @param before in the time before
     */
    public record Count(String of, int now, int before) {}

    /** The entries of the time, latest first. */
    public List<NoLog.Line> lines() {
        return log.lines().stream().filter(line -> isNow(line.entry())).toList();
    }

    /** All of it. */
    public Count total() {
        return count("", log.lines());
    }

    /** By the codes of reasons, the most frequent first. */
    public List<Count> byReason() {
        return by(Entry::reason);
    }

    /** By the ids of services, the most frequent first. */
    public List<Count> byService() {
        return by(Entry::service);
    }

    /** The policies that changed since an entry and are about it, latest first. */
    public List<NoLog.Change> changesSince(Entry entry) {
        return log.changes().stream().filter(change -> change.policy().isAbout(entry)).toList();
    }

    private List<Count> by(Function<Entry, String> what) {
        Stream<String> all = log.lines().stream().map(NoLog.Line::entry).map(what).distinct();
        return all.map(one -> count(one, linesOf(what, one)))
                .sorted(
                        Comparator.comparingInt(Count::now)
                                .thenComparingInt(Count::before)
                                .reversed()
                                .thenComparing(Count::of))
                .toList();
    }

    private List<NoLog.Line> linesOf(Function<Entry, String> what, String one) {
        return log.lines().stream().filter(line -> what.apply(line.entry()).equals(one)).toList();
    }

    private Count count(String of, List<NoLog.Line> lines) {
        int now = (int) lines.stream().filter(line -> isNow(line.entry())).count();
        return new Count(of, now, lines.size() - now);
    }

    private boolean isNow(Entry entry) {
        return !entry.at().isBefore(time.from());
    }
}
