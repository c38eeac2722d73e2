package followthrough.concern;

import followthrough.aws.DynamoDbItem;

/** How open concerns stand under whoever answers for them: one small item each, sorted by when they were told. */
final class DynamoDbWorkFormat {
    static final String CONCERNS = "CONCERN#";

    private static final String TYPE = "work";
    private static final int VERSION = 1;
    private static final String CONCERN = "concern";

    private DynamoDbWorkFormat() {}

    static DynamoDbItem write(Concern concern) {
        return DynamoDbItem.of(
                        TYPE,
                        VERSION,
                        partition(concern.owner()),
                        CONCERNS + concern.origin().toldAt() + "#" + concern.id())
                .text(CONCERN, concern.id());
    }

    static String concern(DynamoDbItem item) {
        return item.text(CONCERN);
    }

    static String partition(String owner) {
        return "work#" + owner;
    }
}
