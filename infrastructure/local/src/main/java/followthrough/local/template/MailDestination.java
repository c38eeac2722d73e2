package followthrough.local.template;

import java.util.Set;

/**
 * What SES says on the default bus of mails that were sent under a configuration set.
 *
 * @param types {@code bounce}, {@code complaint}, …
 */
public record MailDestination(String configurationSet, Set<String> types) {
    public MailDestination {
        types = Set.copyOf(types);
    }

    /** Whether it takes what is said of mails under that set. */
    public boolean takes(String set, String type) {
        return configurationSet.equals(set) && types.contains(type);
    }
}
