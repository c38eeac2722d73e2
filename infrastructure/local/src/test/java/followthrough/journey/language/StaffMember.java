package followthrough.journey.language;

import java.util.List;

/** Somebody of the team: whoever reads the team's mailbox, or one of them by themselves. */
public record StaffMember(Inbox inbox) {
    private static final long DAY = 86_400;

    /** The mails about a concern, oldest first. */
    public List<Mail> readsAbout(String reference) {
        return inbox.about(reference);
    }

    /** The subjects of the mails about a concern, without what it is about. */
    public List<String> headlinesAbout(String reference) {
        return readsAbout(reference).stream().map(mail -> mail.subject().replaceFirst("[:?] .*", "")).toList();
    }

    /** Opens a concern by the link in the latest mail about it. */
    public Page opens(String reference) {
        return inbox.town().browser().open(workLink(reference));
    }

    /** Opens their day by the link in the latest mail about a concern. */
    public Page day(String reference) {
        return inbox.town().browser().open(workLink(reference).replaceFirst("\\?.*$", ""));
    }

    /** Opens their day by the link in their latest mail. */
    public Page day() {
        return inbox.all().reversed().stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("/s/"))
                .findFirst()
                .map(link -> inbox.town().browser().open(link.replaceFirst("\\?.*$", "")))
                .orElseThrow(() -> new AssertionError("No link to their day"));
    }

    /** The link in the latest mail about a concern. */
    public String workLink(String reference) {
        return readsAbout(reference).getLast().links().stream()
                .filter(link -> link.contains("/s/"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link to the team's page"));
    }

    /** Their own page as a letter of today brings it. */
    public String ownLink() {
        long today = inbox.town().now().getEpochSecond() / DAY;
        return "/s/" + ForgedLink.of("s", id(), Long.toString(today));
    }

    private String id() {
        return inbox.address().replaceFirst("@.*", "");
    }

    /** Has a phone that keeps them signed in. */
    public Browser keepsAPhone() {
        Browser phone = inbox.town().browser();
        phone.open(ownLink()).form("/stay").send();
        return phone;
    }

    /** Asks for a link to sign in by, and finds it in the mail. */
    public String asksToSignIn() {
        inbox.town().browser().open("/m").form("/m/sign-in").type("mail", inbox.address()).send();
        return inbox.latest().link();
    }

    /** Signs in, in a browser that they did not have before. */
    public Browser signsIn() {
        Browser browser = inbox.town().browser();
        Page page = browser.open(asksToSignIn());
        page.form(page.path()).send();
        return browser;
    }

    /** Takes a concern on, as one of those who read this mail. */
    public Page takes(String reference, String who) {
        return as(who, opens(reference).form("/take")).send();
    }

    /** Answers the customer of a concern by mail, as one of those who read this mail. */
    public Page answers(String reference, String who, String words) {
        return as(who, opens(reference).form("/answer")).type("words", words).send();
    }

    /** Says of a promise of that kind that it happened, in time or late, as one of those who read this mail. */
    public Page saysItHappened(String reference, String who, String kind, String when) {
        return as(who, opens(reference).form("/happened", "kind", kind)).forge("when", when).send();
    }

    /** Says of a promise of that kind that it did not happen, as one of those who read this mail. */
    public Page saysItDidNotHappen(String reference, String who, String kind) {
        return as(who, opens(reference).form("/missed", "kind", kind)).send();
    }

    /** Presses a button about a call on the page of a concern, as one of those who read this mail. */
    public Page saysOfTheCall(String reference, String who, String button) {
        return as(who, opens(reference).form("/" + button)).send();
    }

    private static PageForm as(String who, PageForm form) {
        return form.value("who").equals(who) ? form : form.choose("who", who);
    }
}
