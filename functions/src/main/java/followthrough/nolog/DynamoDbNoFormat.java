package followthrough.nolog;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbMonths;

/**
 * How entries stand in the table: two items each, one for the facts and one for what was said, in a partition for each
 * month in UTC, sorted by when it was.
 */
final class DynamoDbNoFormat {
    static final String TYPE = "no";
    static final String WORDS_TYPE = "no-words";

    private static final int VERSION = 1;
    private static final String FACTS = "#FACTS";
    private static final String WORDS = "#WORDS";
    private static final String WHO = "who";
    private static final String REASON = "reason";
    private static final String SERVICE = "service";
    private static final String CONCERN = "concern";
    private static final String ID = "id";
    private static final String AT = "at";
    private static final String ASKED = "asked";
    private static final String WHY = "why";
    private static final String OFFERED = "offered";

    static final DynamoDbMonths MONTHS = new DynamoDbMonths("no-log");

    private DynamoDbNoFormat() {}

    static DynamoDbItem facts(Entry entry) {
        return DynamoDbItem.of(TYPE, VERSION, MONTHS.partition(entry.at()), sort(entry) + FACTS)
                .text(ID, entry.id())
                .text(WHO, entry.who())
                .text(REASON, entry.reason())
                .textUnlessEmpty(SERVICE, entry.service())
                .textUnlessEmpty(CONCERN, entry.concern())
                .instant(AT, entry.at());
    }

    static DynamoDbItem words(Entry entry, Said said) {
        return DynamoDbItem.of(WORDS_TYPE, VERSION, MONTHS.partition(entry.at()), sort(entry) + WORDS)
                .text(ID, entry.id())
                .textUnlessEmpty(ASKED, said.asked())
                .textUnlessEmpty(WHY, said.why())
                .textUnlessEmpty(OFFERED, said.offered());
    }

    static Entry entry(DynamoDbItem item) {
        return new Entry(
                item.text(ID),
                item.text(WHO),
                item.text(REASON),
                item.text(SERVICE),
                item.text(CONCERN),
                item.instant(AT));
    }

    static Said said(DynamoDbItem item) {
        return new Said(item.text(ASKED), item.text(WHY), item.text(OFFERED));
    }

    static String id(DynamoDbItem item) {
        return item.text(ID);
    }

    private static String sort(Entry entry) {
        return DynamoDbMonths.since(entry.at()) + "#" + entry.id();
    }
}
