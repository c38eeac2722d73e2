package followthrough.results;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbMonths;

/** How moments stand in the table: an item each, facts alone, by their kind and when they happened. */
final class DynamoDbMomentFormat {
    private static final String TYPE = "moment";
    private static final int VERSION = 1;
    private static final String KIND = "moment";
    private static final String AT = "at";
    private static final String CONCERN = "concern";
    private static final String PLACE = "place";
    private static final String SERVICE = "service";
    private static final String BETWEEN = "#";

    private DynamoDbMomentFormat() {}

    static DynamoDbMonths months(Moment kind) {
        return new DynamoDbMonths("moment#" + kind.code());
    }

    static DynamoDbItem write(Happened happened) {
        return DynamoDbItem.of(TYPE, VERSION, months(happened.moment()).partition(happened.at()), sort(happened))
                .text(KIND, happened.moment().code())
                .instant(AT, happened.at())
                .text(CONCERN, happened.concern())
                .text(PLACE, happened.place())
                .text(SERVICE, happened.service());
    }

    static Happened read(DynamoDbItem item) {
        return new Happened(
                Moment.of(item.text(KIND)).orElseThrow(),
                item.instant(AT),
                item.text(CONCERN),
                item.text(PLACE),
                item.text(SERVICE));
    }

    /** Where one stands among those of its kind. */
    static String sort(Happened happened) {
        return DynamoDbMonths.since(happened.at()) + BETWEEN + happened.concern() + BETWEEN + happened.place();
    }
}
