package followthrough.web;

import followthrough.fieldwork.WorkLinks;
import followthrough.team.Settings;
import followthrough.web.page.Pages;
import followthrough.web.page.WorkPage;
import java.util.Optional;

/** Opens to whoever has a link of a letter to a staff member or a team. */
final class LinkDoor implements Door {
    private static final String PATH = "/s/";

    private final WorkLinks links;
    private final Frames frames;
    private final Pages pages;

    LinkDoor(WorkLinks links, Frames frames, Pages pages) {
        this.links = links;
        this.frames = frames;
        this.pages = pages;
    }

    @Override
    public String pattern() {
        return PATH + "{link}";
    }

    @Override
    public Optional<Entry> open(Request request, String link, Settings now) {
        return links.open(link, now).map(worker -> new Entry(worker, PATH + link));
    }

    @Override
    public Response closed(Request request) {
        return Response.page(Response.NOT_FOUND, pages.work(WorkPage.ended(frames.ofAny(request))));
    }
}
