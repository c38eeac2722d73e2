package followthrough.web;

import followthrough.fieldwork.Worker;
import followthrough.team.Settings;
import java.util.Optional;

/** Opens to people of the office and managers who are signed in, to act on concerns under their own name. */
final class SessionDoor implements Door {
    /** Where it is. */
    static final String PATH = "/m/work";

    private final Entrance entrance;
    private final SignInPages signIn;

    SessionDoor(Entrance entrance, SignInPages signIn) {
        this.entrance = entrance;
        this.signIn = signIn;
    }

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public Optional<Entry> open(Request request, String link, Settings now) {
        return entrance.open(request, now).map(in -> new Entry(new Worker.Office(in.member()), PATH));
    }

    @Override
    public Response closed(Request request) {
        return signIn.needed(request);
    }
}
