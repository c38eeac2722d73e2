package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;

/** What axe, a checker made by people who know about assistive technology, has to say about a page. */
final class Axe {
    private static final String LOOK =
            """
            () => axe.run().then(found => found.violations.map(
                it => `${it.id}: ${it.help} (${it.nodes.map(node => node.target.join(' ')).join(', ')})`))
            """;

    private Axe() {}

    static void findsNothingWrong(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat(page.evaluate(LOOK))
                .as("violations on " + page.title())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .isEqualTo(List.of());
    }
}
