package followthrough.concern;

import followthrough.aws.DynamoDbItem;

/** How appointments that somebody has no longer stand under whoever had them, until they would have been over. */
final class DynamoDbTakenAwayFormat {
    private static final String TYPE = "taken-away";
    private static final int VERSION = 1;
    private static final String CONCERN = "concern";
    private static final String REFERENCE = "reference";
    private static final String SERVICE = "service";
    private static final String NUMBER = "number";
    private static final String SEQUENCE = "sequence";
    private static final String WITH = "with";
    private static final String START = "start";
    private static final String END = "end";

    private DynamoDbTakenAwayFormat() {}

    static String partition(String member) {
        return "taken-away#" + member;
    }

    static DynamoDbItem write(TakenAway taken) {
        return DynamoDbItem.of(TYPE, VERSION, partition(taken.with()), taken.concern() + "#" + taken.number())
                .text(CONCERN, taken.concern())
                .text(REFERENCE, taken.reference())
                .text(SERVICE, taken.service())
                .number(NUMBER, taken.number())
                .number(SEQUENCE, taken.sequence())
                .text(WITH, taken.with())
                .instant(START, taken.start())
                .instant(END, taken.end())
                .number(DynamoDbItem.EXPIRES, taken.end().getEpochSecond());
    }

    static TakenAway read(DynamoDbItem item) {
        return new TakenAway(
                item.text(CONCERN),
                item.text(REFERENCE),
                item.text(SERVICE),
                item.number(NUMBER),
                (int) item.number(SEQUENCE),
                item.text(WITH),
                item.instant(START),
                item.instant(END));
    }
}
