package followthrough.customer;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.Subject;
import java.time.Instant;

/**
 * How a customer's concerns stand in the table: one small item each, under the customer, sorted by when they were told.
 */
public final class DynamoDbCustomerFormat {
    static final String CONCERNS = "CONCERN#";

    private static final String TYPE = "customer-concern";
    private static final int VERSION = 1;
    private static final String CONCERN = "concern";

    private DynamoDbCustomerFormat() {}

    /** The item that says that a concern is this customer's. */
    public static DynamoDbItem write(String customer, String concern, Instant toldAt) {
        return DynamoDbItem.of(TYPE, VERSION, partition(customer), CONCERNS + toldAt + "#" + concern)
                .text(CONCERN, concern);
    }

    static String concern(DynamoDbItem item) {
        return item.text(CONCERN);
    }

    static String partition(String customer) {
        return new Subject(LinkAsked.SUBJECT, customer).key();
    }
}
