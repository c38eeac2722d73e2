package followthrough.timing;

import static followthrough.aws.DynamoDbItem.numberValue;
import static followthrough.aws.DynamoDbItem.textValue;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import followthrough.team.Interval;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * How what is taken stands in the table: an item a staff member and date, under their team, with an attribute a claim.
 * Nothing in it is personal.
 */
public final class DynamoDbDayFormat {
    private static final String TYPE = "day";
    private static final int VERSION = 1;
    private static final String DAYS = "DAY#";
    private static final String REVISION = "revision";
    private static final String CLAIM = "claim-";
    private static final String AWAY = "away-";
    private static final String SERVICE = "service";
    private static final String START = "start";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    /** How long after its date an item may be swept. */
    private static final int KEPT_DAYS = 60;

    private DynamoDbDayFormat() {}

    static String partition(String team) {
        return "team#" + team;
    }

    static String sort(LocalDate date, String member) {
        return DAYS + date + "#" + member;
    }

    /** The key of a day item. */
    public static DynamoDbItem key(DayKey day) {
        return DynamoDbItem.key(partition(day.team()), sort(day.date(), day.member()));
    }

    /** Whether it is a day item. */
    public static boolean isOne(DynamoDbItem item) {
        return item.text(DynamoDbItem.TYPE).equals(TYPE);
    }

    /** What is taken, as an item says. */
    public static DayClaims read(DynamoDbItem item) {
        String[] sort = item.text(DynamoDbItem.SORT).split("#", 3);
        DayKey day =
                new DayKey(
                        item.text(DynamoDbItem.PARTITION).substring(partition("").length()),
                        LocalDate.parse(sort[1]),
                        sort[2]);
        List<Claim> claims =
                item.attributes().keySet().stream()
                        .filter(name -> name.startsWith(CLAIM))
                        .map(name -> claim(name.substring(CLAIM.length()), day.member(), item.part(name)))
                        .toList();
        List<Away> away =
                item.attributes().keySet().stream()
                        .filter(name -> name.startsWith(AWAY))
                        .map(name -> new Away(name.substring(AWAY.length()), interval(item.part(name))))
                        .toList();
        return new DayClaims(day, item.number(REVISION), claims, away);
    }

    private static Claim claim(String concern, String member, DynamoDbItem part) {
        return new Claim(concern, part.text(SERVICE), member, part.instant(START), interval(part));
    }

    private static Interval interval(DynamoDbItem part) {
        return new Interval(part.instant(FROM), part.instant(UNTIL));
    }

    private static AttributeValue write(Claim claim) {
        return AttributeValue.fromM(
                DynamoDbItem.part()
                        .text(SERVICE, claim.service())
                        .instant(START, claim.start())
                        .instant(FROM, claim.occupied().start())
                        .instant(UNTIL, claim.occupied().end())
                        .attributes());
    }

    /** A part of a transaction that adds a claim to a day, unless another claim was added since the day was read. */
    public static TransactWriteItem take(DynamoDbTable table, DayClaims read, Claim claim) {
        return table.change(request ->
                request.key(key(read.key()).attributes())
                        .updateExpression(
                                "SET #claim = :claim, #revision = :next, #type = :type, #format = :format, "
                                        + "#expires = :expires")
                        .conditionExpression(
                                read.revision() == 0 ? "attribute_not_exists(#revision)" : "#revision = :seen")
                        .expressionAttributeNames(
                                Map.of(
                                        "#claim", CLAIM + claim.concern(),
                                        "#revision", REVISION,
                                        "#type", DynamoDbItem.TYPE,
                                        "#format", DynamoDbItem.FORMAT,
                                        "#expires", DynamoDbItem.EXPIRES))
                        .expressionAttributeValues(values(read, claim)));
    }

    private static Map<String, AttributeValue> values(DayClaims read, Claim claim) {
        Map<String, AttributeValue> values =
                new java.util.HashMap<>(
                        Map.of(
                                ":claim", write(claim),
                                ":next", numberValue(read.revision() + 1),
                                ":type", textValue(TYPE),
                                ":format", numberValue(VERSION),
                                ":expires", numberValue(expires(read.key()))));
        if (read.revision() > 0) {
            values.put(":seen", numberValue(read.revision()));
        }
        return values;
    }

    /** A part of a transaction that gives up the claim of a concern. */
    public static TransactWriteItem free(DynamoDbTable table, DayKey day, String concern) {
        return table.change(request ->
                request.key(key(day).attributes())
                        .updateExpression("REMOVE #claim SET #expires = :expires")
                        .expressionAttributeNames(Map.of("#claim", CLAIM + concern, "#expires", DynamoDbItem.EXPIRES))
                        .expressionAttributeValues(Map.of(":expires", numberValue(expires(day)))));
    }

    /**
     * A part of a transaction that says of a day that its staff member is off. Whatever is taken of it stands until
     * somebody decides; a time that was judged to be free before it cannot be taken any more.
     */
    public static TransactWriteItem leave(DynamoDbTable table, DayKey day, Away away) {
        return table.change(request ->
                request.key(key(day).attributes())
                        .updateExpression(
                                "SET #away = :away, #type = :type, #format = :format, #expires = :expires "
                                        + "ADD #revision :one")
                        .expressionAttributeNames(
                                Map.of(
                                        "#away", AWAY + away.absence(),
                                        "#revision", REVISION,
                                        "#type", DynamoDbItem.TYPE,
                                        "#format", DynamoDbItem.FORMAT,
                                        "#expires", DynamoDbItem.EXPIRES))
                        .expressionAttributeValues(
                                Map.of(
                                        ":away", write(away),
                                        ":one", numberValue(1),
                                        ":type", textValue(TYPE),
                                        ":format", numberValue(VERSION),
                                        ":expires", numberValue(expires(day)))));
    }

    private static AttributeValue write(Away away) {
        return AttributeValue.fromM(
                DynamoDbItem.part().instant(FROM, away.time().start()).instant(UNTIL, away.time().end()).attributes());
    }

    /** A part of a transaction that says of a day that its staff member is back. */
    public static TransactWriteItem comeBack(DynamoDbTable table, DayKey day, String absence) {
        return table.change(request ->
                request.key(key(day).attributes())
                        .updateExpression("REMOVE #away SET #expires = :expires")
                        .expressionAttributeNames(Map.of("#away", AWAY + absence, "#expires", DynamoDbItem.EXPIRES))
                        .expressionAttributeValues(Map.of(":expires", numberValue(expires(day)))));
    }

    private static long expires(DayKey day) {
        return day.date().plusDays(KEPT_DAYS).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
