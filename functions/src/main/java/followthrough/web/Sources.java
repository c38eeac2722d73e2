package followthrough.web;

import followthrough.link.Pseudonyms;
import java.util.Arrays;

/**
 * Keyed hashes of the network addresses that requests come from. Of IPv6 a whole /64 counts as one, since one home has
 * it.
 */
public final class Sources {
    private static final int NETWORK_GROUPS = 4;

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
        String[] groups = address.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(NETWORK_GROUPS, groups.length)));
    }
}
