package followthrough.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import followthrough.document.Json;
import followthrough.document.Node;
import java.util.List;

/** One person at one device. They find things by what stands on them. */
record Visitor(Desk desk, BrowserContext device, Page page, Watch watch) {
    /** What is told where nothing else matters. */
    static final String WORDS = "Water drips from under the kitchen sink since last night.";

    private static final String TEAM = "warranty@madronalane.example.com";

    static Visitor with(BrowserContext device, Desk desk) {
        Page page = device.newPage();
        return new Visitor(desk, device, page, Watch.over(page, desk.url()));
    }

    /** Opens a path, or a whole address. */
    Visitor opens(String where) {
        page.navigate(where);
        return this;
    }

    /** Opens what the latest mail to the team about a customer leads to. */
    Visitor opensTheWorkOf(String mail) {
        return opens(teamsLetterAbout(mail).link());
    }

    /** The latest mail to the team about a customer. */
    Letter teamsLetterAbout(String mail) {
        return mails(TEAM).stream()
                .filter(letter -> letter.text().contains(mail))
                .reduce((_, latest) -> latest)
                .orElseThrow(() -> new AssertionError("No mail to the team about them"));
    }

    /** Puts text into the field with that label. */
    Visitor types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Marks the choice with that label. */
    Visitor chooses(String label) {
        field(label).check();
        return this;
    }

    /** Presses a button, and waits for the page that it leads to. */
    Visitor presses(String button) {
        int before = watch.pages();
        button(button).click();
        page.waitForCondition(() -> watch.pages() > before);
        return this;
    }

    /** Opens what is folded away under a line. */
    Visitor unfolds(String line) {
        page.locator("summary").getByText(line).click();
        return this;
    }

    /** Opens the form and fills it in. */
    Visitor fillsInTheForm(String service, String mail) {
        return opens("/")
                .chooses(service)
                .types("What’s wrong?", WORDS)
                .types("Your name", "Lena Brandt")
                .types("Email", mail)
                .types("Phone", "206-555-0177")
                .saysWhere();
    }

    private Visitor saysWhere() {
        Locator place = field("Where is it?");
        return place.isVisible() ? types("Where is it?", "14 Alder Court, Seattle") : this;
    }

    /** Tells of a leak and comes to the page of this concern. */
    Visitor tells(String mail) {
        return tells("Plumbing", mail);
    }

    /** Tells a concern and comes to its page. */
    Visitor tells(String service, String mail) {
        return fillsInTheForm(service, mail).presses("Send it");
    }

    /** The mails to an address, oldest first. */
    List<Letter> mails(String to) {
        desk.settle();
        Node all = Json.parse(device.request().get("/local/mail.json?to=" + to).text()).orNothing();
        return all.items().stream().map(Letter::read).toList();
    }

    /** The latest mail to whoever is on call about something urgent. */
    Letter alert() {
        desk.settle();
        Node all = Json.parse(device.request().get("/local/mail.json").text()).orNothing();
        return all.items().stream()
                .map(Letter::read)
                .filter(letter -> letter.subject().startsWith("URGENT, please take it"))
                .reduce((_, latest) -> latest)
                .orElseThrow(() -> new AssertionError("Nobody was alerted"));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    /** The title of the notice that says what came of the last press. */
    String notice() {
        return page.locator(".notice h2").first().innerText();
    }

    List<String> timeline() {
        return page.locator(".timeline li p").allInnerTexts();
    }
}
