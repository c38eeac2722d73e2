package followthrough.web;

import followthrough.team.Settings;
import followthrough.team.SettingsSource;

/** Answers whoever comes in by a door, and turns away all others. */
final class Doorway {
    private final Door door;
    private final SettingsSource settings;
    private final Problems problems;

    Doorway(Door door, SettingsSource settings, Problems problems) {
        this.door = door;
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * Somebody who came in with a request.
     *
     * @param now the present settings
     */
    record Visit(Request request, Door.Entry entry, Settings now) {}

    /** Shows somebody something. */
    @FunctionalInterface
    interface Look {
        Response of(Visit visit);
    }

    /** Does what somebody pressed. */
    @FunctionalInterface
    interface Act {
        Response on(Visit visit, Form form);
    }

    /** A page below the door. */
    void look(Routes routes, String below, Look look) {
        routes.on("GET", door.pattern() + below, (request, link) -> enter(request, link, look));
    }

    /** A form below the door. */
    void act(Routes routes, String below, Act act) {
        routes.on(
                "POST",
                door.pattern() + below,
                (request, link) ->
                        problems.ofForm(request, form -> enter(request, link, visit -> act.on(visit, form))));
    }

    private Response enter(Request request, String link, Look look) {
        Settings now = settings.current();
        return door.open(request, link, now)
                .map(entry -> look.of(new Visit(request, entry, now)))
                .orElseGet(() -> door.closed(request));
    }
}
