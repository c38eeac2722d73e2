package followthrough.parity;

import static followthrough.parity.Product.TEMPLATE;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.aws.DynamoDbItem;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.local.template.TableDefinition;
import followthrough.local.template.Trigger;
import followthrough.plan.DynamoDbWakeFormat;
import followthrough.plan.Wake;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table: its keys, its index, what sweeps it, and what of its stream is let through. The contracts show it in use.
 */
class TableParityTest {
    private static final TableDefinition TABLE = TEMPLATE.tables().getFirst();
    private static final DynamoDbItem EVENT =
            DynamoDbEventFormat.write(
                    new JournalEvent(new EventId("concern#1", "EVENT#1"), "told", Instant.EPOCH, Map.of(), Map.of()),
                    true);
    private static final DynamoDbItem DONE =
            DynamoDbEventFormat.write(
                    new JournalEvent(new EventId("concern#1", "EVENT#1"), "told", Instant.EPOCH, Map.of(), Map.of()),
                    false);

    private final Node properties = TEMPLATE.properties(TABLE.id());

    @Test
    void there_is_one_table_and_its_keys_are_those_of_every_item() {
        assertThat(TEMPLATE.tables()).hasSize(1);
        assertThat(TABLE.keys()).containsExactly(DynamoDbItem.PARTITION, DynamoDbItem.SORT);
    }

    @Test
    void the_index_of_what_is_pending_has_just_the_attributes_that_make_an_event_pending() {
        var pending =
                EVENT.attributes().keySet().stream()
                        .filter(name -> !DONE.attributes().containsKey(name))
                        .collect(Collectors.toSet());
        assertThat(Set.copyOf(index("pending").keys())).isEqualTo(pending);
    }

    @Test
    void the_index_of_what_is_due_is_sparse_and_has_attributes_of_a_head_that_is_to_be_woken() {
        var subject = new Subject("concern", "1");
        var wake = new Wake(subject, 1, Instant.EPOCH, Instant.EPOCH);
        var woken = DynamoDbWakeFormat.write(DynamoDbItem.key("concern#1", "HEAD"), Optional.of(wake));
        var idle = DynamoDbWakeFormat.write(DynamoDbItem.key("concern#1", "HEAD"), Optional.empty());
        assertThat(woken.attributes().keySet()).containsAll(index("due").keys());
        assertThat(idle.attributes().keySet()).doesNotContainAnyElementsOf(index("due").keys());
    }

    private static TableDefinition.Index index(String name) {
        return TABLE.indexes().stream().filter(index -> index.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void there_are_these_indexes_and_no_attribute_is_declared_but_those_of_keys() {
        assertThat(TABLE.indexes()).extracting(TableDefinition.Index::name).containsExactly("pending", "due");
        var keys = new HashSet<>(TABLE.keys());
        TABLE.indexes().forEach(index -> keys.addAll(index.keys()));
        assertThat(properties.get("AttributeDefinitions").items())
                .extracting(it -> it.get("AttributeName").text())
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void the_sweep_goes_by_the_attribute_that_items_expire_by() {
        var sweep = properties.get("TimeToLiveSpecification");
        assertThat(sweep.get("AttributeName").text()).isEqualTo(DynamoDbItem.EXPIRES);
        assertThat(sweep.get("Enabled").isTrue()).isTrue();
    }

    @Test
    void the_stream_lets_through_newly_put_events_and_nothing_else() {
        var streams =
                TEMPLATE.functions().stream()
                        .flatMap(function -> function.triggers().stream())
                        .filter(Trigger.Stream.class::isInstance)
                        .map(Trigger.Stream.class::cast);
        assertThat(streams)
                .singleElement()
                .satisfies(stream -> {
                    assertThat(stream.table()).isEqualTo(TABLE.name());
                    assertThat(stream.partialFailures()).isTrue();
                    assertThat(stream.patterns())
                            .extracting(Json::write)
                            .containsExactly(
                                    "{\"eventName\":[\"INSERT\"],\"dynamodb\":{\"NewImage\":{\"type\":{\"S\":[\"%s\"]}}}}"
                                            .formatted(EVENT.text(DynamoDbItem.TYPE)));
                });
        assertThat(properties.get("StreamSpecification").get("StreamViewType").text()).isEqualTo("NEW_IMAGE");
    }
}
