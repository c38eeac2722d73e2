package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Program;
import followthrough.journey.language.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program of the business reads all concerns, and goes on later where it was. */
@Execution(ExecutionMode.CONCURRENT)
class ReadingOnTest {
    private static final Duration A_MINUTE = Duration.ofSeconds(61);

    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final Program program = Program.withAKey(town, true);

    @AfterEach
    void close() {
        town.close();
    }

    private List<Customer> tell(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    Customer customer = town.customer();
                    customer.tells("plumbing", "The Quillmark tap " + number + " drips.");
                    town.passes(Duration.ofMillis(7));
                    return customer;
                })
                .toList();
    }

    private static List<String> references(Answer answer) {
        return answer.json().get("concerns").items().stream().map(one -> one.get("reference").text()).toList();
    }

    private static List<String> references(List<Customer> customers) {
        return customers.stream().map(Customer::reference).toList();
    }

    @Test
    void concerns_come_in_the_order_in_which_they_were_told_none_left_out_and_none_twice() {
        List<Customer> customers = tell(7);
        town.passes(A_MINUTE);

        List<String> read = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 4; page++) {
            Answer answer = program.reads("limit=2" + (next.isEmpty() ? "" : "&after=" + next));
            assertThat(references(answer)).hasSize(page < 3 ? 2 : 1);
            read.addAll(references(answer));
            next = Program.next(answer);
        }

        assertThat(read).containsExactlyElementsOf(references(customers));
        assertThat(references(program.reads("after=" + next))).isEmpty();
    }

    @Test
    void reading_goes_on_with_what_was_told_since() {
        tell(2);
        town.passes(A_MINUTE);
        String next = Program.next(program.reads(""));
        town.passes(Duration.ofDays(40));
        String later = Program.next(program.reads("after=" + next));
        List<Customer> since = tell(2);
        town.passes(A_MINUTE);

        assertThat(references(program.reads("after=" + next))).isEqualTo(references(since));
        assertThat(references(program.reads("after=" + later))).isEqualTo(references(since));
    }

    @Test
    void where_there_is_nothing_yet_it_is_said_where_to_go_on() {
        Answer nothing = program.reads("");
        List<Customer> customers = tell(1);
        town.passes(A_MINUTE);

        assertThat(references(nothing)).isEmpty();
        assertThat(references(program.reads("after=" + Program.next(nothing)))).isEqualTo(references(customers));
    }

    @Test
    void a_concern_appears_once_no_other_can_come_before_it() {
        tell(1);
        Answer early = program.reads("");
        town.passes(A_MINUTE);

        assertThat(references(early)).isEmpty();
        assertThat(references(program.reads("after=" + Program.next(early)))).hasSize(1);
    }

    @Test
    void each_is_as_it_is_now_with_who_told_it_and_nothing_that_opens_it() {
        Customer customer = town.customer();
        customer.tells("plumbing", "The Quillmark tap drips 🚰\n“again”.");
        customer.defers("not-before", "2027-04-01", "");
        town.passes(A_MINUTE);

        Answer answer = program.reads("");
        Node concern = answer.json().get("concerns").items().getFirst();

        assertThat(concern.get("reference").text()).isEqualTo(customer.reference());
        assertThat(concern.get("told").text()).isEqualTo("2027-03-02T18:02:00Z");
        assertThat(concern.get("state").text()).isEqualTo("open");
        assertThat(concern.get("timing").get("date").text()).isEqualTo("2027-04-01");
        assertThat(concern.get("name").text()).isEqualTo(customer.name());
        assertThat(concern.get("mail").text()).isEqualTo(customer.mail());
        assertThat(concern.get("words").text()).isEqualTo("The Quillmark tap drips 🚰\r\n“again”.");
        assertThat(concern.get("promises").items()).isNotEmpty();
        assertThat(answer.text()).doesNotContain(customer.link(), "/c/");
        customer.app().withdraws(customer.link(), "");
        assertThat(program.reads("").json().get("concerns").items().getFirst().get("state").text())
                .isEqualTo("withdrawn");
    }

    @Test
    void a_key_that_may_not_read_reads_nothing() {
        tell(1);
        Program other = Program.withAKey(town, false);

        Answer refused = other.reads("");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.text()).doesNotContain("concerns\":");
        assertThat(other.town().http().get("/api/concerns", "Authorization", "Bearer " + program.key()).status())
                .as("the key that is in the settings no longer")
                .isEqualTo(401);
    }

    @Test
    void without_a_key_nothing_is_read() {
        for (Answer answer :
                List.of(
                        town.http().get("/api/concerns"),
                        town.http().get("/api/concerns", "Authorization", "Bearer nobody"),
                        town.http().get("/api/concerns", "Authorization", "Basic " + program.key()))) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.headers()).doesNotContainKey("access-control-allow-origin");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=101, limit",
        "limit=-1, limit",
        "limit=ten, limit",
        "limit=, limit",
        "limit=1&limit=2, limit",
        "after=, after",
        "after=nowhere, after",
        "after=!!!, after",
        "after=MTgwNDAxMDQwMDAwMC4&after=MTgwNDAxMDQwMDAwMC4, after"
    })
    void what_makes_no_sense_is_named(String query, String field) {
        Answer answer = program.reads(query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsOnlyKeys(field);
    }

    @Test
    void a_place_of_long_ago_or_far_ahead_costs_no_more_than_another() {
        List<Customer> customers = tell(1);
        town.passes(A_MINUTE);

        assertThat(references(program.reads("after=MC4"))).isEqualTo(references(customers)); // 1970
        Answer ahead = program.reads("after=OTk5OTk5OTk5OTk5OS4"); // 2286
        assertThat(references(ahead)).isEmpty();
        assertThat(ahead.status()).isEqualTo(200);
    }

    @Test
    void going_on_is_three_requests_for_fifty_concerns() {
        String next = Program.next(program.reads(""));
        tell(3);
        town.passes(A_MINUTE);
        town.http().get("/");

        assertThat(town.requestsDuring(() -> program.reads("after=" + next)))
                .containsExactly("Query", "BatchGetItem", "BatchGetItem");
    }

    @Test
    void telling_with_a_key_goes_on_as_before() {
        String body = town.customer().app().telling("plumbing", "The Quillmark tap drips.").write();
        Answer told =
                town.http()
                        .post(
                                "/api/concerns",
                                body,
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                "k1",
                                "Authorization",
                                "Bearer " + program.key());
        town.passes(A_MINUTE);

        assertThat(told.status()).isEqualTo(201);
        assertThat(references(program.reads(""))).containsExactly(told.json().get("reference").text());
        assertThat(Json.parse(told.text()).document()).isPresent();
    }
}
