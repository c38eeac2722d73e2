package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as they are for people who see, hear or hold their device in ways of their own. */
@ExtendWith(OnStage.class)
class EveryonesPagesTest {
    /** The narrowest window in which a page has to do, as WCAG has it. */
    private static final int NARROW = 320;

    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String LONG = "x".repeat(300);

    enum Look {
        FORM,
        FORM_WITH_ERRORS,
        STATUS,
        LINK,
        BROKEN_LINK,
        NOWHERE;

        Visitor of(Visitor visitor) {
            return switch (this) {
                case FORM -> visitor.opens("/");
                case FORM_WITH_ERRORS -> visitor.opens("/").chooses("No heat").presses("Send it");
                case STATUS ->
                        visitor.tells("everyone@example.com")
                                .types("Anything to add?", LONG)
                                .presses("Add it")
                                .unfolds("Correct your phone, email or address");
                case LINK -> visitor.opens("/link");
                case BROKEN_LINK -> visitor.opens("/c/cut-off");
                case NOWHERE -> visitor.opens("/nowhere");
            };
        }
    }

    static Stream<Arguments> light_and_dark() {
        return Stream.of(Look.values())
                .flatMap(look -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(it -> Arguments.of(look, it)));
    }

    @ParameterizedTest
    @MethodSource("light_and_dark")
    void nothing_stands_in_anybodys_way(Look look, ColorScheme scheme, Stage stage) {
        Axe.findsNothingWrong(look.of(stage.visitor(scheme)).page());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_has_to_scroll_sideways(Look look, Stage stage) {
        Visitor visitor = look.of(stage.visitor());
        for (int width : List.of(Stage.PHONE, NARROW)) {
            visitor.page().setViewportSize(width, NARROW);
            assertThat(visitor.page().evaluate(OVERFLOW)).isEqualTo(0);
        }
    }
}
