package followthrough.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiKeyTest {

    @Test
    void opens_to_the_key_alone() {
        ApiKey key = new ApiKey("site", "2c70e12b7a0646f92279f427c7b38e7334d8e5389cff167a1dc30e73f826b683", false);

        assertThat(key.opensTo("key")).isTrue();
        assertThat(key.opensTo("Key")).isFalse();
        assertThat(key.opensTo("")).isFalse();
    }
}
