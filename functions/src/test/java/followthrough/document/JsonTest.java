package followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void reads_every_kind_of_value_with_its_line() {
        assertThat(Json.parse("{\"a\":\n [1.50, true,\n null, \"x\"]}")).isEqualTo(new Parsed.Good(mapping()));
    }

    @Test
    void writes_what_it_read_byte_for_byte() {
        String text = "{\"b\":1.50,\"a\":[\"é\\n\\\"\",null,false,{}],\"n\":-0,\"e\":1E400}";

        assertThat(Json.write(good(text))).isEqualTo(text);
        assertThat(Json.bytes(good(text))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void builds_an_answer_in_the_order_given() {
        Node answer =
                Json.mapping()
                        .with("kind", "answer")
                        .with("sequence", 3)
                        .with("urgent", false)
                        .with("promises", List.of(Json.mapping().with("due", "soon").build()))
                        .withPresent("left", Optional.empty())
                        .withNullable("appointment", Optional.empty())
                        .build();

        assertThat(Json.write(answer))
                .isEqualTo(
                        "{\"kind\":\"answer\",\"sequence\":3,\"urgent\":false,"
                                + "\"promises\":[{\"due\":\"soon\"}],\"appointment\":null}");
    }

    @Test
    void keeps_a_lone_surrogate_so_that_its_field_can_be_named() {
        assertThat(good("{\"words\":\"a\\ud800b\"}"))
                .isInstanceOfSatisfying(
                        Node.Mapping.class,
                        mapping -> assertThat(mapping.field("words")).contains(new Node.Text("a\ud800b", 1)));
    }

    @Test
    void keeps_nul_and_pairs_of_surrogates() {
        assertThat(good("\"\\u0000\\ud83d\\ude00\"")).isEqualTo(new Node.Text("\u0000😀", 1));
    }

    @Test
    void refuses_a_field_that_is_there_twice_and_names_it() {
        assertThat(Json.parse("{\"a\":1,\n \"a\":2}")).isEqualTo(new Parsed.Bad(2, 2, "names the field “a” twice"));
    }

    @Test
    void takes_twenty_levels_and_refuses_the_next() {
        assertThat(Json.parse("[".repeat(20) + "]".repeat(20))).isInstanceOf(Parsed.Good.class);
        assertThat(problem("[".repeat(21) + "]".repeat(21))).isEqualTo("must not be nested more than 20 deep");
        assertThat(problem("{\"a\":".repeat(100_000))).isEqualTo("must not be nested more than 20 deep");
    }

    @Test
    void refuses_anything_after_the_end() {
        assertThat(problem("{} {}")).isEqualTo("must end after the first value");
    }

    @Test
    void refuses_a_byte_order_mark_in_text_and_bytes() {
        assertThat(problem("\uFEFF{}")).isEqualTo("must not begin with a byte order mark");
        assertThat(Json.parse("\uFEFF{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Parsed.Bad(1, 1, "must not begin with a byte order mark"));
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        assertThat(Json.parse(new byte[] {'"', (byte) 0xE9, '"'}))
                .isEqualTo(new Parsed.Bad(0, 0, "must be encoded as UTF-8"));
    }

    @Test
    void says_where_it_stops_being_json() {
        assertThat(Json.parse("{\"a\":1,\n  oops}"))
                .isInstanceOfSatisfying(Parsed.Bad.class, bad -> assertThat(bad.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "]",
                "[1,]",
                "{\"a\":}",
                "{'a':1}",
                "{a:1}",
                "NaN",
                "01",
                "nul",
                "// x\n1",
                "\"\n\"",
                "1 x"
            })
    void refuses_what_is_not_json(String text) {
        assertThat(Json.parse(text)).isInstanceOf(Parsed.Bad.class);
    }

    private static Node good(String text) {
        return ((Parsed.Good) Json.parse(text)).node();
    }

    private static String problem(String text) {
        return ((Parsed.Bad) Json.parse(text)).problem();
    }

    private static Node mapping() {
        LinkedHashMap<String, Node> fields = new LinkedHashMap<>();
        fields.put(
                "a",
                new Node.Sequence(
                        List.of(
                                new Node.Numeral("1.50", 2),
                                new Node.Bool(true, 2),
                                new Node.Null(3),
                                new Node.Text("x", 3)),
                        1));
        return new Node.Mapping(fields, 1);
    }
}
