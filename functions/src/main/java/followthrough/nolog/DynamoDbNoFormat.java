package followthrough.nolog;

import followthrough.aws.DynamoDbItem;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

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

    /** As long for every instant, so that keys sort as time passes. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private DynamoDbNoFormat() {}

    static String partition(YearMonth month) {
        return "no-log#" + month;
    }

    static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(ZoneOffset.UTC));
    }

    /** What the sort keys of all entries since that moment begin with, or come after. */
    static String since(Instant at) {
        return TIME.format(at);
    }

    static DynamoDbItem facts(Entry entry) {
        return DynamoDbItem.of(TYPE, VERSION, partition(month(entry.at())), sort(entry) + FACTS)
                .text(ID, entry.id())
                .text(WHO, entry.who())
                .text(REASON, entry.reason())
                .textUnlessEmpty(SERVICE, entry.service())
                .textUnlessEmpty(CONCERN, entry.concern())
                .instant(AT, entry.at());
    }

    static DynamoDbItem words(Entry entry, Said said) {
        return DynamoDbItem.of(WORDS_TYPE, VERSION, partition(month(entry.at())), sort(entry) + WORDS)
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
        return TIME.format(entry.at()) + "#" + entry.id();
    }
}
