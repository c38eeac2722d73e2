package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.promise.Promise;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How a promise stands in a concern's item. Format 1 knew neither when it was made nor any steps. */
final class DynamoDbPromiseFormat {
    private static final String KIND = "kind";
    private static final String BY = "by";
    private static final String MADE = "made";
    private static final String DUE = "due";
    private static final String OUTCOME = "outcome";
    private static final String STEP = "step:";

    private DynamoDbPromiseFormat() {}

    static DynamoDbItem write(Promise promise) {
        DynamoDbItem item =
                DynamoDbItem.part()
                        .text(KIND, promise.kind().code())
                        .text(BY, promise.by().code())
                        .instant(MADE, promise.made())
                        .instant(DUE, promise.due())
                        .text(OUTCOME, promise.outcome().code());
        promise.steps().forEach((step, at) -> item.instant(STEP + step.code(), at));
        return item;
    }

    /**
     * Reads one.
     *
     * @param told when the concern was told, which is when promises of format 1 count as made
     */
    static Promise read(DynamoDbItem item, Instant told) {
        return new Promise(
                Promise.Kind.of(item.text(KIND)),
                Promise.Party.of(item.text(BY)),
                item.has(MADE) ? item.instant(MADE) : told,
                item.instant(DUE),
                Promise.Outcome.of(item.text(OUTCOME)),
                steps(item));
    }

    private static Map<Promise.Step, Instant> steps(DynamoDbItem item) {
        return Arrays.stream(Promise.Step.values())
                .filter(step -> item.has(STEP + step.code()))
                .collect(Collectors.toMap(step -> step, step -> item.instant(STEP + step.code())));
    }
}
