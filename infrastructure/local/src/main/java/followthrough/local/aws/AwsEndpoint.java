package followthrough.local.aws;

import followthrough.document.Json;
import followthrough.local.fault.Faults;
import followthrough.local.fault.Strike;
import followthrough.local.http.Answering;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one endpoint for all services; the signature says which is meant. */
public final class AwsEndpoint implements Answering {
    /** Who signs so looks from outside: what they ask is neither counted nor struck by faults. */
    public static final String OPERATOR = "Operator";

    private final Map<String, AwsService> services = new HashMap<>();
    private final AwsCalls calls;
    private final Faults faults;
    private final InstantSource clock;

    /** An endpoint of these services. */
    public AwsEndpoint(List<AwsService> services, AwsCalls calls, Faults faults, InstantSource clock) {
        services.forEach(service -> this.services.put(service.name(), service));
        this.calls = calls;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public Reply answer(Request request) {
        return Signature.of(request)
                .flatMap(signature ->
                        Optional.ofNullable(services.get(signature.service()))
                                .map(service -> answer(request, signature, service)))
                .orElseGet(() ->
                        Reply.json(403, Json.mapping().with("message", "no such service here, or not signed").build()));
    }

    private Reply answer(Request request, Signature signature, AwsService service) {
        var operation = service.operation(request);
        if (signature.caller().equals(OPERATOR)) {
            return service.answer(operation, request);
        }
        var touches = service.touches(operation, request);
        calls.add(new AwsCall(clock.instant(), signature.caller(), service.name(), operation, touches));
        return faults.next(service.name(), operation, request.text())
                .map(strike -> struck(strike, service, operation, request))
                .orElseGet(() -> service.answer(operation, request));
    }

    private static Reply struck(Strike strike, AwsService service, String operation, Request request) {
        if (strike.done()) {
            service.answer(operation, request);
        }
        return switch (strike.kind()) {
            case THROTTLE, ERROR, CONFLICT, REJECT -> service.refusal(strike.kind(), request);
            case TIMEOUT, LOST_REPLY, DUPLICATE, DELAY -> Reply.HANG_UP;
        };
    }
}
