package followthrough.proof;

import static followthrough.proof.Table.text;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.ForgedLink;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import followthrough.local.mail.SentMail;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whatever is pressed, delivered twice, late or not at all: each resolution that stands is asked about once or is
 * marked as skipped, and none that does not stand.
 */
class FollowUpPropertiesTest {
    private static final int SEED = 20_270_303;
    private static final int MANY_RUNS = 250;
    private static final int MANY = 40;
    private static final int FEW = 6;
    private static final int ACTS = 4;
    private static final List<String> ANSWERS = List.of("yes", "partly", "no");
    private static final List<Fault> FAULTS =
            List.of(
                    new Fault("stream", FaultKind.DUPLICATE, 3),
                    new Fault("stream", FaultKind.DELAY, 2),
                    new Fault("stream", FaultKind.ERROR, 2),
                    new Fault("due", FaultKind.DUPLICATE, 3),
                    new Fault("due", FaultKind.ERROR, 2),
                    new Fault("scheduler", FaultKind.ERROR, 3),
                    new Fault("ses", FaultKind.THROTTLE, 2),
                    new Fault("dynamodb", FaultKind.LOST_REPLY, 1));

    @Test
    void each_resolution_is_asked_about_once() {
        run(SEED, FEW);
    }

    /** 10,000 concerns. */
    @Tag("proof")
    @Test
    void each_of_very_many_resolutions_is_asked_about_once() {
        IntStream.range(0, MANY_RUNS).forEach(run -> run(SEED + run, MANY));
    }

    private record Told(String link, String id, String mail) {}

    private static void run(int seed, int number) {
        Random random = new Random(seed);
        try (Spine spine = Spine.start()) {
            List<Told> all = IntStream.range(0, number).mapToObj(person -> tells(spine, person)).toList();
            for (int round = 0; round < ACTS; round++) {
                all.forEach(told -> act(spine, told, random));
                if (random.nextBoolean()) {
                    spine.system().faults().order(FAULTS.get(random.nextInt(FAULTS.size())));
                }
                spine.advance(Duration.ofHours(1 + random.nextInt(40)));
            }
            spine.system().faults().clear();
            spine.advance(Duration.ofDays(4));
            all.forEach(told -> check(spine, told, seed));
            assertThat(spine.table().items(item -> text(item, "kind").equals("follow-up-asked")))
                    .as("somebody is asked, seed %d", seed)
                    .isNotEmpty();
        }
    }

    private static Told tells(Spine spine, int person) {
        String mail = "asked.%d@example.com".formatted(person);
        String told =
                Json.write(
                        Json.mapping()
                                .with("service", "invoice")
                                .with("name", "Nobody")
                                .with("mail", mail)
                                .with("words", "It drips.")
                                .build());
        Answer answer = spine.postJson("/api/concerns", told, Map.of("Idempotency-Key", "asked-" + person));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        Node json = Json.parse(answer.body()).orNothing();
        return new Told(json.get("link").text().replaceFirst(".*/c/", ""), json.get("id").text(), mail);
    }

    private static void act(Spine spine, Told told, Random random) {
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                String words = "Done, as I say for the time " + random.nextInt();
                twice(() ->
                        spine.post(desk(spine) + "/done", Map.of("concern", told.id(), "who", "rosa", "done", words)));
            }
            case 2 -> spine.post(desk(spine) + "/not-done", Map.of("concern", told.id(), "who", "rosa"));
            case 3 -> spine.post("/c/" + told.link() + "/reopen", Map.of("words", "Again " + random.nextInt()));
            default -> {
                String answer = ANSWERS.get(random.nextInt(ANSWERS.size()));
                Map<String, String> form = Map.of("resolved", answer, "person", "true");
                twice(() -> spine.post("/c/" + told.link() + "/followup", form));
            }
        }
    }

    /** At the same moment. */
    private static void twice(Runnable press) {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            CompletableFuture.allOf(CompletableFuture.runAsync(press, both), CompletableFuture.runAsync(press, both))
                    .join();
        }
    }

    private static String desk(Spine spine) {
        long today = spine.system().clock().now().getEpochSecond() / 86_400;
        return "/s/" + ForgedLink.of("s", "rosa", Long.toString(today));
    }

    private static void check(Spine spine, Told told, int seed) {
        List<Map<String, AttributeValue>> journal =
                spine
                        .table()
                        .items(item ->
                                text(item, "pk").equals("concern#" + told.id()) && text(item, "type").equals("event"))
                        .stream()
                        .sorted(Comparator.comparing(item -> text(item, "sk")))
                        .toList();
        Optional<String> stands = Optional.empty();
        Set<String> over = new HashSet<>();
        for (Map<String, AttributeValue> event : journal) {
            String resolution = text(event, "fact:resolution");
            switch (text(event, "kind")) {
                case "resolved" -> stands = Optional.of(resolution);
                case "reopened", "taken-up-again" -> stands = Optional.empty();
                case "follow-up-asked", "follow-up-skipped" -> {
                    assertThat(stands).as("what is asked about, seed %d", seed).contains(resolution);
                    assertThat(over.add(resolution)).as("asked about once, seed %d", seed).isTrue();
                }
                default -> {}
            }
        }
        stands.ifPresent(resolution -> assertThat(over).as("not forgotten, seed %d", seed).contains(resolution));
        assertThat(questions(spine, told).values()).as("mails, seed %d", seed).allMatch(count -> count <= 2);
    }

    /** How many letters came of each question. One may be repeated where nobody could note that it was sent. */
    private static Map<String, Long> questions(Spine spine, Told told) {
        List<SentMail> mails = spine.mails(told.mail(), "follow-up-asked");
        return new HashMap<>(
                mails.stream().collect(Collectors.groupingBy(mail -> mail.tags().get("place"), Collectors.counting())));
    }
}
