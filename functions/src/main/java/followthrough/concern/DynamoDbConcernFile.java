package followthrough.concern;

import followthrough.aws.DynamoDbItem;
import followthrough.journal.DynamoDbEventFormat;
import java.util.List;
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
                        .collect(Collectors.toMap(DynamoDbPersonFormat::place, DynamoDbPersonFormat::words)));
    }

    private static Stream<DynamoDbItem> of(List<DynamoDbItem> items, String type) {
        return items.stream().filter(item -> item.text(DynamoDbItem.TYPE).equals(type));
    }
}
