package followthrough.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import followthrough.local.json.Json;
import java.util.List;

/** One person at one device. They find things by what stands on them. */
record Visitor(Desk desk, BrowserContext device, Page page, Watch watch) {
    /** What is told where nothing else matters. */
    static final String WORDS = "Water drips from under the kitchen sink since last night.";

    static Visitor with(BrowserContext device, Desk desk) {
        Watch watch = Watch.over(device, desk.url());
        return new Visitor(desk, device, device.newPage(), watch);
    }

    /** Opens a path, or a whole address. */
    Visitor opens(String where) {
        page.navigate(where);
        return this;
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

    /** Presses a button. */
    Visitor presses(String button) {
        button(button).click();
        return this;
    }

    /** Opens the form and fills it in. */
    Visitor fillsInTheForm(String mail) {
        return opens("/")
                .chooses("Plumbing")
                .types("What’s wrong?", WORDS)
                .types("Your name", "Lena Brandt")
                .types("Email", mail)
                .types("Phone", "206-555-0177")
                .types("Where is it?", "14 Alder Court, Seattle");
    }

    /** Tells a concern and comes to its page. */
    Visitor tells(String mail) {
        fillsInTheForm(mail).presses("Send it");
        page.waitForURL("**/c/**");
        return this;
    }

    /** The mails to an address, oldest first. */
    List<Letter> mails(String to) {
        desk.settle();
        Json all = Json.read(device.request().get("/local/mail.json?to=" + to).text());
        return all.items().stream().map(Letter::read).toList();
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

    /** The {@code id} of what the keyboard would go to. */
    String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id || document.activeElement.className"));
    }
}
