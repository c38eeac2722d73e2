package followthrough.web.page;

import java.util.List;

/**
 * How an appointment is going, as whoever does it says.
 *
 * @param visit whether they go there; else they call
 * @param onTheWay whether they said that they are on the way
 * @param late whether they said that they are late
 * @param minutes by how much they can be late
 */
public record WorkProgress(boolean visit, boolean onTheWay, boolean late, List<Option> minutes) {
    public WorkProgress {
        minutes = List.copyOf(minutes);
    }
}
