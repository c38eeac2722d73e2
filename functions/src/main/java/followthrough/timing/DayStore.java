package followthrough.timing;

import java.time.LocalDate;
import java.util.List;

/** What is taken, by day. All of it throws {@link followthrough.aws.Unavailable} when the store is out of reach. */
public interface DayStore {
    /**
     * What is taken of the days of a team, both dates included, in one request. It may be some moments old.
     *
     * @param team the id of the team
     */
    List<DayClaims> between(String team, LocalDate first, LocalDate last);

    /** What is taken of these days, of those on which anything ever was, read consistently in one request or none. */
    List<DayClaims> of(List<DayKey> days);
}
