package followthrough.web.page;

import java.util.Optional;

/**
 * What a page of work offers so that its reader stays signed in, or no longer.
 *
 * @param address that the button posts to
 * @param label the key of what it says
 * @param hint the key of what explains it
 */
public record Staying(String address, String label, String hint) {
    /**
     * What is offered on the page at a path: on a device that is kept, and to who signed in, to sign out; by a link of
     * their own, to be kept; by that of a team's mailbox nothing.
     *
     * @param own whether the page is one person's
     */
    public static Optional<Staying> on(String path, boolean own) {
        return switch (path) {
            case "/s/me" -> Optional.of(new Staying("/s/me/sign-out", "staying.end", "staying.end.hint"));
            case "/m/work" -> Optional.of(new Staying("/m/sign-out", "staying.leave", "staying.leave.hint"));
            default ->
                    own
                            ? Optional.of(new Staying(path + "/stay", "staying.keep", "staying.keep.hint"))
                            : Optional.empty();
        };
    }
}
