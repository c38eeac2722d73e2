package followthrough.session;

import followthrough.team.Role;
import followthrough.team.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * One browser in which a staff member is signed in.
 *
 * @param id names it; whoever knows it has nothing yet, since the cookie is signed
 * @param member the id of the staff member
 * @param madeAt when it began
 * @param usedAt when somebody last pressed something in it, to within {@link Kind#step}
 * @param endedAt when somebody ended it before its time
 */
public record Session(String id, String member, Kind kind, Instant madeAt, Instant usedAt, Optional<Instant> endedAt) {
    private static final Set<Role> OFFICE = Set.of(Role.OFFICE, Role.MANAGER, Role.OWNER);

    /** What a browser is signed in for, and for how long. */
    public enum Kind {
        /** A phone on which somebody keeps their day open. */
        DEVICE("device", Duration.ofDays(30), Duration.ofDays(180), Duration.ofDays(1)),
        /** The calendar of a phone, which reads the appointments of its owner and can press nothing. */
        FEED("feed", Duration.ofDays(730), Duration.ofDays(730), Duration.ofDays(1)),
        /** The office's and managers' pages, opened by a mailed link. */
        SIGN_IN("sign-in", Duration.ofHours(12), Duration.ofDays(7), Duration.ofHours(1));

        private final String code;
        private final Duration idle;
        private final Duration most;
        private final Duration step;

        Kind(String code, Duration idle, Duration most, Duration step) {
            this.code = code;
            this.idle = idle;
            this.most = most;
            this.step = step;
        }

        /** How it stands in the table and in words. */
        public String code() {
            return code;
        }

        /** How long it lasts without a press. */
        public Duration idle() {
            return idle;
        }

        /** How long it lasts at most. */
        public Duration most() {
            return most;
        }

        /** How long after a press the next one is worth being written down. */
        Duration step() {
            return step;
        }

        /** Whether a staff member may have such a session, by their present roles. */
        public boolean admits(StaffMember member) {
            return this != SIGN_IN || !Collections.disjoint(OFFICE, member.roles());
        }

        static Kind of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
        }
    }

    /** A new one. */
    static Session begin(String id, StaffMember member, Kind kind, Instant at) {
        return new Session(id, member.id(), kind, at, at, Optional.empty());
    }

    /** When it ends if nobody presses anything any more. */
    public Instant until() {
        Instant idle = usedAt.plus(kind.idle());
        Instant most = madeAt.plus(kind.most());
        return idle.isBefore(most) ? idle : most;
    }

    /** Whether it opens anything. */
    public boolean lasts(Instant now) {
        return endedAt.isEmpty() && now.isBefore(until());
    }

    /** Whether a press now is worth being written down. */
    boolean isStale(Instant now) {
        return !now.isBefore(usedAt.plus(kind.step()));
    }

    /** The same after a press. */
    Session used(Instant at) {
        return new Session(id, member, kind, madeAt, at, endedAt);
    }
}
