package followthrough.export;

import followthrough.period.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody wants to take out.
 *
 * @param period in which concerns were told, or in which no was said
 * @param zone in which its days begin and end
 * @param personal whether names, how to reach people, and words come with it
 * @param small whether it comes in smaller parts, since words can be long
 */
public record Wish(Kind kind, Period period, ZoneId zone, boolean personal, boolean small) {
    private static final int FACTS = 200;
    private static final int WORDS = 100;
    private static final int FEW = 20;

    /** Of what the rows are. */
    public enum Kind {
        /** A row for each concern that was told in the period. */
        CONCERNS,
        /** A row for each of these concerns of which it was answered whether it is resolved: the last answer. */
        ANSWERS,
        /** A row for each promise of these concerns. */
        PROMISES,
        /** A row for each thing that staff said no to in the period. */
        NO_LOG;

        /** Its name in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one of that name. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /** How many concerns, or things that staff said no to, a part is about at most. */
    public int size() {
        if (!personal) {
            return FACTS;
        }
        return small ? FEW : WORDS;
    }

    Instant begin() {
        return period.begin(zone);
    }

    Instant end() {
        return period.end(zone);
    }

    /** The same in smaller parts. */
    public Wish inSmallParts() {
        return new Wish(kind, period, zone, personal, true);
    }
}
