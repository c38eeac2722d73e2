package followthrough.contract;

import static followthrough.contract.Concerns.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.aws.DynamoDbTable;
import followthrough.customer.CustomerStore;
import followthrough.customer.CustomerStores;
import followthrough.customer.DynamoDbCustomerFormat;
import followthrough.customer.LinkAsked;
import followthrough.customer.Suppression;
import followthrough.customer.Suppression.Reason;
import followthrough.journal.EventId;
import followthrough.journal.Journal;
import followthrough.journal.Journals;
import followthrough.limit.Allowance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a store of customers does, whatever stands behind it. */
abstract class CustomerStoreContract {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    private final DynamoDbTable table = aws().table();
    private final CustomerStore store = CustomerStores.in(table);
    private final String customer = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

    abstract Aws aws();

    private List<EventId> askings() {
        Journal journal = Journals.in(table);
        return IntStream.range(0, Journal.SHARDS)
                .mapToObj(shard -> journal.overdue(shard, TOLD.plusSeconds(3600), Optional.empty(), 1000))
                .flatMap(List::stream)
                .map(Journal.Overdue::id)
                .filter(event -> event.subject().equals("customer#" + customer))
                .toList();
    }

    @Test
    void knows_nothing_of_a_stranger() {
        assertThat(store.concernsOf(customer, 10)).isEmpty();
    }

    @Test
    void gives_the_latest_concerns_first_and_no_more_than_asked_for() {
        IntStream.range(0, 5)
                .mapToObj(i -> DynamoDbCustomerFormat.write(customer, "concern" + i, TOLD.plusSeconds(i)))
                .forEach(item -> table.write(List.of(table.put(item))));
        assertThat(store.concernsOf(customer, 3)).containsExactly("concern4", "concern3", "concern2");
    }

    @Test
    void keeps_an_asking_for_links_as_a_pending_event() {
        assertThat(store.record(new LinkAsked(customer, true), TOLD, "nonce", List.of())).isEmpty();
        assertThat(askings()).hasSize(1);
        var lease = Journals.in(table).lease(askings().getFirst(), "me", TOLD, TOLD.plusSeconds(9)).orElseThrow();
        assertThat(LinkAsked.of(lease.event())).isEqualTo(new LinkAsked(customer, true));
    }

    @Test
    void keeps_two_askings_at_the_same_instant_apart() {
        store.record(new LinkAsked(customer, false), TOLD, "one", List.of());
        store.record(new LinkAsked(customer, false), TOLD, "two", List.of());
        assertThat(askings()).hasSize(2);
    }

    @Test
    void keeps_no_asking_beyond_what_is_allowed() {
        var once = Allowance.within(Duration.ofHours(1), TOLD, "link#" + customer, 1);
        assertThat(store.record(new LinkAsked(customer, false), TOLD, "one", List.of(once))).isEmpty();
        assertThat(store.record(new LinkAsked(customer, false), TOLD, "two", List.of(once))).contains(once);
        assertThat(askings()).hasSize(1);
    }

    @Test
    void grants_so_many_mails_a_day_and_the_same_one_again() {
        assertThat(store.grantMail(customer, DAY, "first", 2)).isTrue();
        assertThat(store.grantMail(customer, DAY, "second", 2)).isTrue();
        assertThat(store.grantMail(customer, DAY, "third", 2)).isFalse();
        assertThat(store.grantMail(customer, DAY, "first", 2)).isTrue();
        assertThat(store.grantMail(customer, DAY.plusDays(1), "third", 2)).isTrue();
    }

    @Test
    void grants_no_more_to_many_at_once() throws Exception {
        try (var people = people()) {
            List<Callable<Boolean>> all =
                    IntStream.range(0, 12)
                            .<Callable<Boolean>>mapToObj(i -> () -> store.grantMail(customer, DAY, "mail " + i, 5))
                            .toList();
            assertThat(people.invokeAll(all).stream().map(Future::resultNow).filter(granted -> granted)).hasSize(5);
        }
    }

    @Test
    void nothing_stands_against_writing_to_a_stranger() {
        assertThat(store.suppression(customer)).isEmpty();
        assertThat(suppress(Reason.LIFTED, 1)).isFalse();
        assertThat(store.suppression(customer)).isEmpty();
    }

    @Test
    void of_two_suppressions_the_worse_stands_and_the_same_again_changes_nothing() {
        assertThat(suppress(Reason.UNWANTED, 1)).isTrue();
        assertThat(suppress(Reason.UNWANTED, 1)).isFalse();
        assertThat(suppress(Reason.BOUNCED, 2)).isTrue();
        assertThat(suppress(Reason.BOUNCED, 2)).isFalse();
        assertThat(suppress(Reason.UNWANTED, 3)).isFalse();
        assertThat(store.suppression(customer)).contains(new Suppression(Reason.BOUNCED, TOLD.plusSeconds(2)));
    }

    @Test
    void what_was_sent_before_a_suppression_was_lifted_is_no_news() {
        suppress(Reason.BOUNCED, 1);
        assertThat(suppress(Reason.LIFTED, 5)).isTrue();
        assertThat(suppress(Reason.LIFTED, 6)).isFalse();
        assertThat(suppress(Reason.BOUNCED, 4)).isFalse();
        assertThat(suppress(Reason.UNWANTED, 4)).isFalse();
        assertThat(store.suppression(customer)).contains(new Suppression(Reason.LIFTED, TOLD.plusSeconds(5)));
        assertThat(suppress(Reason.UNWANTED, 7)).isTrue();
    }

    @Test
    void what_came_back_after_a_suppression_was_lifted_stands() {
        suppress(Reason.BOUNCED, 1);
        suppress(Reason.LIFTED, 5);
        assertThat(suppress(Reason.BOUNCED, 6)).isTrue();
        assertThat(suppress(Reason.LIFTED, 5)).isFalse();
    }

    private boolean suppress(Reason reason, int second) {
        return store.suppress(customer, new Suppression(reason, TOLD.plusSeconds(second)));
    }

    /** Many people who act at once. */
    ExecutorService people() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }
}
