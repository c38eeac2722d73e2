package followthrough.journey.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Somebody with something to tell. Their name, mail address, phone number and home are their own. */
public final class Customer {
    private final Town town;
    private final String name;
    private final String mail;
    private final String phone;
    private final String address;
    private String path = "";

    Customer(Town town, int number) {
        this.town = town;
        this.name = Confidences.told("Quilla Markham " + number);
        this.mail = Confidences.told("quilla." + number + "@quillmark.example.com");
        this.phone = Confidences.told("+1 206-555-" + number);
        this.address = Confidences.told(number + " Quillmark Lane, Seattle");
    }

    /** How they are called. */
    public String name() {
        return name;
    }

    /** Their mail address. */
    public String mail() {
        return mail;
    }

    /** Their phone number as it is read. */
    public String phone() {
        return phone;
    }

    /** Where they live. */
    public String address() {
        return address;
    }

    /** Opens the form on which concerns are told. */
    public Report opensTheForm() {
        return new Report(this, town.browser().open("/").form("/concerns"));
    }

    /** Tells a concern on the form, and comes to its page. */
    public Page tells(String service, String words) {
        return opensTheForm().tells(service, words);
    }

    /** Tells an urgent concern on the form, and comes to its page. */
    public Page tellsUrgently(String service, String words) {
        Report report = opensTheForm();
        report.form().tick("urgent");
        return report.tells(service, words);
    }

    /** Remembers the page of a concern. */
    Page arrives(Page page) {
        path = page.path();
        return page;
    }

    /** Looks at the page of the concern again. */
    public Page looks() {
        return town.browser().open(path);
    }

    /** The address of their page, below the host. */
    public String path() {
        return path;
    }

    /** The last segment of the address of their page. */
    public String link() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The reference that stands on their page. */
    public String reference() {
        return looks().texts(".reference").getFirst();
    }

    /** Their inbox. */
    public Inbox inbox() {
        return town.inbox(mail);
    }

    /** The latest mail to them. */
    public Mail readsTheMail() {
        return inbox().latest();
    }

    /** Follows the link in the latest mail; from now on that is their page. */
    public Page followsItsLink() {
        return arrives(town.browser().open(readsTheMail().link()));
    }

    /** What their timeline says, oldest first. */
    public List<String> timeline() {
        return looks().texts("ol.timeline li p").reversed();
    }

    /** Finds these in the timeline, in this order. */
    public void seesInTheTimeline(String... entries) {
        assertThat(timeline()).containsSubsequence(entries);
    }

    /** Adds something on the page. */
    public Page adds(String words) {
        return looks().form("/message").type("words", words).send();
    }

    /** Corrects one field of how to reach them. */
    public Page corrects(String field, String value) {
        return looks().form("/contact").type(field, value).send();
    }

    /** Asks on the page to be called. */
    public Page asksForACall() {
        return looks().form("/call-me").send();
    }

    /** Asks on the page for a call to that number. */
    public Page asksForACallTo(String number) {
        return looks().form("/call-me").type("phone", number).send();
    }

    /** Asks on the page for a manager. */
    public Page asksForAManager() {
        return looks().form("/manager").send();
    }

    /** Opens the question whether it is totally resolved. */
    public Page opensTheQuestion() {
        return town.browser().open(path + "/followup");
    }

    /** Is about to answer it so. */
    public PageForm answering(String resolved) {
        return opensTheQuestion().form("/followup", new Page.Press("resolved", resolved));
    }

    /** Opens all times. */
    public Page opensAllTimes() {
        return town.browser().open(path + "/times");
    }

    /** Takes the first time that the page offers. */
    public Page takesTheFirstTime() {
        return looks().form("/appointment").chooseFirst("slot").send();
    }

    /** Takes the time that begins then, by the clock of the business, or moves to it. */
    public void takesTheTimeAt(String local) {
        assertThat(app().takesTheTimeAt(link(), Town.instant(local)).status()).isEqualTo(200);
    }

    /** Moves what they have to another time, the one at that place among all. */
    public Page movesIt(int place) {
        return opensAllTimes().form("/appointment").chooseAny("slot", place).send();
    }

    /** Gives their time up. */
    public Page cancels(String reason) {
        return looks().form("/appointment/cancel").type("reason", reason).send();
    }

    /** Says that it should not be now. */
    public Page defers(String kind, String date, String note) {
        return deferring(kind).type("date", date).type("note", note).send();
    }

    /** Is about to say that it should not be now. */
    public PageForm deferring(String kind) {
        return looks().form("/timing", "kind", kind).choose("kind", kind);
    }

    /** Says that they no longer need it. */
    public Page withdraws(String reason, String words) {
        return looks().form("/withdraw").choose("reason", reason).type("words", words).send();
    }

    /** Says that it is back. */
    public Page reopens(String words) {
        return looks().form("/reopen").type("words", words).send();
    }

    /** Says on the page whether what was promised happened. */
    public Page saysWhetherItHappened(boolean happened) {
        return looks().form("/promise").forge("happened", happened ? "yes" : "no").send();
    }

    /** How each promise of the concern stands, by its kind, oldest first, as the API says it. */
    public List<String> promises() {
        return app().reads(link()).json().get("promises").items().stream()
                .map(promise -> promise.get("kind").text() + " " + promise.get("outcome").text())
                .toList();
    }

    /** The subjects of the mails to them, without what they are about. */
    public List<String> headlines() {
        return inbox().all().stream().map(mail -> mail.subject().replaceFirst("[:?] .*", "")).toList();
    }

    /** How many acknowledgements were mailed to them. */
    public long acknowledgements() {
        return inbox().all().stream().filter(mail -> "acknowledgement".equals(mail.tags().get("effect"))).count();
    }

    /** Asks for a fresh link with their mail address. */
    public Page asksForAFreshLink() {
        return town.browser().open("/link").form("/link").type("mail", mail).send();
    }

    /** Asks for a fresh link, and that those made before stop working. */
    public Page revokesAndAsksForAFreshLink() {
        return town.browser().open("/link").form("/link").type("mail", mail).tick("revoke").send();
    }

    /** The app of the business in their hand. */
    public App app() {
        return new App(town, this);
    }
}
