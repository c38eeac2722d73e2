package followthrough.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTest {

    @Test
    void says_it_in_the_readers_language_or_a_near_one_or_the_first() {
        Localized words = new Localized("Plumbing", Map.of("es", "Plomería", "pt-BR", "Encanamento"));

        assertThat(words.in(Locale.forLanguageTag("es-MX"))).isEqualTo("Plomería");
        assertThat(words.in(Locale.forLanguageTag("pt-BR"))).isEqualTo("Encanamento");
        assertThat(words.in(Locale.forLanguageTag("pt-PT"))).isEqualTo("Plumbing");
        assertThat(Localized.plain("Plumbing").in(Locale.ROOT)).isEqualTo("Plumbing");
    }
}
