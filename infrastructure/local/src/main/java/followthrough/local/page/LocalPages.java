package followthrough.local.page;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.clock.ClockPage;
import followthrough.local.clock.Timekeeper;
import followthrough.local.fault.Faults;
import followthrough.local.fault.FaultsPage;
import followthrough.local.gateway.Gateway;
import followthrough.local.http.Answering;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.lambda.Queues;
import followthrough.local.mail.MailJson;
import followthrough.local.mail.Mailbox;
import followthrough.local.scheduler.SchedulerService;
import java.util.Map;

/** Everything on the runtime's port: its own pages below {@code /local}, the product everywhere else. */
public final class LocalPages implements Answering {
    private final Map<String, Answering> pages;
    private final Answering product;

    /** What the pages show. */
    public record Shown(Timekeeper time, Mailbox mail, SchedulerService scheduler, Faults faults, Queues queues) {}

    /** Pages beside a product. */
    public LocalPages(Shown shown, Gateway gateway) {
        product = gateway;
        pages =
                Map.of(
                        "/local", read(new HomePage(shown.time(), gateway, shown.mail())),
                        "/local/mail", read(new MailPage(shown.mail())),
                        "/local/mail.json", read(new MailJson(shown.mail())),
                        "/local/schedules", read(_ -> Reply.json(200, shown.scheduler().pending())),
                        "/local/queues", read(_ -> Reply.json(200, queues(shown.queues()))),
                        "/local/clock", new ClockPage(shown.time()),
                        "/local/faults", new FaultsPage(shown.faults()));
    }

    private static Node queues(Queues queues) {
        var messages = Json.mapping();
        queues.messages().forEach(messages::with);
        return messages.build();
    }

    private static Answering read(Answering page) {
        return request ->
                request.method().equals("GET") || request.method().equals("HEAD")
                        ? page.answer(request)
                        : Reply.problem(405, "only GET").with("Allow", "GET, HEAD");
    }

    @Override
    public Reply answer(Request request) {
        var path = request.path();
        if (!path.equals("/local") && !path.startsWith("/local/")) {
            return product.answer(request);
        }
        return pages.getOrDefault(path, _ -> Reply.problem(404, "the runtime has no such page"))
                .answer(request)
                .with("Cache-Control", "no-store");
    }
}
