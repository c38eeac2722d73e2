package followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    @Test
    void reads_the_same_tree_as_the_same_json() {
        String yaml =
                """
                # a comment
                name: Rainier
                list:
                  - 1.5
                  - yes
                  - "5"
                empty:
                flag: true
                words: >-
                  one
                  two
                """;

        assertThat(Json.write(good(yaml)))
                .isEqualTo(
                        "{\"name\":\"Rainier\",\"list\":[1.5,\"yes\",\"5\"],"
                                + "\"empty\":null,\"flag\":true,\"words\":\"one two\"}");
    }

    @Test
    void puts_a_value_on_the_line_of_its_name() {
        Node.Mapping document = (Node.Mapping) good("a: 1\nb:\n  - x\n  - c: 2\n");

        assertThat(document.field("b"))
                .hasValueSatisfying(b -> {
                    assertThat(b.line()).isEqualTo(2);
                    assertThat(((Node.Sequence) b).items()).extracting(Node::line).containsExactly(3, 4);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12065550100", "08:00", "2027-03-13", "True", "no", "0x1F", ".5", "1_000", "=", "<<"})
    void takes_for_text_what_only_looks_like_something_else(String value) {
        assertThat(good("a: " + value)).isEqualTo(good("a: '" + value + "'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'a: 1\na: 2'          | 2 | names the field “a” twice
                    'a: &x 1\nb: *x'      | 1 | must not use anchors (&) or aliases (*)
                    'a: 1\nb: *x'         | 2 | must not use anchors (&) or aliases (*)
                    'a: !!str 1'          | 1 | must not use tags (!)
                    'a: !x {}'            | 1 | must not use tags (!)
                    'a: ! x'              | 1 | must not use tags (!)
                    'a: 1\n---\nb: 2'     | 2 | must be one document
                    '? [a]\n: 1'          | 1 | must have plain text as the name of a field
                    ''                    | 1 | is empty
                    """)
    void refuses_what_is_too_clever(String text, int line, String problem) {
        assertThat(YamlDocument.parse(text))
                .isInstanceOfSatisfying(
                        Parsed.Bad.class,
                        bad -> {
                            assertThat(bad.problem()).isEqualTo(problem);
                            assertThat(bad.line()).isEqualTo(line);
                        });
    }

    @ParameterizedTest
    @CsvSource({"'a: 1\n b: 2', 2", "'a: [1', 1", "'a: 1\n\tb: 2', 2", "'x\na: \"1', 2", "'%FOO\n--- !', 2"})
    void says_on_which_line_it_stops_being_yaml(String text, int line) {
        assertThat(YamlDocument.parse(text))
                .isInstanceOfSatisfying(Parsed.Bad.class, bad -> assertThat(bad.line()).isEqualTo(line));
    }

    @Test
    void refuses_a_character_that_nobody_can_see() {
        assertThat(YamlDocument.parse("a: 1\nb: \u0007"))
                .isEqualTo(new Parsed.Bad(2, 0, "holds a character that cannot be read"));
        assertThat(YamlDocument.parse("a: \ud800")).isInstanceOf(Parsed.Bad.class);
    }

    @Test
    void refuses_what_is_too_long_or_too_deep() {
        assertThat(YamlDocument.parse("a".repeat(YamlDocument.LIMIT + 1)))
                .isEqualTo(new Parsed.Bad(0, 0, "must not be longer than 1048576 characters"));
        assertThat(YamlDocument.parse("[".repeat(21) + "]".repeat(21)))
                .isEqualTo(new Parsed.Bad(1, 21, "must not be nested more than 20 deep"));
    }

    private static Node good(String text) {
        return ((Parsed.Good) YamlDocument.parse(text)).node();
    }
}
