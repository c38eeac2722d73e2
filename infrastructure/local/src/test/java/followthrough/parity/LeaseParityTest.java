package followthrough.parity;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.EventWorker;
import followthrough.journal.Journal;
import followthrough.journal.JournalEvent;
import followthrough.journal.Lease;
import followthrough.journal.WorkLog;
import followthrough.local.template.FunctionDefinition;
import followthrough.local.template.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A lease outlasts every function that works under it, or two would work on one event. */
class LeaseParityTest {
    private static final Instant NOW = Instant.EPOCH;

    @Test
    void a_lease_outlasts_whatever_works_under_it() {
        assertThat(Product.TEMPLATE.functions().stream().filter(LeaseParityTest::worksUnderLeases))
                .isNotEmpty()
                .allSatisfy(function -> assertThat(function.timeout()).isLessThan(lease()));
    }

    private static boolean worksUnderLeases(FunctionDefinition function) {
        return function.triggers().stream()
                .anyMatch(it -> it instanceof Trigger.Stream || it instanceof Trigger.Schedule);
    }

    private static Duration lease() {
        var asked = new Asked();
        new EventWorker(asked, Map.of(), () -> NOW, () -> "token", new Silent()).work(new EventId("a#1", "EVENT#1"));
        return Duration.between(NOW, asked.until);
    }

    /** A journal that gives no lease, but remembers for how long one was wanted. */
    private static final class Asked implements Journal {
        private Instant until = NOW;

        @Override
        public Optional<Lease> lease(EventId id, String token, Instant now, Instant wanted) {
            until = wanted;
            return Optional.empty();
        }

        @Override
        public boolean done(Lease lease, Effect effect, Instant at) {
            return false;
        }

        @Override
        public void finish(Lease lease) {}

        @Override
        public void putOff(Lease lease, int failures, Instant tryAgain) {}

        @Override
        public void setAside(Lease lease, Instant at, String problem) {}

        @Override
        public void putBack(EventId id, Instant now) {}

        @Override
        public List<EventId> asides(Instant before, int atMost) {
            return List.of();
        }

        @Override
        public List<Overdue> overdue(int shard, Instant before, Optional<Overdue> after, int atMost) {
            return List.of();
        }

        @Override
        public void append(JournalEvent event) {}
    }

    private record Silent() implements WorkLog {
        @Override
        public void putOff(JournalEvent event, RuntimeException failure) {}

        @Override
        public void unworkable(EventId id, RuntimeException failure) {}

        @Override
        public void setAside(JournalEvent event, RuntimeException failure) {}
    }
}
