package followthrough.agenda;

import followthrough.plan.Planned;
import followthrough.plan.Woken;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Does what is due for staff members. */
public final class AgendaWakes implements Planned {
    private final Agendas agendas;
    private final InstantSource clock;

    public AgendaWakes(Agendas agendas, InstantSource clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    public Woken wake(String member, Instant asOf) {
        return agendas.apply(member, List.of(), asOf, AgendaRules::due) ? Woken.DONE : Woken.NOTHING_DUE;
    }

    /** What is due by the present settings is done with it. */
    @Override
    public void planAgain(String member) {
        agendas.apply(member, List.of(), clock.instant(), AgendaRules::due);
    }
}
