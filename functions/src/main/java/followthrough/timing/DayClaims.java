package followthrough.timing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is taken of a staff member's day, as it was read.
 *
 * @param revision raised by each claim that is added; 0 where nothing was ever claimed
 * @param claims of concerns
 * @param away when they are off, which no concern has taken; each reaches as far as it does, over other days too
 */
public record DayClaims(DayKey key, long revision, List<Claim> claims, List<Away> away) {
    public DayClaims {
        claims = List.copyOf(claims);
        away = List.copyOf(away);
    }

    /** A day of somebody who is there. */
    public DayClaims(DayKey key, long revision, List<Claim> claims) {
        this(key, revision, claims, List.of());
    }

    /** All that takes time on several days, each once: the claims but those of one concern, and when people are off. */
    public static List<Claim> ofOthers(List<DayClaims> days, String concern) {
        return days.stream()
                .flatMap(day -> Stream.concat(day.claims().stream(), day.off()))
                .distinct()
                .filter(claim -> !claim.concern().equals(concern))
                .toList();
    }

    private Stream<Claim> off() {
        return away.stream().map(off -> Claim.away(key.member(), off.time()));
    }
}
