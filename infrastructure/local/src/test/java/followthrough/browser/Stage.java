package followthrough.browser;

import com.microsoft.playwright.Browser;
import followthrough.tools.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The sample business, and people with browsers around it. */
final class Stage implements AutoCloseable {
    /** How wide a small phone is, in CSS pixels. */
    static final int PHONE = 360;

    private static final int TALL = 780;
    private static final double PATIENCE = 10_000;

    private final Chromium chromium;
    private final Desk desk;
    private final List<Visitor> visitors = new ArrayList<>();

    private Stage(Chromium chromium, Desk desk) {
        this.chromium = chromium;
        this.desk = desk;
    }

    static Stage set() {
        Path program = Tool.CHROMIUM.path();
        return new Stage(Chromium.start(program), Desk.open());
    }

    Desk desk() {
        return desk;
    }

    /** Somebody with a phone. */
    Visitor visitor() {
        return visitor(phone -> phone);
    }

    /** Somebody with a phone that runs scripts, or doesn't. */
    Visitor visitor(boolean script) {
        return visitor(phone -> phone.setJavaScriptEnabled(script));
    }

    /** Somebody with a phone of their own kind. */
    Visitor visitor(UnaryOperator<Browser.NewContextOptions> kind) {
        Browser.NewContextOptions phone =
                new Browser.NewContextOptions()
                        .setBaseURL(desk.url().toString())
                        .setLocale("en-US")
                        .setTimezoneId("America/Los_Angeles")
                        .setViewportSize(PHONE, TALL);
        Visitor visitor = Visitor.with(chromium.device(kind.apply(phone)), desk);
        visitor.device().setDefaultTimeout(PATIENCE);
        visitors.add(visitor);
        return visitor;
    }

    /** Everybody goes home. */
    void clear() {
        List<Visitor> leaving = List.copyOf(visitors);
        visitors.clear();
        leaving.forEach(visitor -> visitor.device().close());
        leaving.forEach(visitor -> visitor.watch().hasNothingToReport());
    }

    @Override
    public void close() {
        chromium.close();
        desk.close();
    }
}
