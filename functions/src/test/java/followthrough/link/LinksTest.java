package followthrough.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final String A = "the first key of at least 32 bytes";
    private static final String B = "the second key, which is as long as that";
    private static final Link LINK = new Link(Scope.CONCERN, "7f3k2m9q", 3);

    private final Links links = signingWith("a");

    private static Links signingWith(String key) {
        return new Links(new LinkKeys(Map.of("a", A, "b", B), key));
    }

    @Test
    void opens_what_it_made() {
        assertThat(links.read(Scope.CONCERN, links.write(LINK))).contains(LINK);
    }

    @Test
    void makes_the_same_link_again() {
        assertThat(links.write(LINK)).isEqualTo(signingWith("a").write(LINK));
    }

    @Test
    void looks_like_an_id_a_version_and_a_code_of_130_bits() {
        assertThat(links.write(LINK)).matches("7f3k2m9q-3-a[0-9a-hjkmnp-tv-z]{26}");
    }

    @Test
    void opens_with_either_key_whichever_signs() {
        assertThat(links.read(Scope.CONCERN, signingWith("b").write(LINK))).contains(LINK);
        assertThat(signingWith("b").read(Scope.CONCERN, links.write(LINK))).contains(LINK);
    }

    @Test
    void writes_a_link_as_it_was_when_another_key_signed() {
        assertThat(signingWith("b").write(LINK, "a")).isEqualTo(links.write(LINK));
    }

    @Test
    void takes_the_newest_key_for_one_that_is_gone() {
        assertThat(links.write(LINK, "z")).isEqualTo(links.write(LINK));
    }

    @Test
    void does_not_mind_the_order_of_its_keys() {
        var swapped = new Links(new LinkKeys(Map.of("b", A, "a", B), "b"));
        assertThat(swapped.read(Scope.CONCERN, links.write(LINK))).isEmpty();
        assertThat(new Links(new LinkKeys(Map.of("b", B, "a", A), "a")).write(LINK)).isEqualTo(links.write(LINK));
    }

    @Test
    void ends_with_its_key() {
        var others = new Links(new LinkKeys(Map.of("a", "another key that nobody here has seen", "b", B), "a"));
        assertThat(others.read(Scope.CONCERN, links.write(LINK))).isEmpty();
    }

    @Test
    void does_not_open_another_version_or_id_with_the_same_code() {
        var text = links.write(LINK);
        assertThat(links.read(Scope.CONCERN, text.replace("-3-", "-4-"))).isEmpty();
        assertThat(links.read(Scope.CONCERN, text.replace("7f3k2m9q", "7f3k2m9r"))).isEmpty();
        assertThat(links.read(Scope.CONCERN, text.replace("7f3k2m9q-3", "7f3k2m9-3"))).isEmpty();
    }

    @Test
    void does_not_open_when_any_character_is_another() {
        var text = links.write(LINK);
        var tampered =
                IntStream.range(0, text.length())
                        .boxed()
                        .flatMap(at -> "0aZ-~ ".chars().mapToObj(other -> with(text, at, (char) other)))
                        .filter(other -> !other.equals(text))
                        .toList();
        assertThat(tampered).isNotEmpty().allSatisfy(it -> assertThat(links.read(Scope.CONCERN, it)).isEmpty());
    }

    private static String with(String text, int at, char other) {
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    @Property(tries = 200)
    void does_not_open_when_a_bit_of_any_character_flips(
            @ForAll @IntRange(max = 36) int at, @ForAll @IntRange(max = 6) int bit) {
        var text = links.write(LINK);
        var place = at % text.length();
        var other = with(text, place, (char) (text.charAt(place) ^ 1 << bit));
        assertThat(links.read(Scope.CONCERN, other)).isEmpty();
    }

    @Test
    void does_not_open_what_is_cut_off_or_longer() {
        var text = links.write(LINK);
        IntStream.range(0, text.length())
                .forEach(length -> assertThat(links.read(Scope.CONCERN, text.substring(0, length))).isEmpty());
        assertThat(links.read(Scope.CONCERN, text + "0")).isEmpty();
    }

    @Test
    void does_not_open_what_is_no_link_at_all() {
        var odd =
                List.of("", "-", "a-1-a", "a-0-a" + "0".repeat(26), "a-99999999999-a" + "0".repeat(26), "\0", "é-1-a");
        assertThat(odd).allSatisfy(it -> assertThat(links.read(Scope.CONCERN, it)).isEmpty());
    }

    @Test
    void refuses_short_keys_and_an_unknown_signer() {
        assertThatThrownBy(() -> new Links(new LinkKeys(Map.of("a", "short"), "a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinkKeys(Map.of("a", A), "b")).isInstanceOf(IllegalArgumentException.class);
    }
}
