package followthrough.journey.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The form that posts to that path, or to one that ends so. */
    public PageForm form(String action) {
        return document.select("form[action$=" + action + "]").stream()
                .map(FormElement.class::cast)
                .findFirst()
                .map(form -> new PageForm(browser, form))
                .orElseThrow(() -> new AssertionError("The page has no form to " + action + " but reads: " + text()));
    }

    /** The problems by the id of their field: each stands at the top, linked, and beside its field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Element link : document.select("section[role=alert] li a")) {
            String field = link.attr("href").substring(1);
            assertThat(document.getElementById(field)).as("the field %s", field).isNotNull();
            assertThat(texts("[id=" + field + "-problem]")).as("beside %s", field).containsExactly(link.text());
            problems.put(field, link.text());
        }
        return problems;
    }
}
