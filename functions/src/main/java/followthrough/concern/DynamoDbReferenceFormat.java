package followthrough.concern;

import followthrough.aws.DynamoDbItem;

/** How a reference stands in the table: one item, which keeps it unique and finds its concern. */
final class DynamoDbReferenceFormat {
    private static final String TYPE = "reference";
    private static final int VERSION = 1;

    private DynamoDbReferenceFormat() {}

    static DynamoDbItem write(Concern concern) {
        return DynamoDbItem.of(TYPE, VERSION, "reference#" + concern.reference(), "REFERENCE")
                .text("concern", concern.id());
    }
}
