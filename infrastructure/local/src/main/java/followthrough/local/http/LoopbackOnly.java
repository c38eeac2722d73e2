package followthrough.local.http;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through only what comes from this machine, for this machine: no other peer, no rebound name, no other site's
 * form.
 */
record LoopbackOnly(Answering within) implements Answering {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> PEERS = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1");

    @Override
    public Reply answer(Request request) {
        return isLocal(request) ? within.answer(request) : Reply.problem(403, "this runtime answers only this machine");
    }

    private static boolean isLocal(Request request) {
        return PEERS.contains(request.peer())
                && request.header("host").map(LoopbackOnly::name).filter(NAMES::contains).isPresent()
                && request.header("origin").flatMap(LoopbackOnly::originHost).map(NAMES::contains).orElse(true);
    }

    private static String name(String host) {
        return host.replaceFirst(":\\d+$", "");
    }

    private static Optional<String> originHost(String origin) {
        if ("null".equals(origin)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Optional.ofNullable(URI.create(origin).getHost()).orElse("?"));
        } catch (IllegalArgumentException _) {
            return Optional.of("?");
        }
    }
}
