package followthrough.look;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AccentTest {
    @Property
    void any_color_can_be_read_on_light_and_on_dark_paper(@ForAll @IntRange(max = 0xffffff) int color) {
        Accent accent = new Accent("%06x".formatted(color));

        assertThat(Rgb.of(accent.onLight()).contrast(Rgb.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(Rgb.of(accent.onLight()).contrast(Rgb.of("faf6ef"))).isGreaterThanOrEqualTo(4.5);
        assertThat(Rgb.of(accent.onDark()).contrast(Rgb.of("191613"))).isGreaterThanOrEqualTo(4.5);
        assertThat(Rgb.of(accent.onDark()).contrast(Rgb.of("221e1a"))).isGreaterThanOrEqualTo(4.5);
    }

    @Property
    void any_color_can_be_read_on_its_own_tint(@ForAll @IntRange(max = 0xffffff) int color) {
        Accent accent = new Accent("%06x".formatted(color));
        Rgb light = Rgb.of(accent.onLight());
        Rgb dark = Rgb.of(accent.onDark());

        assertThat(light.contrast(Rgb.of("fffdf9").mixed(light, 0.08))).isGreaterThanOrEqualTo(4.5);
        assertThat(dark.contrast(Rgb.of("221e1a").mixed(dark, 0.08))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void a_color_that_is_dark_enough_is_left_alone() {
        assertThat(new Accent("1f6b57").onLight()).isEqualTo("1f6b57");
    }

    @Test
    void knows_black_from_white() {
        assertThat(Rgb.BLACK.contrast(Rgb.WHITE)).isEqualTo(21);
    }

    @Test
    void reads_six_digits_with_or_without_a_number_sign() {
        assertThat(Accent.of("#1F6B57")).contains(Accent.DEFAULT);
        assertThat(Accent.of("1f6b57")).contains(Accent.DEFAULT);
        assertThat(Accent.of("#fff")).isEmpty();
        assertThat(Accent.of("red;}")).isEmpty();
    }
}
