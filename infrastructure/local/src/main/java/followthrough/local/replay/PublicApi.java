package followthrough.local.replay;

import followthrough.document.Json;
import followthrough.document.Node;
import java.util.Optional;

/** The public API as an app on the business's site would use it. */
final class PublicApi {
    private static final String CONCERNS = "/api/concerns";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int OUTAGE = 500;

    private final Wire wire;

    PublicApi(Wire wire) {
        this.wire = wire;
    }

    /**
     * Tells a request; again, if need be: the row's id is its key.
     *
     * @return the link to it, or nothing where it was refused
     * @throws IllegalStateException when that cannot be known now
     */
    Optional<String> tell(PastRequest request) {
        var answer = wire.post(CONCERNS, body(request), "Idempotency-Key", request.id());
        if (answer.status() >= OUTAGE) {
            throw new IllegalStateException("The API answers " + answer.status());
        }
        return Optional.of(answer.json().get("link").text())
                .filter(_ -> answer.status() == CREATED)
                .map(url -> url.substring(url.lastIndexOf('/') + 1));
    }

    private static Node body(PastRequest request) {
        var who = Somebody.of(request.id());
        return Json.mapping()
                .with("service", request.service())
                .with("name", who.name())
                .with("mail", who.mail())
                .with("phone", "")
                .with("words", request.words())
                .with("address", request.address())
                .with("language", "en-US")
                .with("timeZone", "America/New_York")
                .with("urgent", false)
                .build();
    }

    /** What stands behind a link, if anything does. */
    Optional<Node> read(String link) {
        var answer = wire.get(CONCERNS + "/" + link);
        return Optional.of(answer.json()).filter(_ -> answer.status() == OK);
    }
}
