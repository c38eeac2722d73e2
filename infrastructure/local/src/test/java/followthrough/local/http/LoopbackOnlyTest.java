package followthrough.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackOnlyTest {
    private final LoopbackOnly guard = new LoopbackOnly(_ -> Reply.html(200, "in"));

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost:8080, http://localhost:8080, 200",
        "127.0.0.1, 127.0.0.1, null, 200",
        "0:0:0:0:0:0:0:1, [::1]:8080, null, 200",
        "127.0.0.1, evil.example, null, 403",
        "127.0.0.1, localhost.evil.example:8080, null, 403",
        "192.168.1.5, localhost, null, 403",
        "127.0.0.1, localhost, https://evil.example, 403",
        "127.0.0.1, localhost, not an origin, 403"
    })
    void lets_in_only_this_machine(String peer, String host, String origin, int status) {
        var headers = Map.of("host", List.of(host), "origin", List.of(origin));
        var reply = guard.answer(new Request("GET", "/", "", headers, new byte[0], peer));
        assertThat(reply.status()).isEqualTo(status);
    }
}
