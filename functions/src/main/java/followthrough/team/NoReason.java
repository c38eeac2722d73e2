package followthrough.team;

import java.util.List;

/**
 * Why staff say no to something, to choose from.
 *
 * @param id as it is counted
 * @param name as staff read it
 */
public record NoReason(String id, Localized name) {
    /** The reason that needs words of its own. */
    public static final String OTHER = "other";

    /** What there is where the settings say nothing. */
    public static final List<NoReason> USUAL =
            List.of(
                    usual("not-covered", "We don’t cover it"),
                    usual("not-offered", "We don’t do that kind of work"),
                    usual("no-time", "No time that suits them"),
                    usual("no-part", "No part or material for it"),
                    usual("too-far", "Too far away"),
                    usual(OTHER, "Something else"));

    private static NoReason usual(String id, String name) {
        return new NoReason(id, Localized.plain(name));
    }
}
