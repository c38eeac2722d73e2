package followthrough.concern;

import followthrough.aws.DynamoDbItem;

/** How a reference stands in the table: one item, which keeps it unique and finds its concern. */
final class DynamoDbReferenceFormat {
    static final String SORT = "REFERENCE";

    private static final String CONCERN = "concern";
    private static final String TYPE = "reference";
    private static final int VERSION = 1;

    private DynamoDbReferenceFormat() {}

    static DynamoDbItem write(Concern concern) {
        return DynamoDbItem.of(TYPE, VERSION, partition(concern.reference()), SORT).text(CONCERN, concern.id());
    }

    static String partition(String reference) {
        return "reference#" + reference;
    }

    static String concern(DynamoDbItem item) {
        return item.text(CONCERN);
    }
}
