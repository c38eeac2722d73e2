package followthrough.fieldwork;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.Handing;
import followthrough.concern.Handover;
import followthrough.concern.Outcome;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;

/** What staff press to pass work on. Pressing again changes nothing more. */
public final class HandActs {
    private static final String WHY = "why";

    private final Handing handing;
    private final InstantSource clock;

    public HandActs(Handing handing, InstantSource clock) {
        this.handing = handing;
        this.clock = clock;
    }

    /** Somebody else is to have it; of an appointment the customer is told why. */
    public StaffActs.Outcome handOver(ConcernFile file, Handover wish) {
        return explained(file, wish, hasAppointment(file.concern()), handing::handOver);
    }

    /** Whoever has the appointment cannot make it; the customer is told why. */
    public StaffActs.Outcome cannot(ConcernFile file, Handover wish) {
        return explained(file, wish, true, handing::cannot);
    }

    private boolean hasAppointment(Concern concern) {
        return concern.appointmentAhead(clock.instant()).isPresent();
    }

    private static StaffActs.Outcome explained(
            ConcernFile file, Handover wish, boolean needed, BiFunction<ConcernFile, Handover, Outcome> act) {
        return switch (Reason.check(wish.reason(), needed, WHY)) {
            case Checked.Invalid<String>(List<FieldProblem> problems) -> new StaffActs.Outcome.Refused(problems);
            case Checked.Valid<String>(String reason) ->
                    StaffActs.Outcome.of(act.apply(file, new Handover(wish.by(), wish.to(), reason, wish.seen())));
        };
    }
}
