package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a concern's file together from all the items of its partition. Items of kinds it does not know are passed over.
 */
final class DynamoDbConcernFile {
    private DynamoDbConcernFile() {}

    static ConcernFile read(List<DynamoDbItem> items) {
        return new ConcernFile(
                of(items, DynamoDbConcernFormat.TYPE).map(DynamoDbConcernFormat::read).findFirst().orElseThrow(),
                of(items, DynamoDbPersonFormat.PERSON_TYPE).map(DynamoDbPersonFormat::read).findFirst().orElseThrow(),
                of(items, DynamoDbEventFormat.TYPE).map(DynamoDbEventFormat::read).toList(),
                of(items, DynamoDbPersonFormat.WORDS_TYPE)
                        .collect(Collectors.toMap(DynamoDbPersonFormat::place, DynamoDbPersonFormat::words)),
                unfinished(items));
    }

    private static Map<String, Standing> unfinished(List<DynamoDbItem> items) {
        Map<String, Standing> unfinished = new HashMap<>();
        of(items, DynamoDbEventFormat.TYPE)
                .forEach(item ->
                        DynamoDbEventFormat.standing(item)
                                .ifPresent(standing -> unfinished.put(item.text(DynamoDbItem.SORT), standing)));
        return unfinished;
    }

    private static Stream<DynamoDbItem> of(List<DynamoDbItem> items, String type) {
        return items.stream().filter(item -> item.text(DynamoDbItem.TYPE).equals(type));
    }
}
