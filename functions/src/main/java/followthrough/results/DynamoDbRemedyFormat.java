package followthrough.results;

import followthrough.aws.DynamoDbItem;
import java.time.LocalDate;

/** How remedies stand in the table: an item for each kind of misery, all in one partition. */
final class DynamoDbRemedyFormat {
    static final String PARTITION = "remedies";
    static final String REVISION = "revision";

    private static final String TYPE = "remedy";
    private static final int VERSION = 1;
    private static final String OWNER = "owner";
    private static final String WORDS = "words";
    private static final String SINCE = "since";

    private DynamoDbRemedyFormat() {}

    static DynamoDbItem write(Remedy remedy) {
        return DynamoDbItem.of(TYPE, VERSION, PARTITION, remedy.moment().code())
                .text(OWNER, remedy.owner())
                .text(WORDS, remedy.words())
                .text(SINCE, remedy.since().toString())
                .number(REVISION, remedy.revision());
    }

    static Remedy read(DynamoDbItem item) {
        return new Remedy(
                Moment.of(item.text(DynamoDbItem.SORT)).orElseThrow(),
                item.text(OWNER),
                item.text(WORDS),
                LocalDate.parse(item.text(SINCE)),
                item.number(REVISION));
    }
}
