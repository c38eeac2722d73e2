package followthrough.web;

import followthrough.fieldwork.Worker;
import followthrough.session.Sessions.SignedIn;
import followthrough.team.Role;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Opens to managers and owners who are signed in, and to nobody else of the office. */
final class LeadersDoor implements Door {
    private static final Set<Role> LEADERS = Set.of(Role.MANAGER, Role.OWNER);
    private static final String PATH = "/m";

    private final Entrance entrance;
    private final SignInPages signIn;
    private final SettingsSource settings;
    private final Problems problems;

    LeadersDoor(Entrance entrance, SignInPages signIn, SettingsSource settings, Problems problems) {
        this.entrance = entrance;
        this.signIn = signIn;
        this.settings = settings;
        this.problems = problems;
    }

    /** Whether somebody leads. */
    static boolean leads(StaffMember member) {
        return !Collections.disjoint(LEADERS, member.roles());
    }

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public Optional<Entry> open(Request request, String link, Settings now) {
        return entrance.open(request, now)
                .map(SignedIn::member)
                .filter(LeadersDoor::leads)
                .map(member -> new Entry(new Worker.Office(member), PATH));
    }

    /** Who is signed in and does not lead is not sent to sign in again. */
    @Override
    public Response closed(Request request) {
        return entrance.open(request, settings.current())
                .map(_ -> problems.answer(request, Response.FORBIDDEN))
                .orElseGet(() -> signIn.needed(request));
    }
}
