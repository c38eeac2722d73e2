package followthrough.results;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.results.Figures.Numbers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NumbersPropertiesTest {
    @Property
    void what_is_packed_comes_out_as_it_was(@ForAll("tallies") List<Map<String, Long>> tallies) {
        Numbers numbers = sum(tallies);
        assertThat(PackedNumbers.read(PackedNumbers.write(numbers))).isEqualTo(numbers);
        assertThat(Numbers.NONE.and(numbers.named())).isEqualTo(numbers);
    }

    @Property
    void what_was_added_and_is_taken_off_again_leaves_nothing(@ForAll("tallies") List<Map<String, Long>> tallies) {
        Map<String, Long> back = new HashMap<>();
        sum(tallies).named().forEach((measure, count) -> back.put(measure, -count));
        assertThat(sum(tallies).and(back)).isEqualTo(Numbers.NONE);
    }

    @Property
    void a_quantile_is_within_five_in_a_hundred_of_the_wait_it_stands_for(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(min = 1, max = 40_000_000) Integer> seconds) {
        Waits waits =
                seconds.stream()
                        .map(wait -> Waits.in(Waits.bucket(Duration.ofSeconds(wait)), 1))
                        .reduce(Waits.NONE, Waits::and);
        List<Integer> sorted = seconds.stream().sorted().toList();
        for (double share : new double[] {0.5, 0.9}) {
            double exact = sorted.get((int) Math.ceil(share * sorted.size()) - 1);
            double told = waits.quantile(share).orElseThrow().toMillis() / 1000.0;
            assertThat(told / exact).isBetween(0.95, 1.05);
        }
    }

    private static Numbers sum(List<Map<String, Long>> tallies) {
        return tallies.stream().reduce(Numbers.NONE, Numbers::and, (one, _) -> one);
    }

    @Provide
    Arbitrary<List<Map<String, Long>>> tallies() {
        Arbitrary<String> names =
                Arbitraries.oneOf(
                        Arbitraries.of("told", "answer.yes", "no.größer-als-你"),
                        Arbitraries.integers().between(0, 250).map(bucket -> "lead~" + bucket));
        Arbitrary<Long> counts = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        return names.flatMap(name -> counts.map(count -> Tuple.of(name, count)))
                .map(one -> Map.of(one.get1(), one.get2()))
                .list()
                .ofMaxSize(60);
    }
}
