package followthrough.parity;

import static followthrough.parity.Product.TEMPLATE;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.aws.DynamoDbItem;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.local.template.TableDefinition;
import followthrough.local.template.Trigger;
import java.time.Instant;
import java.util.Map;
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
    void the_one_index_has_just_the_attributes_that_make_an_event_pending() {
        var pending =
                EVENT.attributes().keySet().stream()
                        .filter(name -> !DONE.attributes().containsKey(name))
                        .collect(Collectors.toSet());
        assertThat(TABLE.indexes())
                .singleElement()
                .satisfies(index -> {
                    assertThat(index.name()).isEqualTo("pending");
                    assertThat(Set.copyOf(index.keys())).isEqualTo(pending);
                });
    }

    @Test
    void no_attribute_is_declared_but_those_of_keys() {
        var keys = Set.of("pk", "sk", "pendingShard", "tryAt");
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
