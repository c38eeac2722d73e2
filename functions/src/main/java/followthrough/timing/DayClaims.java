package followthrough.timing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is taken of a staff member's day, as it was read.
 *
 * @param revision raised by each claim that is added; 0 where nothing was ever claimed
 */
public record DayClaims(DayKey key, long revision, List<Claim> claims) {
    public DayClaims {
        claims = List.copyOf(claims);
    }

    /** The claims of several days but those of one concern, each once. */
    public static List<Claim> ofOthers(List<DayClaims> days, String concern) {
        return claims(days).filter(claim -> !claim.concern().equals(concern)).toList();
    }

    private static Stream<Claim> claims(List<DayClaims> days) {
        return days.stream().flatMap(day -> day.claims().stream()).distinct();
    }
}
