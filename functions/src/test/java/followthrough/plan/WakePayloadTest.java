package followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journal.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WakePayloadTest {
    private static final Subject CONCERN = new Subject("concern", "7f3k");
    private static final Instant DUE = Instant.parse("2027-03-03T18:00:00.123Z");
    private static final WakePayload GOOD = new WakePayload.Good(CONCERN, 3, DUE);
    private static final WakePayload FOREIGN = new WakePayload.Foreign();

    /** As version 1 wrote it. It stays as it is: such wakes may lie months ahead. */
    private static final String VERSION_1 =
            "{\"version\":1,\"subject\":\"concern#7f3k\",\"sequence\":3,\"due\":\"2027-03-03T18:00:00.123Z\"}";

    private static WakePayload read(String text) {
        return WakePayload.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void is_written_as_version_1() {
        assertThat(WakePayload.write(new Wake(CONCERN, 3, DUE, DUE))).isEqualTo(VERSION_1);
    }

    @Test
    void reads_version_1() {
        assertThat(read(VERSION_1)).isEqualTo(GOOD);
    }

    @Test
    void takes_no_offence_at_more_fields_another_order_and_white_space() {
        assertThat(
                        read(
                                """
                                {"due": "2027-03-03T18:00:00.123Z", "why": {"kind": ["reminder"]},
                                 "sequence": 3, "subject": "concern#7f3k", "version": 1}
                                """))
                .isEqualTo(GOOD);
    }

    @Property
    void reads_whatever_it_wrote(
            @ForAll @AlphaChars @StringLength(min = 1, max = 9) String kind,
            @ForAll @Chars({'#', '"', '\\', 'ü', '\n', '7'}) @StringLength(min = 1, max = 9) String id,
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long sequence,
            @ForAll @LongRange(min = -62_135_596_800_000L, max = 253_402_300_799_999L) long due) {
        Wake wake = new Wake(new Subject(kind, id), sequence, Instant.ofEpochMilli(due), Instant.MAX);
        assertThat(read(WakePayload.write(wake)))
                .isEqualTo(new WakePayload.Good(wake.subject(), wake.sequence(), wake.due()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "100", "999999999999999999"})
    void leaves_what_newer_code_wrote_to_newer_code(String version) {
        WakePayload newer = new WakePayload.Newer(Long.parseLong(version));
        assertThat(read("{\"version\":" + version + "}")).isEqualTo(newer);
        assertThat(read(VERSION_1.replace(":1,", ":" + version + ","))).isEqualTo(newer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "3",
                "\"wake\"",
                "[]",
                "{}",
                "{\"version\":1",
                "{\"version\":1}{\"version\":1}",
                "{\"version\":1,\"version\":2}",
                "\uFEFF{\"version\":2}",
                "{\"version\":\"0\",\"source\":\"aws.events\",\"detail-type\":\"Scheduled Event\",\"detail\":{}}",
                "{\"Records\":[{\"eventSource\":\"aws:dynamodb\"}]}",
            })
    void takes_anything_else_for_foreign(String text) {
        assertThat(read(text)).isEqualTo(FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "subject", "sequence", "due"})
    void takes_a_wake_with_a_field_missing_or_of_another_type_for_foreign(String field) {
        Node good = Json.parse(VERSION_1).orNothing();
        assertThat(read(Json.mapping(good).without(field).write())).isEqualTo(FOREIGN);
        Stream.of(
                        "null",
                        "true",
                        "[1]",
                        "{\"a\":1}",
                        "\"\"",
                        "\"1\"",
                        "-1",
                        "1.0",
                        "1e2",
                        "1e999999999999",
                        "9".repeat(2000))
                .map(value -> "\"" + field + "\":" + value)
                .map(ill -> VERSION_1.replaceFirst("\"" + field + "\":[^,}]+", ill))
                .forEach(text -> assertThat(read(text)).as(text).isEqualTo(FOREIGN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"concern", "#7f3k", "concern#", "#"})
    void takes_a_subject_that_is_none_for_foreign(String subject) {
        assertThat(read(VERSION_1.replace("concern#7f3k", subject))).isEqualTo(FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-03", "2027-03-03T18:00:00", "2027-02-30T18:00:00Z", "tomorrow", "1804269600"})
    void takes_a_time_that_is_none_for_foreign(String due) {
        assertThat(read(VERSION_1.replace("2027-03-03T18:00:00.123Z", due))).isEqualTo(FOREIGN);
    }

    @Test
    void takes_a_version_before_the_first_for_foreign() {
        assertThat(read(VERSION_1.replace("\"version\":1", "\"version\":0"))).isEqualTo(FOREIGN);
    }

    @Test
    void takes_what_is_nested_too_deep_for_foreign() {
        assertThat(read("{\"version\":2,\"a\":" + "[".repeat(100_000))).isEqualTo(FOREIGN);
    }

    @Property(tries = 500)
    void never_fails_whatever_bytes_it_reads(@ForAll byte[] bytes) {
        assertThat(WakePayload.read(bytes)).isEqualTo(FOREIGN);
    }

    @Property(tries = 500)
    void never_fails_whatever_became_of_a_wake(@ForAll @IntRange(max = 83) int at, @ForAll byte changed) {
        byte[] bytes = VERSION_1.getBytes(StandardCharsets.UTF_8);
        bytes[at] = changed;
        assertThat(WakePayload.read(bytes)).isNotNull();
    }
}
