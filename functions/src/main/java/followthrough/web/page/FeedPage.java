package followthrough.web.page;

/**
 * The address of somebody's calendar, shown once.
 *
 * @param path of their day
 */
public record FeedPage(Frame frame, String path, String address) {
    /** The address as calendar programs take it to subscribe. */
    public String subscribed() {
        return address.replaceFirst("^https?:", "webcal:");
    }
}
