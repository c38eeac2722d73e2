package followthrough.local.event;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.lambda.AsyncInvoker;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.stream.EventPattern;
import followthrough.local.template.Place;
import followthrough.local.template.Trigger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The default bus: hands what a service says to every function that has a rule which it fits. */
public final class EventBus {
    private final List<Rule> rules = new ArrayList<>();
    private final AsyncInvoker invoker;

    private record Rule(EventPattern pattern, LocalFunction function) {}

    /** A bus without rules. */
    public EventBus(AsyncInvoker invoker) {
        this.invoker = invoker;
    }

    /** Lets a rule hand events to a function. */
    public void add(LocalFunction function, Trigger.Rule rule) {
        rules.add(new Rule(new EventPattern(rule.pattern()), function));
    }

    /** A service says something. */
    public void say(String source, String what, Instant at, Node detail) {
        var event =
                Json.mapping()
                        .with("version", "0")
                        .with("id", UUID.randomUUID().toString())
                        .with("detail-type", what)
                        .with("source", source)
                        .with("account", Place.ACCOUNT)
                        .with("time", at.truncatedTo(ChronoUnit.SECONDS).toString())
                        .with("region", Place.REGION)
                        .with("resources", List.of())
                        .with("detail", detail)
                        .build();
        rules.stream()
                .filter(rule -> rule.pattern().matches(event))
                .forEach(rule -> invoker.accept(rule.function(), Json.bytes(event), () -> {}));
    }
}
