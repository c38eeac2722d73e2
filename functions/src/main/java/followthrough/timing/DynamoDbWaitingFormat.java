package followthrough.timing;

import followthrough.aws.DynamoDbItem;

/** How somebody who would rather come sooner stands under the team: one small item, sorted by the appointment. */
public final class DynamoDbWaitingFormat {
    static final String WAITING = "EARLIER#";
    private static final String TYPE = "earlier";
    private static final int VERSION = 1;
    private static final String CONCERN = "concern";

    private DynamoDbWaitingFormat() {}

    /** The item of a concern with an appointment. */
    public static DynamoDbItem write(String concern, Appointment appointment) {
        return DynamoDbItem.of(
                        TYPE,
                        VERSION,
                        DynamoDbDayFormat.partition(appointment.team()),
                        WAITING + appointment.promised().start() + "#" + concern)
                .text(CONCERN, concern)
                .number(DynamoDbItem.EXPIRES, appointment.end().getEpochSecond());
    }

    static String concern(DynamoDbItem item) {
        return item.text(CONCERN);
    }
}
