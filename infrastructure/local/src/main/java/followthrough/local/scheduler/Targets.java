package followthrough.local.scheduler;

import followthrough.local.lambda.LocalFunction;
import followthrough.local.template.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions that schedules may invoke. */
final class Targets {
    private static final int PARTS = 7;

    private final Map<String, LocalFunction> functions = new HashMap<>();

    void addAll(Collection<LocalFunction> others) {
        others.forEach(function -> functions.put(Place.functionArn(function.definition().id()), function));
    }

    /** A version or alias is the function itself here. */
    Optional<LocalFunction> find(String arn) {
        var parts = List.of(arn.split(":", -1));
        return Optional.ofNullable(functions.get(String.join(":", parts.subList(0, Math.min(PARTS, parts.size())))));
    }
}
