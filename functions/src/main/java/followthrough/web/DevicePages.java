package followthrough.web;

import followthrough.fieldwork.WorkLinks;
import followthrough.fieldwork.Worker;
import followthrough.session.Sessions;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import java.util.Optional;

/** What a staff member presses to be kept signed in on their phone, and to be no longer. */
final class DevicePages {
    private static final String HOME = "/s";

    private final SettingsSource settings;
    private final WorkLinks links;
    private final Sessions sessions;
    private final Entrance entrance;
    private final Door linkDoor;
    private final Problems problems;

    DevicePages(StaffParts parts, Entrance entrance, Door linkDoor, Problems problems) {
        this.settings = parts.settings();
        this.links = parts.links();
        this.sessions = parts.sessions();
        this.entrance = entrance;
        this.linkDoor = linkDoor;
        this.problems = problems;
    }

    void addTo(Routes routes) {
        routes.on("POST", linkDoor.pattern() + "/stay", this::keep);
        routes.on("POST", DeviceDoor.PATH + "/sign-out", (request, _) -> signOut(request));
        routes.also("GET", HOME, DeviceDoor.PATH);
    }

    private Response keep(Request request, String link) {
        if (CrossSite.isPressedIn(request)) {
            return problems.answer(request, Response.FORBIDDEN);
        }
        Settings now = settings.current();
        return links.open(link, now)
                .map(worker -> keep(request, worker, now))
                .orElseGet(() -> linkDoor.closed(request));
    }

    /** A link to a team's mailbox is nobody's own. */
    private Response keep(Request request, Worker worker, Settings now) {
        return worker instanceof Worker.Member(StaffMember member)
                ? keep(request, member, now)
                : problems.answer(request, Response.FORBIDDEN);
    }

    private Response keep(Request request, StaffMember member, Settings now) {
        Optional<Sessions.SignedIn> already =
                entrance.open(request, now).filter(in -> in.member().id().equals(member.id()));
        return already.isPresent() ? Response.seeOther(HOME) : entrance.entered(sessions.keep(member), HOME);
    }

    private Response signOut(Request request) {
        return CrossSite.isPressedIn(request)
                ? problems.answer(request, Response.FORBIDDEN)
                : entrance.leave(request, settings.current(), HOME);
    }
}
