package followthrough.web.page;

/**
 * A kind of work as the form offers it.
 *
 * @param visit whether somebody comes, so that an address is needed
 * @param meanwhile what to do until somebody answers; may be empty
 * @param urgentAllowed whether it may be called urgent
 */
public record ServiceChoice(String id, String name, boolean visit, String meanwhile, boolean urgentAllowed) {}
