package followthrough.journey.language;

/** The report form as one customer fills it in. */
public record Report(Customer customer, PageForm form) {
    /** Fills everything in, all true of the customer. */
    public Report about(String service, String words) {
        form.choose("service", service)
                .type("words", words)
                .type("name", customer.name())
                .type("mail", customer.mail())
                .type("phone", customer.phone())
                .type("address", customer.address());
        return this;
    }

    /** Types something else into a field. */
    public Report but(String field, String text) {
        form.type(field, text);
        return this;
    }

    /** Sends it, and comes to the page that this leads to. */
    public Page send() {
        return customer.arrives(form.send());
    }

    /** Fills everything in and sends it. */
    public Page tells(String service, String words) {
        return about(service, words).send();
    }
}
