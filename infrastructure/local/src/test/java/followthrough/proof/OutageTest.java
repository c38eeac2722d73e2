package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import followthrough.local.mail.SentMail;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two days without the stream, the scheduler and whoever looks for what they forgot. Afterwards no promise is
 * forgotten, no mail is absurdly late, and each overdue thing is handled once.
 */
class OutageTest {
    private static final Duration OUTAGE = Duration.ofDays(2);

    @Test
    void forty_concerns_come_through_two_days_without_stream_and_scheduler() {
        comesThrough(40, true);
    }

    @Test
    @Tag("proof")
    void five_hundred_concerns_come_through_two_days_without_stream_and_scheduler() {
        comesThrough(500, true);
    }

    @Test
    @Tag("proof")
    void five_hundred_concerns_come_through_two_days_in_which_only_the_rounds_of_the_clock_go_on() {
        comesThrough(500, false);
    }

    private static void comesThrough(int concerns, boolean roundsToo) {
        try (var spine = Spine.start()) {
            List<Visitor> visitors = IntStream.range(0, concerns).mapToObj(i -> new Visitor("o" + i)).toList();
            Map<Visitor, String> links = new HashMap<>();
            visitors.forEach(visitor -> links.put(visitor, visitor.tell(spine).location()));
            spine.settle();
            outage(roundsToo).forEach(spine.system().faults()::order);
            spine.advance(OUTAGE);
            Instant over = spine.system().clock().now();
            spine.system().faults().clear();
            spine.advance(Duration.ofHours(4));
            Map<String, List<SentMail>> mails = byVisitor(spine, visitors);
            mails.values().forEach(toCustomer -> holds(toCustomer, over, roundsToo));
            if (roundsToo) {
                assertThat(toTheOffice(spine, "Soon due")).isZero();
                assertThat(toTheOffice(spine, "Did it happen")).isEqualTo(concerns);
                assertThat(toTheOffice(spine, "Promise broken")).isEqualTo(concerns);
            }
            assertThat(spine.table().pending()).isEmpty();
            assertThat(spine.table().setAside()).isEmpty();
            System.out.printf(
                    "Outage of two days, %s: %d concerns, to each customer %s%n",
                    roundsToo ? "nothing runs" : "the rounds of the clock go on",
                    concerns,
                    subjects(spine.system().sentMail().to(visitors.getFirst().mail())));
            links.values().forEach(link -> assertThat(spine.get(link).status()).isEqualTo(200));
        }
    }

    private static Stream<Fault> outage(boolean roundsToo) {
        Stream<Fault> asked =
                Stream.of(
                        new Fault("stream", FaultKind.ERROR, -1),
                        new Fault("scheduler", FaultKind.ERROR, -1),
                        new Fault("due", FaultKind.ERROR, -1));
        Stream<Fault> rounds =
                Stream.of("pendingShard = :shard", "dueShard = :shard")
                        .map(query ->
                                new Fault("dynamodb", FaultKind.ERROR, Optional.of("Query"), Optional.of(query), -1));
        return roundsToo ? Stream.concat(asked, rounds) : asked;
    }

    private static long toTheOffice(Spine spine, String subject) {
        return spine.system().sentMail().to(Spine.MAILBOX).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .count();
    }

    private static Map<String, List<SentMail>> byVisitor(Spine spine, List<Visitor> visitors) {
        return visitors.stream()
                .collect(Collectors.toMap(Visitor::mail, visitor -> spine.system().sentMail().to(visitor.mail())));
    }

    private static List<String> subjects(List<SentMail> mails) {
        return mails.stream().map(mail -> mail.subject().replaceFirst("[:?] .*", "")).toList();
    }

    private static void holds(List<SentMail> toCustomer, Instant over, boolean roundsToo) {
        List<String> subjects = subjects(toCustomer);
        assertThat(subjects).startsWith("We’ve got it", "Did it happen", "We’re sorry");
        assertThat(subjects.stream().filter("We’ve got it"::equals)).hasSize(1);
        if (roundsToo) {
            assertThat(subjects).containsExactly("We’ve got it", "Did it happen", "We’re sorry");
            List<Instant> sent = toCustomer.stream().map(SentMail::sentAt).toList();
            assertThat(sent.get(1)).isAfter(over);
            assertThat(Duration.between(sent.get(1), sent.get(2))).isGreaterThanOrEqualTo(Duration.ofHours(2));
        }
    }
}
