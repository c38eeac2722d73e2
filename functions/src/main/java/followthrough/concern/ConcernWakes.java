package followthrough.concern;

import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.customer.Questions;
import followthrough.plan.Planned;
import followthrough.plan.Woken;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.timing.Appointment;
import followthrough.timing.DayClaims;
import followthrough.timing.Slots;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Does what is due of concerns. */
public final class ConcernWakes implements Planned {
    private final ConcernStore store;
    private final CustomerStore customers;
    private final CustomerKeys keys;
    private final ConcernChange change;
    private final SettingsSource settings;
    private final InstantSource clock;

    public ConcernWakes(
            ConcernStore store,
            CustomerStore customers,
            CustomerKeys keys,
            SettingsSource settings,
            InstantSource clock) {
        this.store = store;
        this.customers = customers;
        this.keys = keys;
        this.change = new ConcernChange(store, settings);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Woken wake(String id, Instant asOf) {
        return store.load(id).map(file -> wake(file, asOf)).orElse(Woken.GONE);
    }

    private Woken wake(ConcernFile file, Instant asOf) {
        ConcernFile after = change.apply(file, now -> rules(asOf, known(now)).due(now.concern()));
        return after.concern().sequence() == file.concern().sequence() ? Woken.NOTHING_DUE : Woken.DONE;
    }

    @Override
    public void planAgain(String id) {
        Optional<ConcernFile> file = store.load(id);
        file.ifPresent(before -> {
            ConcernFile planned =
                    change.apply(before, now -> rules(clock.instant(), List.of()).planAgain(now.concern()));
            planned.concern().appointment().ifPresent(appointment -> judge(planned, appointment));
        });
    }

    /** Says so if by the present settings an appointment is no longer one that would be offered. */
    private void judge(ConcernFile file, Appointment appointment) {
        Concern concern = file.concern();
        List<DayClaims> days =
                store.desk(concern.id(), appointment.days()).map(ConcernStore.Desk::days).orElseGet(List::of);
        Settings now = settings.current();
        boolean fits =
                now.service(concern.service())
                        .filter(service -> service.team().equals(appointment.team()))
                        .map(service -> new Slots(now, service, Slots.Booker.STAFF, clock.instant()))
                        .flatMap(slots ->
                                slots.at(
                                        appointment.with(),
                                        appointment.promised().start(),
                                        DayClaims.ofOthers(days, concern.id())))
                        .isPresent();
        change.apply(
                file,
                latest ->
                        new TimingRules(now, clock.instant())
                                .doubt(latest.concern(), fits)
                                .filter(_ -> latest.concern().appointment().equals(Optional.of(appointment))));
    }

    /** A customer is asked once in a while, whatever they told us: so it is read what they were asked. */
    private List<Questions> known(ConcernFile file) {
        Person person = file.person();
        return FollowingUp.isAhead(file.concern())
                ? customers.questions(keys.of(person.mail(), person.phone()))
                : List.of();
    }

    private DueRules rules(Instant asOf, List<Questions> known) {
        Instant now = clock.instant();
        return new DueRules(settings.current(), now, asOf.isAfter(now) ? asOf : now, known);
    }
}
