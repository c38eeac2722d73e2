package followthrough.local.clock;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.http.Answering;
import followthrough.local.http.Form;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code GET} and {@code POST /local/clock}: looks at the clock, moves it, holds it. */
public final class ClockPage implements Answering {
    private static final Set<String> KNOWN = Set.of("advance", "to", "hold");
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final Timekeeper time;

    /** Serves one runtime's clock. */
    public ClockPage(Timekeeper time) {
        this.time = time;
    }

    @Override
    public Reply answer(Request request) {
        return switch (request.method()) {
            case "GET", "HEAD" -> state();
            case "POST" -> isForm(request) ? fromPage(request) : obey(request.json());
            default -> Reply.problem(405, "only GET and POST").with("Allow", "GET, HEAD, POST");
        };
    }

    private Reply state() {
        return Reply.json(200, Json.mapping().with("now", time.now().toString()).with("held", time.held()).build());
    }

    private static boolean isForm(Request request) {
        return request.header("content-type").orElse("").startsWith("application/x-www-form-urlencoded");
    }

    private Reply fromPage(Request request) {
        var fields = Json.mapping();
        Form.read(request.text()).fields().forEach((name, values) -> fields.with(name, values.getFirst()));
        var reply = obey(fields.build());
        return reply.status() == 200 ? Reply.seeOther("/local") : reply;
    }

    private Reply obey(Node wish) {
        if (!isUnderstood(wish.fields())) {
            return Reply.problem(400, "say advance (an ISO duration), to (an instant) or hold (true or false)");
        }
        try {
            return obeyed(wish.fields());
        } catch (DateTimeException | ArithmeticException _) {
            return Reply.problem(400, "not an ISO duration or instant that the clock could reach");
        }
    }

    private static boolean isUnderstood(Map<String, Node> wish) {
        var hold = Optional.ofNullable(wish.get("hold")).map(Node::text);
        return !wish.isEmpty() && KNOWN.containsAll(wish.keySet()) && hold.map(TRUTHS::contains).orElse(true);
    }

    private Reply obeyed(Map<String, Node> wish) {
        var now = time.now();
        var by = Optional.ofNullable(wish.get("advance")).map(it -> Duration.parse(it.text())).orElse(Duration.ZERO);
        var to = Optional.ofNullable(wish.get("to")).map(it -> Instant.parse(it.text())).orElseGet(() -> now.plus(by));
        if (by.isNegative() || to.isBefore(now.minusMillis(1))) {
            return Reply.problem(400, "the clock never goes back");
        }
        return move(wish, by, to);
    }

    private Reply move(Map<String, Node> wish, Duration by, Instant to) {
        Optional.ofNullable(wish.get("hold")).ifPresent(hold -> time.hold(hold.isTrue()));
        if (wish.containsKey("to")) {
            time.moveTo(to);
        } else if (wish.containsKey("advance")) {
            time.advance(by);
        }
        return state();
    }
}
