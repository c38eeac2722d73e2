package followthrough.web;

import followthrough.fieldwork.Worker;
import followthrough.team.StaffMember;
import followthrough.web.page.Option;
import java.time.ZoneId;
import java.util.List;

/** What pages beside that of somebody's work share with it: where it is, and who can act there. */
final class DeskPaths {
    private DeskPaths() {}

    /**
     * Where a concern is shown to whoever came in.
     *
     * @param who whom they said that they are; may be empty
     */
    static String concern(Door.Entry entry, String id, String who) {
        boolean asked = entry.worker() instanceof Worker.Desk && who.matches("[0-9a-z-]{1,64}");
        return entry.path() + "?concern=" + id + (asked ? "&who=" + who : "");
    }

    /** Whom they may act as. */
    static List<Option> people(Doorway.Visit visit) {
        return visit.entry().worker().people(visit.now()).stream()
                .map(member -> new Option(member.id(), member.name()))
                .toList();
    }

    /** The zone in which they read times. */
    static ZoneId zone(Doorway.Visit visit) {
        ZoneId ours = visit.now().business().zone();
        return visit.entry().worker() instanceof Worker.Member(StaffMember member) ? member.zone().orElse(ours) : ours;
    }
}
