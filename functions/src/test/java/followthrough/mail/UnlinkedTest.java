package followthrough.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlinkedTest {
    /** What mail programs take for links, generously. */
    private static final Pattern LINK =
            Pattern.compile("[\\p{L}\\p{N}]:[^\\s0-9]|[\\p{L}\\p{N}-][.。．｡]\\p{L}|[\\p{L}\\p{N}.+-][@＠][\\p{L}\\p{N}]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a?b=c",
                "HTTP://EXAMPLE.COM",
                "www.example.com",
                "example.com/path",
                "sam@example.com",
                "mailto:sam@example.com",
                "call me:tel:+12065550100",
                "javascript:alert(1)",
                "https://example.com/x.y",
                "münchen.example",
                "例え。テスト",
                "a.b.c.d",
                "see (https://example.com).",
            })
    void nothing_in_it_looks_like_a_link(String text) {
        assertThat(Unlinked.text(text)).doesNotContainPattern(LINK);
        assertThat(Unlinked.text(text).replace("\u200c", "")).isEqualTo(text);
    }

    @Test
    void leaves_numbers_times_and_sentences_alone() {
        String text = "At 10:30 it was 3.5 inches. Then: nothing. Ask Jo, e. g. at noon… 5 @ $3";

        assertThat(Unlinked.text(text)).isEqualTo(text);
    }

    @Property
    void it_always_reads_the_same(@ForAll String text) {
        String plain = text.replace("\u200c", "");

        assertThat(Unlinked.text(plain).replace("\u200c", "")).isEqualTo(plain);
        assertThat(Unlinked.text(plain)).doesNotContainPattern("(?<=\\p{L}):(?=\\S)|https?://");
    }
}
