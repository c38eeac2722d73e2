package followthrough.local;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.local.sample.SampleSystem;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    @TempDir private Path folder = Path.of(".");

    private SampleSystem start() {
        return SampleSystem.start(options -> options.withData(folder).withStart(SampleSystem.START));
    }

    @Test
    void a_folder_keeps_the_data_and_the_clock_never_goes_back() {
        var first = start();
        first.put("kept", "event");
        first.system().clock().advance(Duration.ofDays(3));
        assertThat(first.receivedRecords()).hasSize(1);
        try (var ses = first.ses()) {
            ses.sendEmail(it ->
                    it.fromEmailAddress("desk@example.com")
                            .destination(to -> to.toAddresses("ann@example.com"))
                            .content(content ->
                                    content.simple(mail ->
                                            mail.subject(s -> s.data("s")).body(b -> b.text(t -> t.data("t"))))));
        }
        var before = first.system().clock().now();
        first.close();
        try (var second = start()) {
            assertThat(second.system().clock().now()).isAfter(before);
            assertThat(second.system().sentMail().to("ann@example.com")).hasSize(1);
            second.put("another", "event");
            second.system().clock().advance(Duration.ZERO);
            assertThat(second.receivedRecords())
                    .extracting(it -> it.get("dynamodb").get("Keys").get("pk").get("S").text())
                    .containsExactly("another");
        }
    }
}
