package followthrough.local.gateway;

import followthrough.local.http.Answering;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.lambda.Outcome;
import followthrough.local.template.Trigger;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The HTTP API: finds the route, invokes its function, answers as the service would. */
public final class Gateway implements Answering {
    private static final int LARGEST_REQUEST = 10 * 1024 * 1024;
    private static final int LARGEST_EVENT = 6 * 1024 * 1024;
    private static final int LONGEST_SECONDS = 30;

    private final Map<String, LocalFunction> functions = new LinkedHashMap<>();
    private final List<Route> routes;
    private final InstantSource clock;

    /** An API over the functions that have routes. */
    public Gateway(Collection<LocalFunction> all, InstantSource clock) {
        this.clock = clock;
        all.forEach(function -> functions.put(function.definition().id(), function));
        routes = Route.inOrder(all.stream().flatMap(it -> routes(it).stream()).toList());
    }

    private static List<Route> routes(LocalFunction function) {
        var routes = new ArrayList<Route>();
        for (var trigger : function.definition().triggers()) {
            if (trigger instanceof Trigger.Http(var key)) {
                routes.add(new Route(key, function.definition().id()));
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
        var event = new GatewayEvent(request, clock.instant()).event(route.key(), pathParameters).bytes();
        if (event.length > LARGEST_EVENT) {
            return GatewayReply.message(413, "Request Entity Too Large");
        }
        return switch (functions.get(route.function()).invoke(event)) {
            case Outcome.Returned(var answer) -> GatewayReply.of(answer);
            case Outcome.Failed _ -> GatewayReply.failed();
            case Outcome.TimedOut(var seconds) ->
                    seconds < LONGEST_SECONDS
                            ? GatewayReply.failed()
                            : GatewayReply.message(503, "Service Unavailable");
        };
    }
}
