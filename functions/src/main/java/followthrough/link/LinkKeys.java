package followthrough.link;

import java.util.Map;

/**
 * The keys that links are signed with. Two are valid at any time, so that one can be replaced while links made with the
 * other stay good.
 *
 * @param secrets key material by a name of one letter, at least 32 bytes each
 * @param signing the name of the key that signs new links
 */
public record LinkKeys(Map<String, String> secrets, String signing) {
    public LinkKeys {
        secrets = Map.copyOf(secrets);
        if (!secrets.containsKey(signing)) {
            throw new IllegalArgumentException("The signing key is not among the keys");
        }
    }
}
