package followthrough.local.replay;

import followthrough.document.Node;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

/** Reads every row's concern again and says what is different from the row. */
final class Comparison {
    private static final int AT_ONCE = 8;

    private final PublicApi api;
    private final ToldBefore told;

    Comparison(PublicApi api, ToldBefore told) {
        this.api = api;
        this.told = told;
    }

    List<Difference> of(List<PastRequest> requests, Progress progress) {
        return requests.stream()
                .gather(Gatherers.mapConcurrent(AT_ONCE, this::differences))
                .peek(_ -> progress.step())
                .flatMap(List::stream)
                .toList();
    }

    private List<Difference> differences(PastRequest request) {
        return told
                .link(request.id())
                .map(link -> api.read(link).map(concern -> differences(request, concern)).orElse(List.of("not found")))
                .orElse(List.of("not recorded"))
                .stream()
                .map(what -> new Difference(request.id(), what))
                .toList();
    }

    private static List<String> differences(PastRequest request, Node concern) {
        var differences = new ArrayList<String>();
        if (!concern.get("words").text().equals(request.words())) {
            differences.add("other words");
        }
        if (!concern.get("service").text().equals(request.service())) {
            differences.add("another service");
        }
        if (!toldAt(concern).equals(Optional.of(request.created()))) {
            differences.add("another instant");
        }
        return differences;
    }

    private static Optional<Instant> toldAt(Node concern) {
        return concern.get("timeline").items().stream()
                .findFirst()
                .filter(entry -> entry.get("kind").text().equals("told"))
                .map(entry -> Instant.parse(entry.get("at").text()));
    }
}
