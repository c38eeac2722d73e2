package followthrough.journey.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A page in a browser. */
public final class Page {
    private final Browser browser;
    private final Answer answer;
    private final Document document;

    Page(Browser browser, Answer answer) {
        this.browser = browser;
        this.answer = answer;
        this.document = Jsoup.parse(answer.text(), answer.uri().toString());
    }

    /** The answer that it is made of. */
    public Answer answer() {
        return answer;
    }

    /** The status of its answer. */
    public int status() {
        return answer.status();
    }

    /** Its elements. */
    public Document document() {
        return document;
    }

    /** Its address, without what was pressed. */
    public String path() {
        return answer.uri().getRawPath();
    }

    /** What stands at its top. */
    public String heading() {
        return document.select("h1").text();
    }

    /** All that can be read on it. */
    public String text() {
        return document.body().text();
    }

    /** The texts of all elements that fit. */
    public List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    /** The text of the first element that fits, character by character. */
    public String exactly(String selector) {
        return Objects.requireNonNull(document.selectFirst(selector), selector).wholeText();
    }

    /** What the notices on it are called. */
    public List<String> notices() {
        return texts("section.notice h2");
    }

    /** The form with a button that leads to a path which ends so. */
    public PageForm form(String path) {
        return form(path, document.select("form button"));
    }

    /** The form with a button of that name and value that leads to a path which ends so. */
    public PageForm form(String path, Press press) {
        return form(path, document.select("form button[name=%s][value=%s]".formatted(press.name(), press.value())));
    }

    /** A button that has a value of its own. */
    public record Press(String name, String value) {}

    /** Of several such forms the one in which a hidden field has that value. */
    public PageForm form(String path, String hidden, String value) {
        return form(path, document.select("form:has(input[name=%s][value=%s]) button".formatted(hidden, value)));
    }

    private PageForm form(String path, List<Element> buttons) {
        return buttons.stream()
                .filter(button -> leadsTo(button).endsWith(path))
                .findFirst()
                .map(button ->
                        new PageForm(
                                browser,
                                (FormElement) Objects.requireNonNull(button.closest("form")),
                                leadsTo(button),
                                button))
                .orElseThrow(() -> new AssertionError("No button leads to " + path + " on the page: " + text()));
    }

    /** Whether a button leads to a path which ends so. */
    public boolean offers(String path) {
        return document.select("form button").stream().anyMatch(button -> leadsTo(button).endsWith(path));
    }

    private static String leadsTo(Element button) {
        return button.hasAttr("formaction")
                ? button.absUrl("formaction")
                : Objects.requireNonNull(button.closest("form")).absUrl("action");
    }

    /**
     * The problems by the id of their field, as they stand beside it; each is in the list at the top, linked to a
     * field.
     */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Element beside : document.select(".problem:not(:empty)")) {
            problems.put(beside.id().replace("-problem", ""), beside.text());
        }
        Map<String, String> listed = new LinkedHashMap<>();
        document.select("section[role=alert] li a")
                .forEach(link -> listed.put(link.attr("href").substring(1), link.text()));
        assertThat(problems).as("beside the fields and in the list").containsAllEntriesOf(listed);
        assertThat(listed.values()).containsExactlyInAnyOrderElementsOf(Set.copyOf(problems.values()));
        assertThat(listed.keySet())
                .allSatisfy(field -> assertThat(document.getElementById(field)).as(field).isNotNull());
        return problems;
    }
}
