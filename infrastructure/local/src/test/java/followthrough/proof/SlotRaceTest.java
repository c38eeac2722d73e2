package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many want one time at once, over HTTP: as many have it as there is room for, and all others hear what is free. */
class SlotRaceTest {
    private static final int TAKEN = 200;
    private static final int GONE = 409;
    private static final int SOME = 50;
    private static final int MANY = 200;

    /** Late enough for those who have it to change it again. */
    private static final int PLACE = 8;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void as_many_have_it_as_there_is_room_for(int capacity) throws Exception {
        race(capacity, 1, SOME);
    }

    @Tag("proof")
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void and_so_twenty_times_of_twenty(int capacity) throws Exception {
        race(capacity, 20, MANY);
        System.out.println("Slot race, capacity " + capacity + ": 20 of 20 runs, " + MANY + " takers each");
    }

    private void race(int capacity, int runs, int takers) throws Exception {
        Path business = business(capacity);
        try (var spine = Spine.start(options -> options.withBusiness(business))) {
            List<Booker> people = IntStream.range(0, takers).mapToObj(number -> Booker.tells(spine, number)).toList();
            var observer = Booker.tells(spine, takers);
            for (int run = 0; run < runs; run++) {
                String start = observer.sees(PLACE).get("start").text();
                List<Answer> answers =
                        together(
                                people.stream()
                                        .map(person -> person.wantsAt(start))
                                        .map(code -> (Callable<Answer>) code::take)
                                        .toList());
                assertThat(answers.stream().filter(answer -> answer.status() == TAKEN)).hasSize(capacity);
                assertThat(answers.stream().filter(answer -> answer.status() != TAKEN))
                        .hasSize(takers - capacity)
                        .allSatisfy(answer -> {
                            assertThat(answer.status()).isEqualTo(GONE);
                            assertThat(Json.parse(answer.body()).orNothing().get("times").items()).isNotEmpty();
                        });
                Claimed.agree(spine.table());
            }
        }
    }

    @Test
    void two_moves_and_a_cancellation_at_once_leave_one_truth() throws Exception {
        try (var spine = Spine.start()) {
            var person = Booker.tells(spine, 1);
            for (int round = 0; round < 5; round++) {
                int place = 8 + 3 * round;
                assertThat(person.wants(place).take().status()).isEqualTo(TAKEN);
                together(
                        List.of(
                                person.wants(place + 10)::take,
                                person.wants(place + 15)::take,
                                round % 2 == 0 ? person::cancel : person.wants(place + 20)::take));
                Claimed.agree(spine.table());
            }
        }
    }

    @Test
    void a_time_taken_while_the_settings_change_fits_them_or_is_flagged() throws Exception {
        try (var spine = Spine.start()) {
            var person = Booker.tells(spine, 1);
            String closed =
                    Files.readString(Path.of("../sample/business.yaml"))
                            .replace(
                                    "from: 2026-11-26\n        to: 2026-11-27",
                                    "from: 2027-03-03\n        to: 2027-06-30");
            together(List.of(person.wants(20)::take, () -> spine.settings(closed)));
            spine.advance(java.time.Duration.ofMinutes(10));
            Claimed.agree(spine.table());
            assertThat(spine.table().ofType("concern"))
                    .allSatisfy(head ->
                            assertThat(Table.group(head, "timing"))
                                    .satisfiesAnyOf(
                                            timing ->
                                                    assertThat(Table.text(timing, "kind")).isNotEqualTo("appointment"),
                                            timing -> assertThat(Table.flag(timing, "doubtful")).isTrue()));
        }
    }

    @Test
    void a_conflict_is_tried_again_within_bounds() {
        try (var spine = Spine.start()) {
            var person = Booker.tells(spine, 1);
            var wanted = person.wants(5);
            var later = person.wants(9);
            spine.settle();
            conflicts(spine, 2);
            assertThat(wanted.take().status()).isEqualTo(TAKEN);
            conflicts(spine, -1);
            assertThat(later.take().status()).isEqualTo(503);
            spine.system().faults().clear();
            Claimed.agree(spine.table());
        }
    }

    private static void conflicts(Spine spine, int times) {
        spine.system()
                .faults()
                .order(new Fault("dynamodb", FaultKind.CONFLICT, Optional.of("TransactWriteItems"), times));
    }

    private Path business(int capacity) throws IOException {
        String sample = Files.readString(Path.of("../sample/business.yaml"));
        String changed =
                sample.replace(
                        "      skills: [invoices]\n", "      skills: [invoices]\n      capacity: " + capacity + "\n");
        assertThat(changed).isNotEqualTo(sample);
        return Files.writeString(folder.resolve("business.yaml"), changed);
    }

    private static List<Answer> together(List<Callable<Answer>> acts) throws Exception {
        var ready = new CountDownLatch(1);
        List<Future<Answer>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<Answer> act : acts) {
                answers.add(
                        people.submit(() -> {
                            ready.await();
                            return act.call();
                        }));
            }
            ready.countDown();
        }
        List<Answer> all = new ArrayList<>();
        for (Future<Answer> answer : answers) {
            all.add(answer.get());
        }
        return all;
    }

    /** Somebody who told a concern through the API and books a time for it. */
    private record Booker(Spine spine, String link) {
        static Booker tells(Spine spine, int number) {
            String told =
                    Json.write(
                            Json.mapping()
                                    .with("service", "invoice")
                                    .with("name", "Nobody")
                                    .with("phone", "+1206555%04d".formatted(1000 + number))
                                    .with("words", "The sum is wrong.")
                                    .build());
            Answer answer = spine.postJson("/api/concerns", told, Map.of("Idempotency-Key", "race-" + number));
            String link = Json.parse(answer.body()).orNothing().get("link").text();
            return new Booker(spine, link.substring(link.lastIndexOf('/') + 1));
        }

        Wanted wants(int place) {
            return new Wanted(spine, link, sees(place).get("slot").text());
        }

        /** Where somebody has a time of their own they see one more than others. */
        Wanted wantsAt(String start) {
            Node slot =
                    slots().stream().filter(free -> free.get("start").text().equals(start)).findFirst().orElseThrow();
            return new Wanted(spine, link, slot.get("slot").text());
        }

        Node sees(int place) {
            return slots().get(place);
        }

        private List<Node> slots() {
            Answer times = spine.get("/api/concerns/" + link + "/times?days=14");
            return Json.parse(times.body()).orNothing().get("days").items().stream()
                    .flatMap(day -> day.get("slots").items().stream())
                    .toList();
        }

        Answer cancel() {
            return spine.send("DELETE", "/api/concerns/" + link + "/appointment", "");
        }
    }

    private record Wanted(Spine spine, String link, String code) {
        Answer take() {
            return spine.send(
                    "PUT",
                    "/api/concerns/" + link + "/appointment",
                    Json.write(Json.mapping().with("slot", code).build()));
        }
    }
}
