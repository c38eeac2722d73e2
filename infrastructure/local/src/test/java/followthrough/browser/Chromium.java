package followthrough.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own browser, without a window and without a word to anybody but us. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> QUIETLY =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final Map<String, String> NOTHING_TO_FETCH = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    static Chromium start(Path program) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NOTHING_TO_FETCH));
        BrowserType.LaunchOptions how = new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIETLY);
        return new Chromium(playwright, playwright.chromium().launch(how));
    }

    /** A device nobody has used yet. */
    BrowserContext device(Browser.NewContextOptions kind) {
        return browser.newContext(kind);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
