package followthrough.journey.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form on a page, filled in and sent as a browser does it: hidden fields too, line ends as CR LF. */
public final class PageForm {
    private final Browser browser;
    private final FormElement form;
    private final String target;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Pressed by that button. */
    PageForm(Browser browser, FormElement form, String target, Element button) {
        this(browser, form, target);
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), button.attr("value"));
        }
    }

    private PageForm(Browser browser, FormElement form, String target) {
        this.browser = browser;
        this.form = form;
        this.target = target;
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        form.select("textarea")
                .forEach(area -> fields.put(area.attr("name"), area.wholeText().replaceFirst("^\n", "")));
    }

    /** The same, sent by no button. */
    public PageForm asItStands() {
        PageForm standing = new PageForm(browser, form, target);
        standing.fields.putAll(fields);
        form.select("button[name]").forEach(button -> standing.fields.remove(button.attr("name")));
        form.select("input[type=hidden][name=press]").forEach(_ -> standing.fields.put("press", ""));
        return standing;
    }

    /** What stands in a field now; empty if nothing would be sent. */
    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    /** All that would be sent. */
    public Map<String, String> values() {
        return Map.copyOf(fields);
    }

    /** Whether it has such a field. */
    public boolean has(String name) {
        return form.elements().stream().anyMatch(field -> field.attr("name").equals(name));
    }

    /** Types into a field. */
    public PageForm type(String name, String text) {
        assertThat(form.select("input[name=%1$s]:not([type=radio]), textarea[name=%1$s]".formatted(name)))
                .as("a field to type %s into", name)
                .hasSize(1);
        fields.put(name, Confidences.told(text));
        return this;
    }

    /** Chooses one of several. */
    public PageForm choose(String name, String value) {
        assertThat(
                        form.select("[name=%s]".formatted(name)).stream()
                                .flatMap(field -> field.select("input[type=radio], option").stream())
                                .map(Element::val))
                .as("choices of %s", name)
                .contains(value);
        fields.put(name, value);
        return this;
    }

    /** Chooses the first of several. */
    public PageForm chooseFirst(String name) {
        return chooseAny(name, 0);
    }

    /** Chooses an option of a list by its place, from 0. */
    public PageForm pick(String name, int place) {
        fields.put(name, form.select("select[name=%s] option:not([value=''])".formatted(name)).get(place).val());
        return this;
    }

    /** Chooses one of several by its place, from 0. */
    public PageForm chooseAny(String name, int place) {
        fields.put(name, form.select("input[type=radio][name=%s]".formatted(name)).get(place).val());
        return this;
    }

    /** Ticks a box. */
    public PageForm tick(String name) {
        Element box = form.select("input[type=checkbox][name=%s]".formatted(name)).first();
        assertThat(box).as("a box %s", name).isNotNull();
        fields.put(name, box == null ? "" : box.val());
        return this;
    }

    /** Puts something into it that its page does not offer, as a program would. */
    public PageForm forge(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** The same, sent to what a program would guess beside it. */
    public PageForm to(String beside) {
        PageForm other = new PageForm(browser, form, target.substring(0, target.lastIndexOf('/') + 1) + beside);
        other.fields.putAll(fields);
        return other;
    }

    /** Presses its button, and goes where that leads. */
    public Page send() {
        return browser.post(target, body());
    }

    /** Presses the button of a form that only looks for something. */
    public Page look() {
        return browser.open(target + "?" + body());
    }

    /** Presses its button, and stays with the first answer. */
    public Answer press() {
        return browser.press(target, body());
    }

    /** What goes over the wire. */
    public String body() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replaceAll("\r\n|\r|\n", "\r\n"), StandardCharsets.UTF_8);
    }
}
