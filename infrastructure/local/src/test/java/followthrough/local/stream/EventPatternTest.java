package followthrough.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.template.TemplateProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPatternTest {
    private static final Node EVENT =
            Json.parse(
                            "{\"eventName\":\"INSERT\",\"n\":5,\"image\":{\"type\":{\"S\":\"event\"},\"list\":[\"a\",\"b\"]}}")
                    .orNothing();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"eventName\":[\"MODIFY\",\"INSERT\"]}",
                "{\"image\":{\"type\":{\"S\":[\"event\"]}}}",
                "{\"image\":{\"type\":{\"S\":[{\"prefix\":\"ev\"}]}}}",
                "{\"image\":{\"gone\":{\"S\":[{\"exists\":false}]}}}",
                "{\"eventName\":[{\"anything-but\":[\"REMOVE\"]}]}",
                "{\"n\":[{\"numeric\":[\">\",1,\"<=\",5]}]}",
                "{\"image\":{\"list\":[\"b\"]}}"
            })
    void lets_pass(String pattern) {
        assertThat(new EventPattern(Json.parse(pattern).orNothing()).matches(EVENT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"eventName\":[\"MODIFY\"]}",
                "{\"eventName\":[\"INSERT\"],\"n\":[6]}",
                "{\"image\":{\"gone\":{\"S\":[{\"exists\":true}]}}}",
                "{\"n\":[{\"numeric\":[\">\",5]}]}",
                "{\"image\":{\"list\":[\"c\"]}}"
            })
    void keeps_back(String pattern) {
        assertThat(new EventPattern(Json.parse(pattern).orNothing()).matches(EVENT)).isFalse();
    }

    @Test
    void refuses_a_rule_it_does_not_know() {
        var pattern = new EventPattern(Json.parse("{\"eventName\":[{\"cidr\":\"10.0.0.0/8\"}]}").orNothing());
        assertThatThrownBy(() -> pattern.matches(EVENT)).isInstanceOf(TemplateProblem.class);
    }
}
