package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What becomes of an event that cannot be done, and of the others meanwhile. */
class SetAsideTest {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(30);

    private final Lines lines = new Lines();
    private final Spine spine = Spine.start();

    @AfterEach
    void stop() {
        spine.close();
        lines.close();
    }

    private void poison(String kind) {
        var now = spine.system().clock().now().toString();
        var event =
                Map.of(
                        "pk", AttributeValue.fromS("concern#poison"),
                        "sk", AttributeValue.fromS("EVENT#0000000001#00"),
                        "type", AttributeValue.fromS("event"),
                        "format", AttributeValue.fromN("1"),
                        "kind", AttributeValue.fromS(kind),
                        "at", AttributeValue.fromS(now),
                        "fact:mail-given", AttributeValue.fromS("true"),
                        "pendingShard", AttributeValue.fromS("2"),
                        "tryAt", AttributeValue.fromS(now));
        spine.table().put(List.of(event));
    }

    private Map<String, AttributeValue> poison() {
        return spine.table().items(item -> Table.text(item, "pk").equals("concern#poison")).getFirst();
    }

    @Test
    void a_poisonous_event_is_set_aside_with_a_line_for_operators() {
        poison("call-asked");
        spine.advance(LONG_ENOUGH);
        assertThat(spine.table().setAside()).hasSize(1);
        assertThat(spine.table().pending()).isEmpty();
        assertThat(poison()).containsEntry("problem", AttributeValue.fromS("java.lang.IllegalArgumentException"));
        assertThat(lines.holding("\"what\":\"put-off\"")).hasSize(4);
        assertThat(lines.holding("\"level\":\"ERROR\"", "\"what\":\"set-aside\""))
                .singleElement()
                .asString()
                .contains("concern#poison", "EVENT#0000000001#00", "call-asked");
    }

    @Test
    void a_poisonous_event_holds_up_nobody() {
        poison("call-asked");
        var ann = new Visitor("1");
        ann.tell(spine);
        spine.settle();
        assertThat(spine.mails(ann.mail(), "told")).hasSize(1);
    }

    @Test
    void an_event_put_back_by_hand_is_done_again() {
        var ann = new Visitor("1");
        spine.system().faults().order(new Fault("ses", FaultKind.REJECT, -1));
        ann.tell(spine);
        spine.advance(Duration.ofHours(1));
        assertThat(spine.table().setAside()).isNotEmpty();
        spine.system().faults().clear();
        spine.system().invoke("ReconcileFunction", "{\"putBack\":true}".getBytes(StandardCharsets.UTF_8));
        spine.advance(Duration.ofMinutes(5));
        assertThat(spine.table().setAside()).isEmpty();
        assertThat(spine.table().pending()).isEmpty();
        assertThat(spine.mails(Spine.MAILBOX, "told")).hasSize(1);
        assertThat(spine.mails(Spine.MAILBOX, "call-needed")).hasSize(1);
    }

    @Test
    void the_event_of_a_newer_release_is_left_to_that_release() {
        poison("something-nobody-knows");
        spine.advance(LONG_ENOUGH);
        assertThat(spine.table().setAside()).isEmpty();
        assertThat(spine.table().pending()).hasSize(1);
    }

    @Test
    void a_long_outage_sets_nothing_aside() {
        var ann = new Visitor("1");
        spine.system().faults().order(new Fault("ses", FaultKind.THROTTLE, -1));
        ann.tell(spine);
        spine.advance(Duration.ofHours(1));
        assertThat(spine.table().setAside()).isEmpty();
        assertThat(spine.table().pending()).hasSize(1);
        spine.system().faults().clear();
        spine.advance(Duration.ofMinutes(15));
        assertThat(spine.mails(ann.mail(), "told")).hasSize(1);
        assertThat(spine.table().pending()).isEmpty();
    }
}
