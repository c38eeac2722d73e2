package followthrough.web.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The form on which staff write down what a customer says.
 *
 * @param path of the reader's work, below which it posts
 * @param people whom the reader may act as
 * @param languages that customers can be written to in
 * @param zone that times are shown in
 * @param who the id of whom they act as; may be empty
 * @param access how to get in, as typed
 * @param earlier what the customer told us before, latest first; absent as long as nobody looked
 */
public record BehalfPage(
        Frame frame,
        String path,
        List<Option> people,
        List<ServiceChoice> services,
        List<Option> languages,
        ZoneId zone,
        String who,
        Report typed,
        String access,
        Optional<List<Earlier>> earlier,
        Sending sending,
        Errors errors) {
    /**
     * Something that the customer told us before.
     *
     * @param state its code
     */
    public record Earlier(String address, String reference, String service, String state, String when) {}

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = frame.say("behalf.title");
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** What came of sending it, where that is not for the list of errors to say. */
    public Optional<Notice> notice() {
        return switch (sending) {
            case Sending.NotYet(), Sending.Refused(), Sending.Limited _ -> Optional.empty();
            case Sending.NotRecorded() -> Optional.of(Notice.trouble(frame, "sending.not-recorded"));
            case Sending.Unconfirmed() -> Optional.of(Notice.care(frame, "sending.unconfirmed"));
        };
    }

    /** Whether any service may be called urgent. */
    public boolean urgentAllowed() {
        return services.stream().anyMatch(ServiceChoice::urgentAllowed);
    }

    /** The services, without what customers do until somebody answers. */
    public List<ServiceChoice> choices() {
        return services.stream()
                .map(it -> new ServiceChoice(it.id(), it.name(), it.visit(), "", it.urgentAllowed()))
                .toList();
    }

    /** The language to mark. */
    public String language() {
        return typed.language().isEmpty() ? languages.getFirst().value() : typed.language();
    }
}
