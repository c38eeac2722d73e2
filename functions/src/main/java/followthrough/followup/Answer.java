package followthrough.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a customer answers. Only the first is needed; their words stand beside.
 *
 * @param satisfaction how satisfied they are, from 1 to 5
 * @param effort how easy it was for them, from 1 to 5
 * @param repeated whether they had to tell us anything twice
 * @param callMe whether they ask for a call
 * @param someoneElse whether they would rather have somebody else than whoever did the work
 */
public record Answer(
        Resolved resolved,
        OptionalInt satisfaction,
        OptionalInt effort,
        Optional<Boolean> repeated,
        boolean callMe,
        boolean someoneElse) {
    /** The least of a scale. */
    public static final int LEAST = 1;

    /** The most of a scale. */
    public static final int MOST = 5;

    /** From here on somebody is satisfied; 3 is neither. */
    private static final int SATISFIED = 4;

    private static final int NEITHER = 3;

    /** Whether it is totally resolved. */
    public enum Resolved {
        YES,
        PARTLY,
        NO;

        /** Its name in the API, in forms and in the table. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of that name. */
        public static Optional<Resolved> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** Whether something is still open. */
    public boolean isBad() {
        return resolved != Resolved.YES;
    }

    /** Whether it is resolved, and they are not content all the same. */
    public boolean isUnhappy() {
        return !isBad() && satisfaction.isPresent() && satisfaction.getAsInt() < NEITHER;
    }

    /** Whether they say that they are satisfied. */
    public boolean isSatisfied() {
        return satisfaction.isPresent() && satisfaction.getAsInt() >= SATISFIED;
    }
}
