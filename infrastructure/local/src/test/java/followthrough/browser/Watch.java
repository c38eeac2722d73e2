package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a browser asks for and complains of while somebody uses it. */
final class Watch {
    private static final String ANSWERED_WITH_AN_ERROR = "Failed to load resource: the server responded with a status";
    private static final String WITHOUT_RECEPTION = "Failed to load resource: net::ERR_INTERNET_DISCONNECTED";

    private final URI home;
    private final List<Request> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int pages;

    private Watch(URI home) {
        this.home = home;
    }

    static Watch over(Page page, URI home) {
        Watch watch = new Watch(home);
        page.onRequest(watch.requests::add);
        page.onConsoleMessage(watch::note);
        page.onPageError(watch.complaints::add);
        page.onLoad(loaded -> watch.pages++);
        return watch;
    }

    private void note(ConsoleMessage message) {
        boolean complaint = List.of("error", "warning").contains(message.type());
        boolean known = Stream.of(ANSWERED_WITH_AN_ERROR, WITHOUT_RECEPTION).anyMatch(message.text()::startsWith);
        if (complaint && !known) {
            complaints.add(message.text());
        }
    }

    /** All requests so far. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** How many pages came and were ready, scripts and all. */
    int pages() {
        return pages;
    }

    /** No script failed, nothing broke the content security policy, and nobody else was asked for anything. */
    void hasNothingToReport() {
        assertThat(complaints).isEmpty();
        assertThat(requests)
                .extracting(Request::url)
                .allSatisfy(url -> assertThat(url).startsWith(home.toString() + "/"));
    }
}
