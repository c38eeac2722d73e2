package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After three failed calls an acknowledgement still goes out within a quarter of an hour. */
class QuarterOfAnHourTest {
    private final Spine spine = Spine.start();

    @AfterEach
    void stop() {
        spine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ses, THROTTLE",
        "ses, ERROR",
        "stream, ERROR",
        "stream, THROTTLE",
        "dynamodb, ERROR",
        "dynamodb, TIMEOUT"
    })
    void three_failed_calls_delay_an_acknowledgement_by_no_more(String service, FaultKind kind) {
        var ann = new Visitor("1");
        spine.system().faults().order(new Fault(service, kind, 3));
        while (ann.tell(spine).heard() != Answer.Heard.RECORDED) {
            assertThat(spine.system().faults().pending()).isNotEmpty();
        }
        spine.advance(Duration.ofMinutes(15));
        assertThat(spine.mails(ann.mail(), "told")).hasSize(1);
        assertThat(spine.mails(Spine.MAILBOX, "told")).hasSize(1);
    }
}
