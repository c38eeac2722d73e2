package followthrough.web;

import followthrough.fieldwork.Worker;
import followthrough.team.Settings;
import followthrough.web.page.Pages;
import followthrough.web.page.UnkeptPage;
import java.util.Optional;

/** Opens to staff on a device that they are kept signed in on. */
final class DeviceDoor implements Door {
    /** Where it is; <code>me</code> is never a link. */
    static final String PATH = "/s/me";

    private final Entrance entrance;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;

    DeviceDoor(Entrance entrance, Frames frames, Pages pages, Problems problems) {
        this.entrance = entrance;
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
    }

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public Optional<Entry> open(Request request, String link, Settings now) {
        return entrance.open(request, now).map(in -> new Entry(new Worker.Member(in.member()), PATH));
    }

    @Override
    public Response closed(Request request) {
        return CrossSite.isPressedIn(request)
                ? problems.answer(request, Response.FORBIDDEN)
                : Response.page(Response.FORBIDDEN, pages.unkept(new UnkeptPage(frames.ofAny(request))));
    }
}
