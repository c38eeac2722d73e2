package followthrough.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.local.fault.Faults;
import followthrough.local.lambda.Outcome;
import followthrough.local.template.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    private final List<List<String>> invocations = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();
    private final Set<String> poisonous = new TreeSet<>();
    private Instant now = Instant.parse("2027-03-01T17:00:00Z");
    private boolean reportsFailures;

    private Deliveries deliveries(boolean partial, boolean bisect, int retries) {
        var age = Optional.of(Duration.ofHours(1));
        var settings = new Trigger.Stream("t", false, 10, List.of(), partial, bisect, retries, age, Optional.empty());
        return new Deliveries(
                settings,
                this::invoke,
                new Faults(),
                () -> now,
                (batch, why) -> {
                    batch.records().forEach(record -> givenUp.add(record.sequence() + " " + why));
                });
    }

    private Outcome invoke(byte[] event) {
        var sequences =
                Json.parse(event).orNothing().get("Records").items().stream()
                        .map(record -> record.get("dynamodb").get("SequenceNumber").text())
                        .toList();
        invocations.add(sequences);
        var bad = sequences.stream().filter(poisonous::contains).toList();
        if (!bad.isEmpty() && !reportsFailures) {
            return new Outcome.Failed("X", "y");
        }
        var failures = bad.stream().map(it -> Json.mapping().with("itemIdentifier", it).build()).toList();
        return new Outcome.Returned(Json.bytes(Json.mapping().with("batchItemFailures", failures).build()));
    }

    private List<StreamRecord> records(int count) {
        return IntStream.range(1, count + 1)
                .mapToObj(i ->
                        Json.mapping()
                                .with("dynamodb", Json.mapping().with("SequenceNumber", "10" + i).build())
                                .build())
                .map(json -> new StreamRecord(json, now))
                .toList();
    }

    /** Goes on until all is done with, passing the time that it wants to wait. */
    private void deliverAll(Deliveries deliveries) {
        for (var next = deliveries.deliver(); next.isPresent(); next = deliveries.deliver()) {
            now = next.get();
        }
    }

    @Test
    void hands_over_a_batch_once_when_all_goes_well() {
        var deliveries = deliveries(true, true, 3);
        deliveries.take(records(3));
        deliverAll(deliveries);
        assertThat(invocations).containsExactly(List.of("101", "102", "103"));
    }

    @Test
    void starts_again_at_the_first_record_that_failed() {
        poisonous.add("102");
        reportsFailures = true;
        var deliveries = deliveries(true, false, 1);
        deliveries.take(records(3));
        deliverAll(deliveries);
        assertThat(invocations).containsExactly(List.of("101", "102", "103"), List.of("102", "103"));
        assertThat(givenUp).containsExactly("102 RetryAttemptsExhausted", "103 RetryAttemptsExhausted");
    }

    @Test
    void halves_a_failing_batch_until_the_bad_record_is_alone() {
        poisonous.add("103");
        var deliveries = deliveries(false, true, 1);
        deliveries.take(records(4));
        deliverAll(deliveries);
        assertThat(invocations)
                .containsExactly(
                        List.of("101", "102", "103", "104"),
                        List.of("101", "102"),
                        List.of("103", "104"),
                        List.of("103"),
                        List.of("103"),
                        List.of("104"));
        assertThat(givenUp).containsExactly("103 RetryAttemptsExhausted");
    }

    @Test
    void tries_no_more_often_than_it_may() {
        poisonous.add("101");
        var deliveries = deliveries(false, false, 3);
        deliveries.take(records(1));
        deliverAll(deliveries);
        assertThat(invocations).hasSize(4);
    }

    @Test
    void without_a_limit_gives_up_only_what_is_too_old() {
        poisonous.add("101");
        var deliveries = deliveries(false, false, -1);
        deliveries.take(records(1));
        deliverAll(deliveries);
        assertThat(givenUp).containsExactly("101 RecordAgeExceeded");
        assertThat(invocations.size()).isGreaterThan(50);
    }

    @Test
    void an_unknown_item_identifier_fails_the_whole_batch() {
        var settings =
                new Trigger.Stream("t", false, 10, List.of(), true, false, 0, Optional.empty(), Optional.empty());
        var answer =
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var deliveries =
                new Deliveries(
                        settings,
                        _ -> new Outcome.Returned(answer),
                        new Faults(),
                        () -> now,
                        (batch, why) -> givenUp.add(why));
        deliveries.take(records(2));
        deliverAll(deliveries);
        assertThat(givenUp).containsExactly("RetryAttemptsExhausted");
    }

    @Test
    void what_comes_later_waits_for_what_failed() {
        poisonous.add("101");
        var deliveries = deliveries(false, false, 3);
        deliveries.take(records(1));
        deliveries.deliver();
        poisonous.clear();
        deliveries.take(records(2));
        assertThat(invocations).hasSize(1);
        deliverAll(deliveries);
        assertThat(invocations.get(1)).containsExactly("101");
    }
}
