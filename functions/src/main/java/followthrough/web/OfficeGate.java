package followthrough.web;

import followthrough.session.Sessions.SignedIn;
import followthrough.team.Role;
import followthrough.team.SettingsSource;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;

/** Lets in whoever is signed in as somebody of the office, and of those, where it is asked for, managers alone. */
final class OfficeGate {
    private static final Set<Role> LEADERS = Set.of(Role.MANAGER, Role.OWNER);

    private final SettingsSource settings;
    private final Entrance entrance;
    private final SignInPages signIn;
    private final Problems problems;

    OfficeGate(SettingsSource settings, Entrance entrance, SignInPages signIn, Problems problems) {
        this.settings = settings;
        this.entrance = entrance;
        this.signIn = signIn;
        this.problems = problems;
    }

    /** For everybody who is signed in. */
    Response everybody(Request request, Function<SignedIn, Response> answer) {
        return entrance.open(request, settings.current()).map(answer).orElseGet(() -> signIn.needed(request));
    }

    /** For managers and owners alone. */
    Response leaders(Request request, Function<SignedIn, Response> answer) {
        return everybody(request, in -> leads(in) ? answer.apply(in) : problems.answer(request, Response.FORBIDDEN));
    }

    /** Whether it is a manager or an owner. */
    static boolean leads(SignedIn in) {
        return !Collections.disjoint(LEADERS, in.member().roles());
    }
}
