package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.link.Links;
import java.util.function.Function;

/** The whole addresses of customers' pages, made again whenever a mail needs one. */
final class CustomerUrls {
    /** Leads nowhere, whoever presses it: RFC 6761, 6.4. */
    static final String NOWHERE = "https://their-own-link.invalid";

    private final Function<Concern, String> urls;

    /**
     * @param origin scheme and host that customers reach us under
     */
    CustomerUrls(Links links, String origin) {
        this(concern -> origin + "/c/" + links.write(concern.link()));
    }

    private CustomerUrls(Function<Concern, String> urls) {
        this.urls = urls;
    }

    /** What stands for them in letters that others than the customer read. */
    static CustomerUrls inert() {
        return new CustomerUrls(_ -> NOWHERE);
    }

    String of(Concern concern) {
        return urls.apply(concern);
    }
}
