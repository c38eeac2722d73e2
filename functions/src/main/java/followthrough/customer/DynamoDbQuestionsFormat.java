package followthrough.customer;

import followthrough.aws.DynamoDbItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How what stands about questions to a customer stands in the table: one small item under the customer. */
public final class DynamoDbQuestionsFormat {
    /** What each change raises. */
    public static final String REVISION = "revision";

    private static final String TYPE = "customer-questions";
    private static final int VERSION = 1;
    private static final String SORT = "QUESTIONS";
    private static final String ASKED = "asked";
    private static final String STOPPED = "stopped";

    /** Longer than anybody is spared questions for. That they want none is kept for good. */
    private static final Duration KEPT = Duration.ofDays(400);

    private DynamoDbQuestionsFormat() {}

    static DynamoDbItem key(String customer) {
        return DynamoDbItem.key(DynamoDbCustomerFormat.partition(customer), SORT);
    }

    /** The item after a change. */
    public static DynamoDbItem write(Questions questions) {
        DynamoDbItem item =
                DynamoDbItem.of(TYPE, VERSION, DynamoDbCustomerFormat.partition(questions.customer()), SORT)
                        .number(REVISION, questions.revision())
                        .flag(STOPPED, questions.stopped());
        questions.asked().ifPresent(at -> item.instant(ASKED, at));
        questions
                .asked()
                .filter(_ -> !questions.stopped())
                .ifPresent(at -> item.number(DynamoDbItem.EXPIRES, at.plus(KEPT).getEpochSecond()));
        return item;
    }

    static Questions read(String customer, DynamoDbItem item) {
        Optional<Instant> asked = item.has(ASKED) ? Optional.of(item.instant(ASKED)) : Optional.empty();
        return new Questions(customer, item.number(REVISION), asked, item.flag(STOPPED));
    }
}
