package followthrough.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void short_words_stay_whole() {
        assertThat(Excerpt.of("drip", 300)).isEqualTo(new Excerpt("drip", false));
    }

    @Test
    void long_words_end_between_two_words() {
        assertThat(Excerpt.of("one two three four", 10)).isEqualTo(new Excerpt("one two…", true));
    }

    @Test
    void no_character_is_cut_in_two() {
        assertThat(Excerpt.of("🙂🙂🙂🙂🙂", 6)).isEqualTo(new Excerpt("🙂🙂…", true));
    }

    @Property
    void it_is_never_longer_than_asked(@ForAll @StringLength(max = 60) String words) {
        assertThat(Excerpt.of(words, 20).text()).hasSizeLessThanOrEqualTo(20);
    }
}
