package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever customers do one after the other, what is taken is what they have, and nobody has the same. */
class ClaimsPropertiesTest {
    private static final int PEOPLE = 5;
    private static final int SEED = 20_270_303;

    @Test
    void claims_are_appointments_after_any_acts() {
        acts(SEED, 120);
    }

    @Tag("proof")
    @Test
    void claims_are_appointments_after_very_many_acts() {
        IntStream.range(0, 10).forEach(run -> acts(SEED + run, 400));
    }

    private static void acts(int seed, int number) {
        var random = new Random(seed);
        try (var spine = Spine.start()) {
            List<String> people = IntStream.range(0, PEOPLE).mapToObj(person -> tells(spine, person)).toList();
            for (int act = 0; act < number; act++) {
                String person = people.get(random.nextInt(PEOPLE));
                assertThat(act(spine, person, random).status()).as("act %d of seed %d", act, seed).isLessThan(500);
                if (act % 10 == 0) {
                    Claimed.agree(spine.table());
                }
            }
            Claimed.agree(spine.table());
            assertThat(Claimed.inDays(spine.table()).stream().map(ClaimsPropertiesTest::time)).doesNotHaveDuplicates();
        }
    }

    private static Answer act(Spine spine, String link, Random random) {
        String concern = "/api/concerns/" + link;
        return switch (random.nextInt(6)) {
            case 0 -> spine.send("DELETE", concern + "/appointment", "");
            case 1 -> spine.send("PUT", concern + "/timing", json("kind", "as-soon-as-possible"));
            case 2 ->
                    random.nextBoolean()
                            ? spine.send("POST", concern + "/withdraw", "{}")
                            : spine.post("/c/" + link + "/reopen", Map.of());
            default -> take(spine, concern, random);
        };
    }

    /** One of a few times, so that people get in each other's way. */
    private static Answer take(Spine spine, String concern, Random random) {
        List<Node> slots =
                Json.parse(spine.get(concern + "/times").body()).orNothing().get("days").items().stream()
                        .flatMap(day -> day.get("slots").items().stream())
                        .toList();
        String code = slots.isEmpty() ? "none" : slots.get(8 + random.nextInt(6)).get("slot").text();
        return spine.send("PUT", concern + "/appointment", json("slot", code));
    }

    private static String tells(Spine spine, int person) {
        String told =
                Json.write(
                        Json.mapping()
                                .with("service", "invoice")
                                .with("name", "Nobody")
                                .with("phone", "+1206555%04d".formatted(3000 + person))
                                .with("words", "The sum is wrong.")
                                .build());
        Answer answer = spine.postJson("/api/concerns", told, Map.of("Idempotency-Key", "acts-" + person));
        String link = Json.parse(answer.body()).orNothing().get("link").text();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static String json(String name, String value) {
        return Json.write(Json.mapping().with(name, value).build());
    }

    /** Team, date, staff member and beginning. */
    private static String time(String claim) {
        String[] parts = claim.split(" ", -1);
        return String.join(" ", parts[0], parts[1], parts[3]);
    }
}
