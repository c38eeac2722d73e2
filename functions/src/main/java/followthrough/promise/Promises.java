package followthrough.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All promises of a concern, in the order in which they were given. The first and the latest of them are kept. */
public record Promises(List<Promise> all) {
    private static final int MOST = 30;

    public Promises {
        all = List.copyOf(all);
    }

    /** The promise that was given first, on telling. */
    public Promise first() {
        return all.getFirst();
    }

    /** Those that have not ended. */
    public List<Promise> due() {
        return all.stream().filter(Promise::isDue).toList();
    }

    /** The one of that kind by that party that has not ended, if there is one. */
    public Optional<Promise> due(Promise.Kind kind, Promise.Party by) {
        return due().stream().filter(promise -> promise.is(kind, by)).findFirst();
    }

    /** The one with that id. */
    public Optional<Promise> find(Promise.Id id) {
        return all.reversed().stream().filter(promise -> promise.id().equals(id)).findFirst();
    }

    /** When the customer hears from us at the latest. */
    public Optional<Instant> nextNewsBy() {
        return due().stream().map(Promise::due).min(Comparator.naturalOrder());
    }

    /** Of the promises of that kind by that party, how many were broken in a row until now. */
    public int brokenInARow(Promise.Kind kind, Promise.Party by) {
        return (int)
                all.reversed().stream()
                        .filter(promise -> promise.is(kind, by) && !promise.isDue())
                        .takeWhile(promise -> promise.outcome() == Promise.Outcome.BROKEN)
                        .count();
    }

    /** Whether the one that ended last was broken; what better ones replaced does not count. */
    public boolean isLastBroken() {
        return all.reversed().stream()
                .filter(promise -> !promise.isDue() && promise.outcome() != Promise.Outcome.REPLACED)
                .findFirst()
                .filter(promise -> promise.outcome() == Promise.Outcome.BROKEN)
                .isPresent();
    }

    /** The same with one more. */
    public Promises with(Promise promise) {
        return new Promises(shortened(Stream.concat(all.stream(), Stream.of(promise)).toList()));
    }

    /** The same without the latest of that id, if there is an earlier one that promised the same. */
    public Promises withoutRepeated(Promise.Id id) {
        List<Promise> same = all.stream().filter(promise -> promise.id().equals(id)).toList();
        if (same.size() < 2) {
            return this;
        }
        List<Promise> fewer = new ArrayList<>(all);
        fewer.remove(all.lastIndexOf(same.getLast()));
        return new Promises(fewer);
    }

    /** The same after a step about one of them. */
    public Promises after(Promise.Id id, Promise.Step step, Instant at) {
        return changed(promise -> promise.isDue() && promise.id().equals(id), promise -> promise.after(step, at));
    }

    /** The same with the latest of that id ended, or ended otherwise than was thought. */
    public Promises ended(Promise.Id id, Promise.Outcome how) {
        List<Promise> changed = new ArrayList<>(all);
        IntStream.iterate(all.size() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> all.get(at).id().equals(id))
                .limit(1)
                .forEach(at -> changed.set(at, all.get(at).ended(how)));
        return new Promises(changed);
    }

    private Promises changed(Predicate<Promise> which, UnaryOperator<Promise> change) {
        return new Promises(
                all.stream().map(promise -> which.test(promise) ? change.apply(promise) : promise).toList());
    }

    private static List<Promise> shortened(List<Promise> longer) {
        return longer.size() <= MOST
                ? longer
                : Stream.concat(longer.stream().limit(1), longer.stream().skip(longer.size() - MOST + 1L)).toList();
    }
}
