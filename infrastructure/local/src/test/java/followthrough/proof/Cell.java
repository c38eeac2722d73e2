package followthrough.proof;

import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One fault at one step.
 *
 * @param times how often in a row; -1 means until cleared
 */
record Cell(Step step, FaultKind kind, int times) {
    static List<Cell> all() {
        return Arrays.stream(Step.values()).flatMap(Cell::of).toList();
    }

    private static Stream<Cell> of(Step step) {
        return step.kinds().stream().flatMap(kind -> Stream.of(1, 3, -1).map(times -> new Cell(step, kind, times)));
    }

    String fault() {
        var often = times < 0 ? "until cleared" : times == 1 ? "once" : times + " times";
        return step.service() + " " + kind.word() + ", " + often;
    }

    @Override
    public String toString() {
        return step.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + fault();
    }

    boolean staysUntilCleared() {
        return times < 0;
    }

    /** Takes turns with other visitors' numbers. */
    Visitor visitor() {
        return new Visitor(step.name() + "x" + kind.name() + "x" + (times + 1));
    }

    List<Fault> faults(Visitor visitor) {
        return Stream.concat(step.before().stream(), Stream.of(step.fault(kind, times, visitor))).toList();
    }

    /**
     * How often a mail may come twice and more: once for each time that nobody could know whether it was sent, or that
     * this could not be noted.
     */
    int repetitions() {
        var nobodyKnows = step.service().equals("ses") && (kind == FaultKind.LOST_REPLY || kind == FaultKind.TIMEOUT);
        return nobodyKnows ? Math.max(1, times) : step.isMark() ? 1 : 0;
    }

    /** Whether the customer's mail is refused for good, so that somebody has to call instead. */
    boolean refusesCustomer() {
        return kind == FaultKind.REJECT && step.sendsToCustomer();
    }
}
