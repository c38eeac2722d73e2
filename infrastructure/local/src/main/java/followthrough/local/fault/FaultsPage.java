package followthrough.local.fault;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.http.Answering;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import java.util.Optional;

/** {@code GET}, {@code POST} and {@code DELETE /local/faults}. */
public final class FaultsPage implements Answering {
    private final Faults faults;

    /** Serves one runtime's faults. */
    public FaultsPage(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Reply answer(Request request) {
        return switch (request.method()) {
            case "GET", "HEAD" -> list();
            case "POST" -> order(request);
            case "DELETE" -> clear();
            default -> Reply.problem(405, "only GET, POST and DELETE").with("Allow", "GET, HEAD, POST, DELETE");
        };
    }

    private Reply list() {
        return Reply.json(200, Node.list(faults.pending().stream().map(FaultsPage::json).toList()));
    }

    private static Node json(Fault fault) {
        return Json.mapping()
                .with("service", fault.service())
                .with("kind", fault.kind().word())
                .withPresent("operation", fault.operation())
                .withPresent("holding", fault.holding())
                .with("times", fault.times())
                .build();
    }

    private Reply clear() {
        faults.clear();
        return list();
    }

    private Reply order(Request request) {
        return fault(request.json()).map(this::ordered).orElseGet(FaultsPage::refused);
    }

    private static Optional<Fault> fault(Node wish) {
        var times = Math.toIntExact(Math.clamp(wish.get("times").whole(1), -2, Integer.MAX_VALUE));
        var operation = wish.get("operation").some().map(Node::text);
        var holding = wish.get("holding").some().map(Node::text);
        return FaultKind.of(wish.get("kind").text())
                .map(kind -> new Fault(wish.get("service").text(), kind, operation, holding, times))
                .filter(Fault::isPossible);
    }

    private Reply ordered(Fault fault) {
        faults.order(fault);
        return list();
    }

    private static Reply refused() {
        return Reply.problem(
                400,
                "service: ses, scheduler, dynamodb, stream, due; kind: throttle, error, timeout, lost-reply, and for"
                        + " stream and due duplicate, delay; times: a number, -1 for ever");
    }
}
