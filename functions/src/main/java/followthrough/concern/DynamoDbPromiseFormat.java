package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import java.util.Locale;

/** How a promise stands in a concern's item. */
final class DynamoDbPromiseFormat {
    private static final String KIND = "kind";
    private static final String BY = "by";
    private static final String DUE = "due";
    private static final String OUTCOME = "outcome";

    private DynamoDbPromiseFormat() {}

    static DynamoDbItem write(Promise promise) {
        return DynamoDbItem.part()
                .text(KIND, promise.kind().code())
                .text(BY, promise.by().code())
                .instant(DUE, promise.due())
                .text(OUTCOME, promise.outcome().code());
    }

    static Promise read(DynamoDbItem item) {
        return new Promise(
                Promise.Kind.valueOf(upper(item.text(KIND))),
                Promise.Party.valueOf(upper(item.text(BY))),
                item.instant(DUE),
                Promise.Outcome.valueOf(upper(item.text(OUTCOME))));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
