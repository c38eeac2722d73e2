package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnStage.class)
class WeightTest {
    private static final int MOST_BYTES = 30 * 1024;
    private static final int MOST_REQUESTS = 4;
    private static final String MANAGER = "walt@madronalane.example.com";
    private static final String KEPT =
            "performance.getEntriesByType('resource').filter(it => it.decodedBodySize > 0 && it.transferSize === 0)"
                    + ".map(it => it.name)";

    @Test
    void the_form_is_light(Stage stage) {
        isLight(stage.visitor().opens("/"));
    }

    @Test
    void the_page_of_a_concern_is_light(Stage stage) {
        String page = stage.visitor().tells("light@example.com").page().url();
        isLight(stage.visitor().opens(page));
    }

    @Test
    void the_page_of_the_team_is_light(Stage stage) {
        String mail = "light.work@example.com";
        stage.visitor().tells(mail);
        isLight(stage.visitor().opensTheWorkOf(mail));
    }

    @Test
    void the_results_are_few_requests_and_their_chart_is_drawn(Stage stage) {
        Visitor visitor = stage.visitor();
        visitor.tells("light.results@example.com").desk().waits(Duration.ofHours(25));
        visitor.tells("light.results.again@example.com");
        visitor.opens("/m").types("Your email address", MANAGER).presses("Send me a link");
        visitor.opens(visitor.mails(MANAGER).getLast().link()).presses("Sign in");

        int before = visitor.watch().requests().size();
        visitor.opens("/m/results").page().waitForSelector(".chart canvas");

        List<String> asked = visitor.watch().requests().stream().skip(before).map(Request::url).distinct().toList();
        assertThat(asked).hasSizeBetween(1, MOST_REQUESTS);
    }

    @Test
    void on_the_next_page_all_that_goes_with_it_is_there_already(Stage stage) {
        Visitor visitor = stage.visitor().opens("/").opens("/link");
        assertThat(visitor.page().evaluate(KEPT))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .anyMatch(url -> url.endsWith(".css"))
                .anyMatch(url -> url.endsWith(".js"));
    }

    /** Sizes are as before compression; not every browser tells of its request for the icon. */
    private static void isLight(Visitor visitor) {
        Set<String> seen = new TreeSet<>(visitor.watch().requests().stream().map(Request::url).toList());
        seen.add(String.valueOf(visitor.page().evaluate("document.querySelector('link[rel=icon]').href")));
        int bytes = seen.stream().mapToInt(url -> visitor.device().request().get(url).body().length).sum();
        assertThat(seen).hasSizeBetween(2, MOST_REQUESTS);
        assertThat(bytes).isBetween(1, MOST_BYTES);
    }
}
