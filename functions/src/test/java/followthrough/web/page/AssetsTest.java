package followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.look.Accent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final Accent BLUE = new Accent("2f6f8f");

    private final Assets assets = Assets.load();

    @Test
    void each_stands_where_pages_look_for_it() {
        assertThat(assets.find(assets.style(BLUE)))
                .hasValueSatisfying(style -> {
                    assertThat(style.type()).isEqualTo("text/css; charset=utf-8");
                    assertThat(style.text()).contains("--accent:#" + BLUE.onLight());
                    assertThat(style.current()).isTrue();
                });
        assertThat(assets.find(assets.script()))
                .hasValueSatisfying(script -> assertThat(script.type()).isEqualTo("text/javascript; charset=utf-8"));
        assertThat(assets.find(assets.icon(BLUE)))
                .hasValueSatisfying(icon -> assertThat(icon.text()).contains("#" + BLUE.onLight()));
    }

    @Test
    void another_color_has_another_name() {
        assertThat(assets.style(BLUE)).isNotEqualTo(assets.style(Accent.DEFAULT));
    }

    @Test
    void a_name_of_another_deployment_is_answered_and_not_to_be_kept() {
        assertThat(assets.find("/assets/style.2f6f8f.000000000000.css"))
                .hasValueSatisfying(style -> assertThat(style.current()).isFalse());
        assertThat(assets.find("/assets/page.000000000000.js"))
                .hasValueSatisfying(script -> assertThat(script.current()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/",
                "/assets/style.css",
                "/assets/../secret",
                "/assets/style.red;}.000000000000.css",
                "/assets/other.000000000000.js",
                "/style.2f6f8f.000000000000.css"
            })
    void nothing_else_stands_there(String path) {
        assertThat(assets.find(path)).isEmpty();
    }

    @Test
    void the_style_sheet_knows_no_left_and_right() {
        String style = assets.find(assets.style(BLUE)).orElseThrow().text();

        assertThat(style)
                .doesNotContainPattern(
                        "(margin|padding|border)-(left|right)|\\b(left|right):|text-align: ?(left|right)");
    }
}
