package followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private final Problems problems = new Problems();

    @Test
    void reads_what_is_right_without_a_word() {
        Fields fields = fields("{name: Sam, urgent: true, count: 3, wait: 1h 30m, days: [a, b], more: {x: y}}");

        assertThat(fields.text("name")).isEqualTo("Sam");
        assertThat(fields.flag("urgent")).isTrue();
        assertThat(fields.number("count", 1, 3, 1)).isEqualTo(3);
        assertThat(fields.duration("wait")).isEqualTo(Duration.ofMinutes(90));
        assertThat(fields.texts("days", "", Optional::of)).containsExactly("a", "b");
        assertThat(fields.<String>group("more", more -> more.text("x"))).isEqualTo("y");
        fields.finish();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void takes_nothing_for_absent() {
        Fields fields = fields("{name: null, flag: ~}");

        assertThat(fields.optionalText("name")).isEmpty();
        assertThat(fields.flag("flag")).isFalse();
        assertThat(fields.number("count", 1, 3, 2)).isEqualTo(2);
        assertThat(fields.list("list", Fields::names)).isEmpty();
        assertThat(fields.<Object>optionalGroup("group", Fields::names)).isEmpty();
        assertThat(problems.none()).isTrue();
    }

    @Test
    void says_each_field_that_is_needed_or_wrong_or_unknown_at_once() {
        Fields fields = fields("people:\n  - name: 5\n    age: 7\n  - name: ' '\n  - x\nurgent: maybe\n");

        List<String> names = fields.list("people", person -> person.text("name"));
        fields.flag("urgent");
        fields.text("title");
        fields.<String>group("office", office -> office.text("street"));
        fields.finish();

        assertThat(names).containsExactly("", "", "");
        assertThat(problems.all())
                .containsExactly(
                        new Problem(1, "title", "is needed"),
                        new Problem(1, "office", "is needed"),
                        new Problem(2, "people[0].name", "must be text, not a number: put it in quotes"),
                        new Problem(3, "people[0].age", "is not a known field; known here are name"),
                        new Problem(4, "people[1].name", "must not be blank"),
                        new Problem(5, "people[2]", "must be a group of fields, not text"),
                        new Problem(6, "urgent", "must be true or false, not text"));
    }

    @Test
    void says_that_a_document_must_have_fields() {
        Fields.of(new Node.Bool(true, 1), problems).text("name");

        assertThat(problems.all()).containsExactly(new Problem(1, "", "must be a group of fields, not true or false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "1.5", "1e999999999", "-1", "'2'", "99999999999999999999", "[]"})
    void holds_numbers_to_their_bounds(String written) {
        fields("n: " + written).number("n", 1, 3, 1);

        assertThat(problems.all()).containsExactly(new Problem(1, "n", "must be a whole number from 1 to 3"));
    }

    @ParameterizedTest
    @CsvSource({"4h, PT4H", "30m, PT30M", "1h30m, PT1H30M", "1h 30m, PT1H30M", "9999h, PT9999H"})
    void reads_lengths_of_time(String written, Duration length) {
        assertThat(fields("d: " + written).optionalDuration("d")).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "0h", "4", "4 hours", "-4h", "PT4H", "10000h", "1m 1h"})
    void refuses_lengths_of_time_it_does_not_know(String written) {
        fields("d: " + written).duration("d");

        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void holds_lengths_of_time_to_their_bounds() {
        Duration least = Duration.ofMinutes(5);
        Duration most = Duration.ofMinutes(90);
        Fields fields = fields("a: 5m\nb: 1h 30m\nc: 4m\nd: 91m\n");

        assertThat(fields.duration("a", least, most)).isEqualTo(least);
        assertThat(fields.optionalDuration("b", least, most)).contains(most);
        assertThat(fields.duration("c", least, most)).isZero();
        assertThat(fields.optionalDuration("d", least, most)).isEmpty();
        assertThat(fields.optionalDuration("e", least, most)).isEmpty();
        String allowed = "must be a length of time such as 4h, 30m or 1h 30m, from 5m to 1h 30m";
        assertThat(problems.all()).containsExactly(new Problem(3, "c", allowed), new Problem(4, "d", allowed));
    }

    private Fields fields(String yaml) {
        return Fields.of(((Parsed.Good) YamlDocument.parse(yaml)).node(), problems);
    }
}
