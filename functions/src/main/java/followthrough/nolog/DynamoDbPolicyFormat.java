package followthrough.nolog;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbMonths;

/**
 * How policies that changed stand in the table, among the entries of their month: two items each, one for the facts and
 * one for the note.
 */
final class DynamoDbPolicyFormat {
    static final String TYPE = "policy";
    static final String WORDS_TYPE = "policy-words";

    private static final int VERSION = 1;
    private static final String FACTS = "#POLICY";
    private static final String WORDS = "#POLICY-WORDS";
    private static final String ID = "id";
    private static final String WHO = "who";
    private static final String REASON = "reason";
    private static final String SERVICE = "service";
    private static final String AT = "at";
    private static final String NOTE = "note";

    private DynamoDbPolicyFormat() {}

    static DynamoDbItem facts(Policy policy) {
        return DynamoDbItem.of(TYPE, VERSION, partition(policy), sort(policy) + FACTS)
                .text(ID, policy.id())
                .text(WHO, policy.who())
                .text(REASON, policy.reason())
                .textUnlessEmpty(SERVICE, policy.service())
                .instant(AT, policy.at());
    }

    static DynamoDbItem words(NoLog.Change change) {
        Policy policy = change.policy();
        return DynamoDbItem.of(WORDS_TYPE, VERSION, partition(policy), sort(policy) + WORDS)
                .text(ID, policy.id())
                .textUnlessEmpty(NOTE, change.note());
    }

    /** Where the note of a policy stands. */
    static DynamoDbItem.Key noteOf(Policy policy) {
        return new DynamoDbItem.Key(partition(policy), sort(policy) + WORDS);
    }

    static Policy policy(DynamoDbItem item) {
        return new Policy(item.text(ID), item.text(WHO), item.text(REASON), item.text(SERVICE), item.instant(AT));
    }

    static String id(DynamoDbItem item) {
        return item.text(ID);
    }

    static String note(DynamoDbItem item) {
        return item.text(NOTE);
    }

    private static String partition(Policy policy) {
        return DynamoDbNoFormat.MONTHS.partition(policy.at());
    }

    private static String sort(Policy policy) {
        return DynamoDbMonths.since(policy.at()) + "#" + policy.id();
    }
}
