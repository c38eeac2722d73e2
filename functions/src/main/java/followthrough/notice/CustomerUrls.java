package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.link.Links;

/** The whole addresses of customers' pages, made again whenever a mail needs one. */
final class CustomerUrls {
    private final Links links;
    private final String origin;

    /**
     * @param origin scheme and host that customers reach us under
     */
    CustomerUrls(Links links, String origin) {
        this.links = links;
        this.origin = origin;
    }

    String of(Concern concern) {
        return origin + "/c/" + links.write(concern.link());
    }
}
