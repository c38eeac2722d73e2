package followthrough.results;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.ConcernStore.TellingMade;
import followthrough.concern.ConcernStores;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.nolog.Entry;
import followthrough.nolog.NoLog;
import followthrough.nolog.NoLogs;
import followthrough.nolog.SaidNo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts all anew from the journal of every concern and says where the table differs. Meant for a quiet hour: what is
 * counted meanwhile looks like a difference. Throws {@link followthrough.aws.Unavailable} out of reach.
 */
public final class Recounting {
    private static final int PAGE = 100;

    private final ConcernStore concerns;
    private final NoLog noLog;
    private final ResultsStore results;
    private final ZoneId zone;

    private Recounting(ConcernStore concerns, NoLog noLog, ResultsStore results, ZoneId zone) {
        this.concerns = concerns;
        this.noLog = noLog;
        this.results = results;
        this.zone = zone;
    }

    /**
     * Recounts in the table.
     *
     * @param zone the business's, in which days begin
     */
    public static Recounting in(DynamoDbTable table, ZoneId zone) {
        return new Recounting(ConcernStores.in(table), NoLogs.in(table), new DynamoDbResultsStore(table), zone);
    }

    /**
     * A count that is not what the journal says.
     *
     * @param missing how many are missing in the table; below zero where they are too many
     */
    public record Difference(DynamoDbItem.Key item, String measure, long missing) {}

    /** Is told how far a recount came. */
    @FunctionalInterface
    public interface Progress {
        /**
         * So many concerns are counted.
         *
         * @param share of the time in which concerns were told, from 0 to 1
         */
        void reached(int concerns, double share);
    }

    /**
     * What differs in the items of the days since one and in the months since its month.
     *
     * @param since the first day of a month in which the first concern was told, or of one before
     * @param now until when concerns were told
     * @param progress is told again and again how far it came
     */
    public List<Difference> differences(LocalDate since, Instant now, Progress progress) {
        Instant start = since.atStartOfDay(zone).toInstant();
        DynamoDbCounts counts = new DynamoDbCounts();
        Optional<TellingMade> last = Optional.empty();
        int read = 0;
        List<TellingMade> page;
        do {
            page = concerns.told(start, now, last, PAGE);
            for (TellingMade telling : page) {
                concerns.load(telling.concern()).ifPresent(file -> counts.add(counted(file)));
                progress.reached(++read, share(start, telling.at(), now));
                last = Optional.of(telling);
            }
        } while (page.size() == PAGE);
        noLog.between(start, now).forEach(line -> counts.add(counted(line.entry())));
        counts.subtract(results.counted(since));
        return counts.items().entrySet().stream().flatMap(item -> differences(item.getKey(), item.getValue())).toList();
    }

    /** How much of the time from the start to now has passed at a moment. */
    private static double share(Instant start, Instant at, Instant now) {
        double all = Math.max(1, Duration.between(start, now).toMillis());
        return Duration.between(start, at).toMillis() / all;
    }

    private static Stream<Difference> differences(DynamoDbItem.Key item, Map<String, Long> counts) {
        return counts.entrySet().stream().map(count -> new Difference(item, count.getKey(), count.getValue()));
    }

    private DynamoDbCounts counted(ConcernFile file) {
        CountingRules rules = new CountingRules(file, zone);
        List<Tally> tallies = new ArrayList<>();
        file.journal().stream()
                .filter(event -> isCounted(file, event))
                .forEach(event -> tallies.addAll(rules.of(event).tallies()));
        return DynamoDbCounts.of(tallies, DynamoDbCountFormat.shard(file.concern().subject().key()));
    }

    private DynamoDbCounts counted(Entry entry) {
        Tally tally = NoCounting.tally(entry.service(), entry.reason(), entry.at(), zone);
        String subject = new Subject(SaidNo.SUBJECT, entry.id()).key();
        return DynamoDbCounts.of(List.of(tally), DynamoDbCountFormat.shard(subject));
    }

    /** What is still to be counted will be. */
    private static boolean isCounted(ConcernFile file, JournalEvent event) {
        return event.doneAt(ConcernEvent.COUNT).isPresent() || !file.unfinished().containsKey(event.id().place());
    }

    /** Adds what is missing, and takes off what is too much, one item after the other. */
    public void repair(List<Difference> differences) {
        differences.stream()
                .collect(
                        Collectors.groupingBy(
                                Difference::item, Collectors.toMap(Difference::measure, Difference::missing)))
                .forEach(results::add);
    }
}
