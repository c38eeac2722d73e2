package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.EventId;
import followthrough.journal.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which items say who a concern is about and what was told, and how to read them. */
final class DynamoDbGistFormat {
    private DynamoDbGistFormat() {}

    static DynamoDbItem person(String concern) {
        return DynamoDbItem.key(DynamoDbConcernFormat.partition(concern), DynamoDbPersonFormat.PERSON);
    }

    static DynamoDbItem told(String concern) {
        String place = EventId.of(new Subject(Concern.SUBJECT, concern), 1, 0).place();
        return DynamoDbItem.key(DynamoDbConcernFormat.partition(concern), DynamoDbPersonFormat.WORDS + place);
    }

    /** By the ids of the concerns. */
    static Map<String, Gist> read(List<DynamoDbItem> items) {
        Map<String, Gist> gists = new HashMap<>();
        items.forEach(item -> gists.merge(concern(item), read(item), DynamoDbGistFormat::both));
        return gists;
    }

    private static Gist read(DynamoDbItem item) {
        return item.text(DynamoDbItem.TYPE).equals(DynamoDbPersonFormat.PERSON_TYPE)
                ? new Gist(DynamoDbPersonFormat.read(item), "")
                : new Gist(Person.NOBODY, DynamoDbPersonFormat.words(item));
    }

    private static Gist both(Gist one, Gist other) {
        return one.person().equals(Person.NOBODY)
                ? new Gist(other.person(), one.told())
                : new Gist(one.person(), other.told());
    }

    private static String concern(DynamoDbItem item) {
        return Subject.of(item.text(DynamoDbItem.PARTITION)).id();
    }
}
