package followthrough.local.fault;

import followthrough.local.http.Answering;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.json.Json;
import followthrough.local.json.NotJson;
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
        return Reply.json(200, Json.array(faults.pending().stream().map(FaultsPage::json).toList()));
    }

    private static Json json(Fault fault) {
        return Json.object()
                .with("service", fault.service())
                .with("kind", fault.kind().word())
                .withSome("operation", fault.operation())
                .withSome("holding", fault.holding())
                .with("times", fault.times());
    }

    private Reply clear() {
        faults.clear();
        return list();
    }

    private Reply order(Request request) {
        try {
            return fault(Json.read(request.body())).map(this::ordered).orElseGet(FaultsPage::refused);
        } catch (NotJson _) {
            return refused();
        }
    }

    private static Optional<Fault> fault(Json wish) {
        var times = Math.toIntExact(Math.clamp(wish.get("times").whole(1), -2, Integer.MAX_VALUE));
        var operation = wish.get("operation").some().map(Json::text);
        var holding = wish.get("holding").some().map(Json::text);
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
