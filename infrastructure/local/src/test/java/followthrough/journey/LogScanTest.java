package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Confidences;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Overheard;
import followthrough.journey.language.Town;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Reads all that was printed while the tests before it ran. It is the last of them. */
@Order(Integer.MAX_VALUE)
@Isolated
class LogScanTest {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final Pattern PHONE = Pattern.compile("206[- ]?555[- ]?\\d{4}");
    private static final Pattern LINK = Pattern.compile("[0-9a-z-]+-\\d+-[ab][0-9a-z]{26}");
    private static final List<Pattern> NEVER =
            List.of(MAIL, PHONE, LINK, Pattern.compile("(?i)quilla |quillmark|markham"));

    @BeforeEach
    void somebody_tells_something() {
        Customer customer = Town.shared().customer();
        customer.tells("plumbing", "The Quillmark tub leaks.");
        customer.adds("And the Quillmark sink.");
        Town.shared().settle();
    }

    @Test
    void nothing_that_customers_told_was_ever_printed() {
        assertNothingTold();
    }

    static void assertNothingTold() {
        List<String> confidences = Confidences.all();
        assertThat(Overheard.lines())
                .isNotEmpty()
                .allSatisfy(line -> {
                    NEVER.forEach(never -> assertThat(line.text()).doesNotContainPattern(never));
                    assertThat(confidences.stream().filter(line.text()::contains)).isEmpty();
                });
    }

    @Test
    void every_line_of_a_function_is_json_with_an_instant_and_a_level() {
        assertThat(functionLines())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(Json.parse(line).orNothing().fields()).containsKeys("at", "level", "what"));
    }

    @Test
    void every_request_is_a_line_with_its_id() {
        assertThat(answered())
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.get("request").text()).isNotEmpty();
                    assertThat(line.get("route").text()).matches("none|/[a-z/{}.-]*");
                });
    }

    @Test
    void every_concern_that_was_told_is_a_line_with_its_id() {
        assertThat(answered())
                .filteredOn(line -> line.get("route").text().equals("/concerns"))
                .filteredOn(line -> line.get("status").text().equals("303"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("concern").text()).matches("[0-9a-z]{20}"));
    }

    private static List<Node> answered() {
        return functionLines().stream()
                .map(line -> Json.parse(line).orNothing())
                .filter(line -> line.get("what").text().equals("answered"))
                .toList();
    }

    private static List<String> functionLines() {
        return Overheard.lines().stream().filter(Overheard.Line::isOfAFunction).map(Overheard.Line::text).toList();
    }
}
