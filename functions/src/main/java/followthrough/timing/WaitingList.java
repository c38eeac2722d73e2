package followthrough.timing;

import java.time.Instant;
import java.util.List;

/**
 * Those who have an appointment and would rather come sooner. All of it throws {@link followthrough.aws.Unavailable}
 * when the store is out of reach.
 */
public interface WaitingList {
    /**
     * The ids of concerns whose appointment with a team begins after an instant, soonest first, in one request.
     *
     * @param team the id of the team
     */
    List<String> after(String team, Instant start, int atMost);
}
