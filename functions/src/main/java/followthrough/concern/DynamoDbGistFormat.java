package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.EventId;
import followthrough.journal.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which items say who a concern is about and what was told, and how to read them. */
final class DynamoDbGistFormat {
    private DynamoDbGistFormat() {}

    static DynamoDbItem person(String concern) {
        return DynamoDbItem.key(DynamoDbConcernFormat.partition(concern), DynamoDbPersonFormat.PERSON);
    }

    /** What was told first. */
    static DynamoDbItem told(String concern) {
        return DynamoDbItem.key(DynamoDbConcernFormat.partition(concern), DynamoDbPersonFormat.WORDS + toldAt(concern));
    }

    /** What was told, and what was said last. */
    static Stream<DynamoDbItem> words(WorkCard card) {
        String partition = DynamoDbConcernFormat.partition(card.concern());
        return Stream.concat(
                        Stream.of(toldAt(card.concern())), card.said().stream().map(said -> said.place(card.concern())))
                .map(place -> DynamoDbItem.key(partition, DynamoDbPersonFormat.WORDS + place));
    }

    private static String toldAt(String concern) {
        return EventId.of(new Subject(Concern.SUBJECT, concern), 1, 0).place();
    }

    /** By the ids of the concerns. */
    static Map<String, Gist> read(List<DynamoDbItem> items) {
        Map<String, Gist> gists = new HashMap<>();
        items.forEach(item -> gists.merge(concern(item), read(item), Gist::and));
        return gists;
    }

    private static Gist read(DynamoDbItem item) {
        if (item.text(DynamoDbItem.TYPE).equals(DynamoDbPersonFormat.PERSON_TYPE)) {
            return new Gist(DynamoDbPersonFormat.read(item), "", "");
        }
        String words = DynamoDbPersonFormat.words(item);
        return DynamoDbPersonFormat.place(item).equals(toldAt(concern(item)))
                ? new Gist(Person.NOBODY, words, "")
                : new Gist(Person.NOBODY, "", words);
    }

    private static String concern(DynamoDbItem item) {
        return Subject.of(item.text(DynamoDbItem.PARTITION)).id();
    }
}
