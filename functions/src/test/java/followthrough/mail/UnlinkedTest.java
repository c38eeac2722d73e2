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
    private static final Pattern LINK = Pattern.compile(
            "\\p{L}[\\w+.-]*:\\S|\\S[.。．｡]\\p{L}|\\S[@＠]\\S", Pattern.UNICODE_CHARACTER_CLASS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a?b=c",
                "HTTP://EXAMPLE.COM",
                "www.example.com",
                "example.com/path",
                "sam@example.com",
                "mailto:sam@example.com",
                "tel:+12065550100",
                "javascript:alert(1)",
                "https://192.0.2.1/x",
                "münchen.example",
                "例え。テスト",
                "a.b.c.d",
                "see (https://example.com).",
            })
    void nothing_in_it_looks_like_a_link(String text) {
        assertThat(Unlinked.text(text)).doesNotContainPattern(LINK);
        assertThat(Unlinked.text(text).replace("\u200b", "")).isEqualTo(text);
    }

    @Test
    void leaves_numbers_times_and_sentences_alone() {
        String text = "At 10:30 it was 3.5 inches. Then: nothing. Ask Jo, e. g. at noon… 5 @ $3";

        assertThat(Unlinked.text(text)).isEqualTo(text);
    }

    @Property
    void it_always_reads_the_same(@ForAll String text) {
        String plain = text.replace("\u200b", "");

        assertThat(Unlinked.text(plain).replace("\u200b", "")).isEqualTo(plain);
        assertThat(Unlinked.text(plain)).doesNotContainPattern("(?<=\\p{L}):(?=\\S)|https?://");
    }
}
