package followthrough.web;

import followthrough.link.Pseudonyms;
import java.net.Inet6Address;
import java.util.HexFormat;

/**
 * Keyed hashes of the network addresses that requests come from. Of IPv6 a whole /64 counts as one, since one home has
 * it.
 */
public final class Sources {
    private static final int NETWORK_BYTES = 8;

    private final Pseudonyms pseudonyms;

    public Sources(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Who sent a request. */
    public String of(Request request) {
        return pseudonyms.of("source", network(request.source()));
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        byte[] bytes = Inet6Address.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(NETWORK_BYTES, bytes.length));
    }
}
