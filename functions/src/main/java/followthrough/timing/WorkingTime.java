package followthrough.timing;

import followthrough.team.Availability;
import followthrough.team.Busy;
import followthrough.team.Interval;
import followthrough.team.OpeningHours;
import java.time.ZoneId;
import java.util.List;

/** When the members of a team work: while it is open, within their own week, not on leave and not busy. */
final class WorkingTime {
    private final Interval around;
    private final Stretches team;

    /**
     * The working time of a team.
     *
     * @param around what is looked at; stretches end where it does
     */
    WorkingTime(OpeningHours team, Interval around) {
        this.around = around;
        this.team = open(team, around);
    }

    /**
     * That of one member.
     *
     * @param zone of the wall on which the member's clock hangs
     */
    Stretches of(Availability member, ZoneId zone) {
        Stretches week = member.hours(zone).map(own -> team.and(open(own, around))).orElse(team);
        return week.without(busy(member.busy(), zone));
    }

    private static Stretches open(OpeningHours hours, Interval around) {
        return new Stretches(hours.openBetween(around.start(), around.end()));
    }

    private static Stretches busy(List<Busy> busy, ZoneId zone) {
        return new Stretches(busy.stream().map(time -> time.in(zone)).toList());
    }
}
