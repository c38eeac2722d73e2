package followthrough.contract;

import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import followthrough.journal.Lease;
import followthrough.journal.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A journal in memory, for tests of what works with one. It keeps the same contract as the table. */
final class InMemoryJournal implements Journal {
    private static final Comparator<Overdue> ORDER =
            Comparator.comparing(Overdue::since)
                    .thenComparing(one -> one.id().subject())
                    .thenComparing(one -> one.id().place());
    private static final Duration YOUNG = Duration.ofMinutes(2);

    /** How one event stands; {@code problem} of what is set aside. */
    record Row(
            JournalEvent event,
            Optional<Instant> tryAt,
            String holder,
            Instant leasedUntil,
            int tries,
            int failures,
            Optional<String> problem) {
        Row released() {
            return new Row(event, tryAt, "", Instant.MIN, tries, failures, problem);
        }

        Row leased(String token, Instant until) {
            return new Row(event, tryAt, token, until, tries, failures, problem);
        }

        Row marked(String effect, Instant at) {
            Map<String, Instant> done = new HashMap<>(event.done());
            done.put(effect, at);
            var marked = new JournalEvent(event.id(), event.kind(), event.at(), event.facts(), done);
            return new Row(marked, tryAt, holder, leasedUntil, tries, failures, problem);
        }

        Row putOff(int newFailures, Instant again) {
            return new Row(event, Optional.of(again), holder, leasedUntil, tries + 1, newFailures, problem).released();
        }

        Row over(Optional<String> why) {
            return new Row(event, Optional.empty(), holder, leasedUntil, tries, failures, why).released();
        }

        Row putBack(Instant now) {
            return new Row(event, Optional.of(now), "", Instant.MIN, 0, 0, Optional.empty());
        }

        boolean isFree(String token, Instant now) {
            boolean rests = tries > 0 && tryAt.filter(at -> at.isAfter(now)).isPresent();
            return holder.equals(token) || (!rests && (holder.isEmpty() || !leasedUntil.isAfter(now)));
        }
    }

    private final Map<EventId, Row> rows = new LinkedHashMap<>();

    @Override
    public synchronized void append(JournalEvent event) {
        rows.putIfAbsent(
                event.id(),
                new Row(event, Optional.of(event.at().plus(YOUNG)), "", Instant.MIN, 0, 0, Optional.empty()));
    }

    synchronized Row row(EventId id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow();
    }

    @Override
    public synchronized Optional<Lease> lease(EventId id, String token, Instant now, Instant until) {
        return Optional.ofNullable(rows.get(id))
                .filter(row -> row.tryAt().isPresent() && row.isFree(token, now))
                .map(row -> row.leased(token, until))
                .map(row -> {
                    rows.put(id, row);
                    return new Lease(row.event(), token, row.tries(), row.failures());
                });
    }

    @Override
    public synchronized boolean done(Lease lease, Effect effect, Instant at) {
        return change(lease, row -> row.marked(effect.name(), at));
    }

    @Override
    public synchronized void finish(Lease lease) {
        change(lease, row -> row.over(Optional.empty()));
    }

    @Override
    public synchronized void putOff(Lease lease, int failures, Instant tryAgain) {
        change(lease, row -> row.putOff(failures, tryAgain));
    }

    @Override
    public synchronized void setAside(Lease lease, Instant at, String problem) {
        change(lease, row -> row.over(Optional.of(problem)));
    }

    @Override
    public synchronized void putBack(EventId id, Instant now) {
        Optional.ofNullable(rows.get(id))
                .filter(row -> row.problem().isPresent())
                .ifPresent(row -> rows.put(id, row.putBack(now)));
    }

    @Override
    public synchronized List<EventId> asides(Instant before, int atMost) {
        return rows.values().stream()
                .filter(row -> row.problem().isPresent())
                .map(row -> row.event().id())
                .limit(atMost)
                .toList();
    }

    private boolean change(Lease lease, UnaryOperator<Row> change) {
        var mine = Optional.ofNullable(rows.get(lease.event().id())).filter(row -> row.holder().equals(lease.token()));
        mine.ifPresent(row -> rows.put(lease.event().id(), change.apply(row)));
        return mine.isPresent();
    }

    @Override
    public synchronized List<Overdue> overdue(int shard, Instant before, Optional<Overdue> after, int atMost) {
        return rows.values().stream()
                .filter(row -> shard == Journal.shardOf(Subject.of(row.event().id().subject())))
                .filter(row -> row.tryAt().filter(at -> at.isBefore(before)).isPresent())
                .map(row -> new Overdue(row.event().id(), row.tryAt().orElseThrow()))
                .sorted(ORDER)
                .filter(one -> after.filter(last -> ORDER.compare(one, last) <= 0).isEmpty())
                .limit(atMost)
                .toList();
    }
}
