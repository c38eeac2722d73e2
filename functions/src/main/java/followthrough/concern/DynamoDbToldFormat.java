package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbMonths;
import followthrough.concern.ConcernStore.TellingMade;

/** How it stands in the table that a concern was told: one item, which finds it by when that was. */
final class DynamoDbToldFormat {
    static final DynamoDbMonths MONTHS = new DynamoDbMonths("told");

    private static final String TYPE = "telling";
    private static final int VERSION = 1;
    private static final String AT = "at";
    private static final String CONCERN = "concern";
    private static final String BETWEEN = "#";

    private DynamoDbToldFormat() {}

    static DynamoDbItem write(Concern concern) {
        TellingMade telling = new TellingMade(concern.origin().toldAt(), concern.id());
        return DynamoDbItem.of(TYPE, VERSION, MONTHS.partition(telling.at()), sort(telling))
                .text(CONCERN, telling.concern())
                .instant(AT, telling.at());
    }

    static TellingMade read(DynamoDbItem item) {
        return new TellingMade(item.instant(AT), item.text(CONCERN));
    }

    /** The first sort key that comes after that of a telling. */
    static String behind(TellingMade telling) {
        return sort(telling) + BETWEEN;
    }

    private static String sort(TellingMade telling) {
        return DynamoDbMonths.since(telling.at()) + BETWEEN + telling.concern();
    }
}
