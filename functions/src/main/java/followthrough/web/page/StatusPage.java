package followthrough.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a concern, for its customer.
 *
 * @param path of the page, {@code /c/…}; the forms post below it
 * @param arrangement what stands about the time, and what can be chosen
 * @param entered what was typed into a form and not recorded
 * @param contact what the form for correcting shows: as known, or as typed and not recorded
 * @param errors of the fields {@code message-words}, {@code contact-phone}, {@code call-me-phone}, …
 */
public record StatusPage(
        Frame frame,
        String path,
        ConcernView concern,
        Arrangement arrangement,
        Pressed pressed,
        Entered entered,
        Contact contact,
        Errors errors) {
    /** A problem stands where its field does: one for both calls, one for reasons, one for what can't be changed. */
    public StatusPage {
        errors =
                errors.renamed("manager-phone", "call-me-phone")
                        .renamed("withdraw-reason", "withdraw-words")
                        .renamed("appointment-cancel-appointment", "appointment");
        if (arrangement.notNow().isEmpty()) {
            errors = errors.renamed("timing-kind", "appointment");
        }
        if (arrangement.reopening().filter(Reopening::possible).isEmpty()) {
            errors = errors.renamed("reopen-words", "reopen");
        }
    }

    /** The page as it is first seen. */
    public static StatusPage of(
            Frame frame, String path, ConcernView concern, Arrangement arrangement, Pressed pressed) {
        return new StatusPage(
                frame, path, concern, arrangement, pressed, Entered.NOTHING, concern.contact(), Errors.NONE);
    }

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = frame.say("status.title", concern.reference());
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** What the last press came to, where that is not for the list of errors to say. */
    public Optional<Notice> notice() {
        String key = "pressed." + pressed.code();
        return switch (pressed) {
            case NOTHING, REFUSED -> Optional.empty();
            case MESSAGE, CONTACT, CALL_ME, MANAGER, PROMISE -> Optional.of(Notice.good(frame, key));
            case CHOSEN, MOVED, CANCELLED, EARLIER, REMINDERS, TIMING, WITHDRAWN, REOPENED, ANSWERED, QUESTIONS ->
                    Optional.of(Notice.good(frame, key));
            case GONE, CHANGED, UNCONFIRMED -> Optional.of(Notice.care(frame, key));
            case LIMITED, NOT_RECORDED -> Optional.of(Notice.trouble(frame, key));
        };
    }

    /** Says that no mail reaches them, and what that leads to. */
    public Notice unreached() {
        boolean numberless = concern.contact().phone().isEmpty();
        boolean mailless = concern.contact().mail().isEmpty();
        String key = mailless ? "status.mailless" : numberless ? "status.unreached.numberless" : "status.unreached";
        Notice notice = Notice.care(frame, key);
        return mailless
                ? notice
                : new Notice(
                        notice.tone(),
                        frame.say("status.unreached.mail.title", concern.contact().mail()),
                        notice.text());
    }

    /** Says that somebody else answered at their number. */
    public Notice wrongNumber() {
        return Notice.care(frame, "status.wrong-number", concern.contact().phone());
    }

    /** Whether a promise should have been kept by now. */
    public boolean late(PromiseLine promise) {
        return promise.due().isBefore(frame.now());
    }

    /** The promise of which the customer is asked whether it was kept. */
    public Optional<PromiseLine> asked() {
        return concern.standing().stream().filter(PromiseLine::asked).findFirst();
    }

    /**
     * The promises that stand, but for one of which the customer is asked: nobody is sorry for what may have been. The
     * time that was chosen stands elsewhere.
     */
    public List<PromiseLine> standing() {
        return concern.standing().stream()
                .filter(promise -> asked().filter(promise::equals).isEmpty())
                .filter(promise -> arrangement.booked().isEmpty() || !"staff".equals(promise.by()))
                .toList();
    }

    /** What happens next, in a sentence that is true of what stands. */
    public String next() {
        return frame.say("next." + (concern.isOpen() ? nextOfOpen() : concern.state()));
    }

    private String nextOfOpen() {
        return arrangement
                .booked()
                .map(booked -> booked.visit() ? "visit" : "callback")
                .or(() -> arrangement.standing().map(Standing::kind))
                .or(() -> arrangement.proposed().map(_ -> "proposed"))
                .or(() -> arrangement.times().filter(times -> !times.days().isEmpty()).map(_ -> "choose"))
                .orElse(concern.state());
    }

    /** Whether they are asked whether it is totally resolved, and have not answered. */
    public boolean followUp() {
        return concern.followUp();
    }

    /** The message that was typed and not recorded. */
    public String message() {
        return entered.in("message", "words");
    }

    /** Whether what is typed there stands open, since something in it has to be mended. */
    public boolean open(String form) {
        return errors.anyIn(form + "-") || entered.is(form);
    }

    /** The question whether it was kept. */
    public String question(PromiseLine promise) {
        return frame.say(
                "status.question." + promise.kind() + "." + promise.by(),
                frame.when(promise.due(), concern.zone()),
                concern.with());
    }

    /** Whether there is a call left to ask for. */
    public boolean callsToOffer() {
        return !concern.callPromised("office") || !concern.callPromised("manager");
    }

    /** By when that party calls; empty if no call is promised. */
    public String callBy(String party) {
        return concern.call(party).map(call -> frame.when(call.due(), concern.zone())).orElse("");
    }

    /** What happened, latest first. */
    public List<TimelineEntry> timeline() {
        return concern.timeline().reversed();
    }

    /** Whether the form for correcting stands open: something in it has to be mended, or no mail reaches them. */
    public boolean contactOpen() {
        return errors.anyIn("contact-")
                || !concern.reachedByMail()
                || concern.wrongNumber()
                || (!contact.equals(concern.contact()) && !errors.anyIn("call-me-"));
    }
}
