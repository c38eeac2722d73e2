package followthrough.concern;

import followthrough.plan.Occurrence;
import followthrough.plan.Occurrence.Recipient;
import followthrough.promise.Promise;
import followthrough.promise.PromiseTask;
import followthrough.team.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that we do about a concern by ourselves, if nobody does anything until then.
 *
 * @param code what, as pages call it
 * @param promise which promise it is about, if it is about one
 * @param recipient whom it reaches
 * @param due when
 */
public record Ahead(String code, Optional<Promise.Id> promise, Recipient recipient, Instant due) {
    /** All that lies ahead of a concern, earliest first; without what will not be done. */
    public static List<Ahead> of(Concern concern, Settings settings, Instant now) {
        return ConcernPlan.of(concern, settings, now).occurrences().stream()
                .filter(occurrence -> occurrence.hindrance().isEmpty())
                .map(Ahead::of)
                .toList();
    }

    private static Ahead of(Occurrence<ConcernTask> occurrence) {
        Optional<Promise.Id> promise =
                occurrence.task() instanceof ConcernTask.OfPromise(PromiseTask task)
                        ? Optional.of(task.promise())
                        : Optional.empty();
        return new Ahead(code(occurrence.task()), promise, occurrence.recipient(), occurrence.due());
    }

    private static String code(ConcernTask task) {
        return switch (task) {
            case ConcernTask.OfPromise(PromiseTask.Take take) -> take.step().code();
            case ConcernTask.OfPromise(PromiseTask.Break _) -> "broken";
            case ConcernTask.Remind _ -> "remind";
            case ConcernTask.Call _ -> "call";
            case ConcernTask.FollowUp(var asking) -> "follow-up-" + asking.name().toLowerCase(Locale.ROOT);
            case ConcernTask.Ask _, ConcernTask.Alert _, ConcernTask.Release _ -> task.code();
        };
    }
}
