package followthrough.proof;

import static followthrough.proof.Table.text;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.ForgedLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whose work it was stays whose it was. */
class CreditTest {
    private static final Path BUSINESS = Path.of("../sample/business.yaml");

    @Test
    void whoever_has_left_by_the_time_of_the_answer_keeps_the_credit() throws IOException {
        try (Spine spine = Spine.start()) {
            String told =
                    Json.write(
                            Json.mapping()
                                    .with("service", "invoice")
                                    .with("name", "Ann")
                                    .with("mail", "ann@example.com")
                                    .with("words", "It drips.")
                                    .build());
            Node concern =
                    Json.parse(spine.postJson("/api/concerns", told, Map.of("Idempotency-Key", "credit")).body())
                            .orNothing();
            String rosa = ForgedLink.of("s", "rosa", Long.toString(Spine.START.getEpochSecond() / 86_400));
            Map<String, String> done =
                    Map.of("concern", concern.get("id").text(), "who", "rosa", "done", "A new seal.");
            Answer pressed = spine.post("/s/" + rosa + "/done", done);
            assertThat(pressed.status()).as(pressed.body()).isEqualTo(303);
            spine.settings(
                    Files.readString(BUSINESS)
                            .replace("id: rosa\n", "id: rosalind\n")
                            .replace("who: rosa\n", "who: rosalind\n"));
            spine.advance(Duration.ofDays(1).plusMinutes(5));
            String link = concern.get("link").text().replaceFirst(".*/c/", "");
            String answer = Json.write(Json.mapping().with("resolved", "yes").build());
            assertThat(spine.send("PUT", "/api/concerns/" + link + "/followup", answer).status()).isEqualTo(200);

            Map<String, AttributeValue> event =
                    spine.table().items(item -> text(item, "kind").equals("follow-up-answered")).getFirst();
            assertThat(text(event, "fact:did")).isEqualTo("rosa");
            assertThat(text(event, "fact:team")).isEqualTo("warranty");
            assertThat(text(event, "fact:first-time")).isEqualTo("true");
            assertThat(text(event, "fact:credit-handed-over")).isEqualTo("false");
        }
    }
}
