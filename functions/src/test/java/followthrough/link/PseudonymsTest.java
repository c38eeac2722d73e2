package followthrough.link;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private final Pseudonyms pseudonyms = new Pseudonyms("a key of at least thirty-two bytes");

    @Test
    void are_the_same_for_the_same() {
        assertThat(pseudonyms.of("mail", "ann@example.com"))
                .isEqualTo(pseudonyms.of("mail", "ann@example.com"))
                .matches("[0-9a-hjkmnp-tv-z]{32}");
    }

    @Test
    void stay_the_same_over_releases() {
        assertThat(pseudonyms.of("mail", "ann@example.com")).isEqualTo("tzw55ajdw95nwpd4t4gkj9jrzj7n9wn9");
    }

    @Test
    void differ_by_kind_and_by_key() {
        var other = new Pseudonyms("another key of at least thirty-two bytes");
        assertThat(pseudonyms.of("mail", "ann@example.com"))
                .isNotEqualTo(pseudonyms.of("phone", "ann@example.com"))
                .isNotEqualTo(other.of("mail", "ann@example.com"));
    }

    @Test
    void do_not_mix_up_where_one_part_ends() {
        assertThat(pseudonyms.of("told", "ab", "c")).isNotEqualTo(pseudonyms.of("told", "a", "bc"));
        assertThat(pseudonyms.of("told", "ab", "")).isNotEqualTo(pseudonyms.of("told", "ab"));
        assertThat(pseudonyms.of("tol", "dab")).isNotEqualTo(pseudonyms.of("told", "ab"));
    }

    @Property(tries = 200)
    void differ_wherever_the_strings_differ(@ForAll String one, @ForAll String other) {
        assertThat(pseudonyms.of("told", one).equals(pseudonyms.of("told", other)))
                .isEqualTo(java.util.Arrays.equals(bytes(one), bytes(other)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
