package followthrough.fieldwork;

import followthrough.link.Link;
import followthrough.link.Links;
import followthrough.link.Scope;
import followthrough.team.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Links that open the work of a staff member or a team. They are mailed with news and last for days: the version of
 * such a link is the day on which it was made, counted from 1970 in UTC. They end with the person's or the team's
 * leaving the settings.
 */
public final class WorkLinks {
    /** How long a mailed link opens the page. */
    public static final Duration LASTS = Duration.ofDays(7);

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final Links links;
    private final InstantSource clock;

    public WorkLinks(Links links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The path of a staff member's page. */
    public String ofMember(String id) {
        return path(Scope.STAFF, id);
    }

    /** The path of a team's page. */
    public String ofTeam(String id) {
        return path(Scope.TEAM, id);
    }

    /**
     * Whose work a link opens now, by the present settings; empty if it was not made here, is too old, or they left.
     */
    public Optional<Worker> open(String text, Settings settings) {
        return Stream.of(Scope.STAFF, Scope.TEAM)
                .flatMap(scope -> links.read(scope, text).stream())
                .filter(this::lasts)
                .findFirst()
                .flatMap(link -> worker(link, settings));
    }

    private String path(Scope scope, String id) {
        return "/s/" + links.write(new Link(scope, id, today()));
    }

    private int today() {
        return Math.toIntExact(clock.instant().getEpochSecond() / DAY);
    }

    private boolean lasts(Link link) {
        Instant made = Instant.ofEpochSecond(link.version() * DAY);
        return clock.instant().isBefore(made.plus(LASTS).plusSeconds(DAY));
    }

    private static Optional<Worker> worker(Link link, Settings settings) {
        return link.scope() == Scope.STAFF
                ? settings.staffMember(link.id()).map(Worker.Member::new)
                : settings.team(link.id()).map(Worker.Desk::new);
    }
}
