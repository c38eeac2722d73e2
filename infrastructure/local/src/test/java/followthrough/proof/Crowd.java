package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who tell one concern after another, and remember which were answered and which were not. */
final class Crowd {
    private static final int CREATED = 201;
    private static final int UNCONFIRMED = 503;
    private static final int MOST_ROUNDS = 10;
    private static final int PATIENCE_MINUTES = 2;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Teller, Receipt> answered = new ConcurrentHashMap<>();
    private final Queue<Teller> unanswered = new ConcurrentLinkedQueue<>();
    private final Semaphore heard = new Semaphore(0);

    /** What somebody was answered: which concern it is, and the last part of its link. */
    record Receipt(String id, String link) {
        static Receipt of(Answer answer) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(CREATED);
            var json = Json.parse(answer.body()).orNothing();
            var link = json.get("link").text();
            return new Receipt(json.get("id").text(), link.substring(link.lastIndexOf('/') + 1));
        }
    }

    /** Everybody who was answered. */
    Map<Teller, Receipt> answered() {
        return Map.copyOf(answered);
    }

    /** One of them tells so many concerns, for as long as there are answers. */
    void tell(RuntimeProcess runtime, int most) {
        var going = true;
        for (var told = 0; going && told < most; told++) {
            going = tell(new Teller(numbers.incrementAndGet()), runtime);
        }
    }

    /** Those who had no answer tell it again, until all have one; says how often that was. */
    int tellAgain(RuntimeProcess runtime) {
        var times = 0;
        for (var round = 0; round < MOST_ROUNDS && !unanswered.isEmpty(); round++) {
            List<Teller> again = new ArrayList<>(unanswered);
            unanswered.clear();
            again.forEach(teller -> assertThat(tell(teller, runtime)).as("teller " + teller.number()).isTrue());
            times += again.size();
        }
        assertThat(unanswered).as("without an answer in the end").isEmpty();
        heard.drainPermits();
        return times;
    }

    /**
     * Tells it; says whether there was any answer. That it could not be confirmed, on a slow machine, counts for none.
     */
    private boolean tell(Teller teller, RuntimeProcess runtime) {
        var answer = teller.tell(runtime);
        answer.filter(it -> it.status() != UNCONFIRMED)
                .map(Receipt::of)
                .ifPresentOrElse(receipt -> remember(teller, receipt), () -> unanswered.add(teller));
        return answer.isPresent();
    }

    private void remember(Teller teller, Receipt receipt) {
        answered.put(teller, receipt);
        heard.release();
    }

    /** Waits until that many more were answered. */
    void awaitAnswers(int number) throws InterruptedException {
        assertThat(heard.tryAcquire(number, PATIENCE_MINUTES, TimeUnit.MINUTES)).as("answers in time").isTrue();
    }
}
