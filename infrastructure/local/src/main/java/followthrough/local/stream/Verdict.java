package followthrough.local.stream;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.lambda.Outcome;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an outcome means for a batch. */
sealed interface Verdict {
    /** All of it is done with. */
    record Done() implements Verdict {}

    /** None of it counts as done. */
    record Failed() implements Verdict {}

    /** What stands before this batch's first record is done with. */
    record FailedFrom(Batch rest) implements Verdict {}

    /**
     * Judges as the service does.
     *
     * @param partialFailures whether the function's answer may name the records that failed
     */
    static Verdict of(Batch batch, Outcome outcome, boolean partialFailures) {
        return switch (outcome) {
            case Outcome.Returned(var answer) when partialFailures && answer.length > 0 ->
                    Json.parse(answer).document().map(said -> of(batch, said)).orElseGet(Failed::new);
            case Outcome.Returned _ -> new Done();
            case Outcome.Failed _, Outcome.TimedOut _ -> new Failed();
        };
    }

    private static Verdict of(Batch batch, Node answer) {
        var failures = answer.get("batchItemFailures");
        return switch (failures) {
            case Node.Null _ -> new Done();
            case Node.Sequence list when list.items().isEmpty() -> new Done();
            default -> first(batch, failures.items().stream().map(it -> it.get("itemIdentifier").text()).toList());
        };
    }

    /** A name that no record has makes the whole batch fail. */
    private static Verdict first(Batch batch, List<String> failed) {
        var known = batch.records().stream().map(StreamRecord::sequence).toList();
        return Optional.of(failed)
                .filter(known::containsAll)
                .flatMap(names -> names.stream().min(Comparator.comparing(BigInteger::new)))
                .<Verdict>map(name -> new FailedFrom(batch.from(name)))
                .orElseGet(Failed::new);
    }
}
