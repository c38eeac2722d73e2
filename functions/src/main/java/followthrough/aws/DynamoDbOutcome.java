package followthrough.aws;

import java.util.List;
import java.util.Optional;

/** How a transaction ended. */
public sealed interface DynamoDbOutcome {
    /** All of it is written. */
    record Written() implements DynamoDbOutcome {}

    /**
     * Nothing of it is written, since at least one condition refused.
     *
     * @param standing for each part, in order: present where its condition refused, with the item that stands there if
     *     asked for
     */
    record Refused(List<Optional<DynamoDbItem>> standing) implements DynamoDbOutcome {}
}
