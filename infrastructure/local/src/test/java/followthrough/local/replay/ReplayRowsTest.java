package followthrough.local.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayRowsTest {
    @TempDir private Path folder = Path.of(".");

    private static RowByRow rowByRow() {
        return new RowByRow(ZoneId.of("America/New_York"));
    }

    private List<PastRequest> read(String rows) {
        return PastRequests.read(new SomeRequests(folder).file("some", rows), rowByRow(), Long.MAX_VALUE);
    }

    @Test
    void what_was_written_is_kept_but_for_white_space_around_it() {
        assertThat(read(SomeRequests.HEAD + SomeRequests.ROWS))
                .extracting(PastRequest::words)
                .containsExactly(
                        "A \"van\", blue\r\nand a second\nand a third line",
                        PastRequests.NO_WORDS,
                        "Ice \u2603 na\u00efve \ud83d\ude97 \u65e5\u672c",
                        "\u201cStill here\u201d",
                        "gone ;-)");
    }

    @Test
    void a_row_becomes_what_the_api_wants_of_it() {
        assertThat(read(SomeRequests.HEAD + SomeRequests.ROWS).get(2))
                .isEqualTo(
                        new PastRequest(
                                "803",
                                Instant.parse("2016-11-06T06:10:00Z"),
                                "sidewalk-not-shoveled",
                                "Ice \u2603 na\u00efve \ud83d\ude97 \u65e5\u672c",
                                "3 Elm St, Boston"));
    }

    @Test
    void without_the_answer_key_instants_follow_from_the_order_of_the_rows() {
        assertThat(read(SomeRequests.HEAD + SomeRequests.ROWS))
                .extracting(PastRequest::created)
                .isEqualTo(SomeRequests.INSTANTS);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-06T00:59:59, 2016-11-06T04:59:59Z",
        "2016-11-06T01:00:00, 2016-11-06T05:00:00Z",
        "2016-11-06T02:00:00, 2016-11-06T07:00:00Z",
        "2017-03-12T01:59:59, 2017-03-12T06:59:59Z",
        "2017-03-12T02:30:00, 2017-03-12T07:30:00Z",
        "2017-03-12T03:00:00, 2017-03-12T07:00:00Z"
    })
    void a_local_time_alone_is_of_the_first_pass(LocalDateTime local, Instant instant) {
        assertThat(rowByRow().of("1", local)).isEqualTo(instant);
    }

    @Test
    void the_second_pass_begins_where_local_times_step_back_and_lasts_until_its_end() {
        var instants = rowByRow();
        assertThat(List.of("01:20", "01:53", "01:03", "01:41", "01:59", "02:00"))
                .extracting(time -> instants.of("1", LocalDateTime.parse("2016-11-06T" + time)).toString())
                .containsExactly(
                        "2016-11-06T05:20:00Z",
                        "2016-11-06T05:53:00Z",
                        "2016-11-06T06:03:00Z",
                        "2016-11-06T06:41:00Z",
                        "2016-11-06T06:59:00Z",
                        "2016-11-06T07:00:00Z");
    }

    @Test
    void rows_are_told_in_the_order_of_their_instants() {
        var rows = "2,2016-11-02T10:00:00,,Other,b,,x,,,\n1,2016-11-01T10:00:00,,Other,a,,x,,,\n";
        assertThat(read(SomeRequests.HEAD + rows)).extracting(PastRequest::id).containsExactly("1", "2");
    }

    @Test
    void a_file_with_other_columns_is_refused() {
        assertThatThrownBy(() -> read("number,text\n1,a\n")).isInstanceOf(NoSuchElementException.class);
    }
}
