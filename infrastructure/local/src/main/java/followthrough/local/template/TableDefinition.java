package followthrough.local.template;

import followthrough.document.Node;
import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param creation what CreateTable is asked for; CloudFormation and DynamoDB use the same words
 */
public record TableDefinition(String id, String name, Node creation) {

    /** The names of the key attributes, hash first. */
    public List<String> keys() {
        return keys(creation);
    }

    /** The secondary indexes. */
    public List<Index> indexes() {
        return creation.get("GlobalSecondaryIndexes").items().stream()
                .map(index -> new Index(index.get("IndexName").text(), keys(index)))
                .toList();
    }

    private static List<String> keys(Node keyed) {
        return keyed.get("KeySchema").items().stream().map(key -> key.get("AttributeName").text()).toList();
    }

    /**
     * A secondary index.
     *
     * @param keys hash first
     */
    public record Index(String name, List<String> keys) {
        /** The attribute it sorts by. */
        public Optional<String> sortKey() {
            return keys.stream().skip(1).findFirst();
        }
    }
}
