package followthrough.local.gateway;

import followthrough.document.Json;
import followthrough.local.console.Console;
import followthrough.local.http.Answering;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.lambda.Outcome;
import followthrough.local.template.Trigger;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The HTTP API: finds the route, invokes its function, answers as the service would. */
public final class Gateway implements Answering {
    private static final int LARGEST_REQUEST = 10 * 1024 * 1024;
    private static final int LARGEST_EVENT = 6 * 1024 * 1024;
    private static final int LONGEST_SECONDS = 30;

    private final List<Route> routes;
    private final InstantSource clock;

    /** An API over the functions that have routes. */
    public Gateway(Collection<LocalFunction> all, InstantSource clock) {
        this.clock = clock;
        routes = Route.inOrder(all.stream().flatMap(it -> routes(it).stream()).toList());
    }

    private static List<Route> routes(LocalFunction function) {
        var routes = new ArrayList<Route>();
        for (var trigger : function.definition().triggers()) {
            if (trigger instanceof Trigger.Http(var key)) {
                routes.add(new Route(key, function));
            }
        }
        return routes;
    }

    /** The routes, the most specific first. */
    public List<Route> routes() {
        return routes;
    }

    @Override
    public Reply answer(Request request) {
        if (request.body().length > LARGEST_REQUEST) {
            return GatewayReply.message(413, "Request Entity Too Large");
        }
        var path = GatewayEvent.path(request);
        for (var route : routes) {
            var match = route.match(request.method(), path);
            if (match.isPresent()) {
                return invoked(request, route, match.get());
            }
        }
        return GatewayReply.message(404, "Not Found");
    }

    private Reply invoked(Request request, Route route, Map<String, String> pathParameters) {
        var event = Json.bytes(new GatewayEvent(request, clock.instant()).event(route.key(), pathParameters));
        if (event.length > LARGEST_EVENT) {
            return GatewayReply.message(413, "Request Entity Too Large");
        }
        var invocation = new FutureTask<>(() -> reply(route.function().invoke(event)));
        Thread.ofVirtual().start(invocation);
        return inTime(invocation);
    }

    private static Reply reply(Outcome outcome) {
        return outcome instanceof Outcome.Returned(var answer) ? GatewayReply.of(answer) : GatewayReply.failed();
    }

    private static Reply inTime(FutureTask<Reply> invocation) {
        try {
            return invocation.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            return GatewayReply.message(503, "Service Unavailable");
        } catch (ExecutionException e) {
            Console.failure("a request", e);
            return GatewayReply.failed();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Reply.HANG_UP;
        }
    }
}
