package followthrough.journey.language;

import java.util.Map;

/** Where somebody of the team sits who talks with customers on the phone. */
public final class FrontDesk {
    private final Town town;
    private final String path;

    private FrontDesk(Town town, String path) {
        this.town = town;
        this.path = path;
    }

    /** The desk of whoever reads the team's mailbox, opened by the link in the mail about a concern. */
    public static FrontDesk of(Town town, String reference) {
        return new FrontDesk(town, town.office().workLink(reference).replaceFirst("[?].*", ""));
    }

    /** Opens one of its pages. */
    public Page opens(String page) {
        return town.browser().open(path + "/" + page);
    }

    /** Opens a concern by its id. */
    public Page opensConcern(String id) {
        return town.browser().open(path + "?concern=" + id);
    }

    /** The list of what waits. */
    public Page looks() {
        return town.browser().open(path);
    }

    /** The address of a page of the desk. */
    public String address(String page) {
        return path + "/" + page;
    }

    /** Begins to write down what a customer says, as Bea. */
    public PageForm writesDown(String service, String words, Customer customer) {
        return filled(
                        opens("report").form("/report"),
                        Map.of(
                                "name", customer.name(),
                                "mail", customer.mail(),
                                "phone", customer.phone(),
                                "address", customer.address(),
                                "words", words))
                .choose("service", service);
    }

    /** Asks whether we know somebody. */
    public Page looksUp(String field, String value) {
        return opens("report").form("/report/customer").choose("who", "bea").type(field, value).send();
    }

    private static PageForm filled(PageForm form, Map<String, String> fields) {
        form.choose("who", "bea");
        fields.forEach(form::type);
        return form;
    }
}
