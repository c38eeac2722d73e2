package followthrough.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {
    private final Stand stand;
    private final SomeRequests requests;
    private final Path links;

    ReplayTest(@TempDir Path folder) {
        links = folder.resolve("told");
        requests = new SomeRequests(folder);
        stand = Stand.start(links, UnaryOperator.identity());
    }

    @BeforeAll
    void replay() {
        assertThat(stand.replay(requests.all())).isEmpty();
        assertThat(stand.said()).first().isEqualTo("5 rows, of which 0 were told before");
        assertThat(stand.said()).last().asString().matches("5 rows, 0 differences, \\d+\\.\\d rows/s, \\d+:\\d\\d");
    }

    @AfterAll
    void stop() {
        stand.close();
    }

    @Test
    void each_row_is_told_once_by_somebody_of_its_own_at_its_own_instant() {
        assertThat(stand.system().sentMail().all())
                .filteredOn(mail -> mail.to().getFirst().startsWith("replay."))
                .allSatisfy(mail -> assertThat(SomeRequests.INSTANTS).contains(mail.sentAt()))
                .extracting(mail -> mail.to().getFirst())
                .containsExactly(
                        "replay.801@example.com",
                        "replay.802@example.com",
                        "replay.803@example.com",
                        "replay.804@example.com",
                        "replay.805@example.com");
    }

    @Test
    void words_that_are_not_those_of_the_row_are_a_difference_which_is_told_without_them() {
        assertThat(stand.replay(requests.with("a third line", "a fourth line")))
                .containsExactly(new Difference("801", "other words"));
        assertThat(stand.said()).contains("row 801: other words").noneMatch(line -> line.contains("line "));
        assertThat(stand.said()).last().asString().startsWith("5 rows, 1 differences");
    }

    @Test
    void a_pass_of_the_repeated_hour_that_is_taken_for_the_other_is_a_difference() {
        assertThat(stand.replay(requests.with("2016-11-06T06:10:00Z", "2016-11-06T05:10:00Z")))
                .containsExactly(new Difference("803", "another instant"));
    }

    @Test
    void a_row_that_is_refused_is_a_difference() {
        assertThat(stand.replay(requests.with("805,2017-03-12T03:00:01,,Other", "805,2017-03-12T03:00:01,,Potholes")))
                .containsExactly(new Difference("805", "another service"));
        assertThat(stand.replay(requests.with("804,", "904,").stream().map(ReplayTest::ofNoService).toList()))
                .contains(new Difference("904", "not recorded"));
    }

    private static PastRequest ofNoService(PastRequest request) {
        return new PastRequest(request.id(), request.created(), "potholes", request.words(), request.address());
    }

    @Test
    void a_row_whose_link_leads_nowhere_is_a_difference() throws IOException {
        var kept = Files.readString(links);
        Files.writeString(links, "802 nowhere\n", StandardOpenOption.APPEND);
        assertThat(stand.replay(requests.all())).containsExactly(new Difference("802", "not found"));
        Files.writeString(links, kept);
    }
}
