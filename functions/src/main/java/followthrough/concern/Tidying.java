package followthrough.concern;

import followthrough.aws.Unavailable;
import followthrough.customer.CustomerKeys;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import followthrough.words.FieldProblem;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Puts concerns in order for staff. Each act is one write on a file that was read before. Merging writes both concerns
 * in one transaction, on condition that neither changed: were there two, each of a pair could become a duplicate of the
 * other, and nobody would answer for either.
 */
public final class Tidying {
    private static final int MOST_TRIES = 5;

    private final ConcernStore store;
    private final ConcernChange change;
    private final CustomerKeys customers;
    private final SettingsSource settings;
    private final InstantSource clock;

    public Tidying(ConcernStore store, SettingsSource settings, CustomerKeys customers, InstantSource clock) {
        this.store = store;
        this.change = new ConcernChange(store, settings);
        this.customers = customers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * It is no concern of anybody's.
     *
     * @throws Unavailable if it was not written, or if that cannot be known; so do all acts
     */
    public Outcome spam(ConcernFile file, StaffMember member) {
        return change.act(file, List.of(), now -> rules().spam(now.concern(), member));
    }

    /**
     * It is not ours to mend.
     *
     * @param words to the customer, checked
     */
    public Outcome notOurs(ConcernFile file, StaffMember member, String words) {
        return change.act(file, List.of(), now -> rules().notOurs(now.concern(), member, words));
    }

    /**
     * It is about another kind of work.
     *
     * @param id of the service
     */
    public Outcome changeService(ConcernFile file, StaffMember member, String id) {
        Optional<Service> service = settings.current().service(id);
        return service.map(known ->
                        change.act(file, List.of(), now -> rules().changeService(now.concern(), known, member)))
                .orElseGet(() -> refused("service", id.isBlank() ? "error.service.missing" : "error.service.unknown"));
    }

    /** That it was put aside was a mistake. */
    public Outcome restore(ConcernFile file, StaffMember member) {
        return change.act(file, List.of(), now -> rules().restore(now.concern(), member));
    }

    /**
     * It had ended, and is open again.
     *
     * @param words to the customer, checked
     */
    public Outcome openAgain(ConcernFile file, StaffMember member, String words) {
        return change.act(file, List.of(), now -> rules().openAgain(now.concern(), member, words));
    }

    /**
     * It is the same as another concern of the same customer.
     *
     * @param typed the reference of the other, as people say it
     * @return the other concern, where both are one
     */
    public Outcome merge(ConcernFile file, StaffMember member, String typed) {
        if (typed.isBlank()) {
            return refused("reference", "error.reference.missing");
        }
        return store.findByReference(References.written(typed))
                .flatMap(store::load)
                .map(other -> merge(file, other, member))
                .orElseGet(() -> refused("reference", "error.reference.unknown"));
    }

    private Outcome merge(ConcernFile file, ConcernFile into, StaffMember member) {
        ConcernFile one = file;
        ConcernFile other = into;
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            switch (rules().merge(one, other, isSameCustomer(one, other), member)) {
                case TidyRules.Merging.Nothing _ -> {
                    return new Outcome.Recorded(other);
                }
                case TidyRules.Merging.Refuse(String key) -> {
                    return refused("reference", key);
                }
                case TidyRules.Merging.Do(Transition duplicate, Transition kept) -> {
                    Settings now = settings.current();
                    Transition planned = kept.planned(now);
                    if (store.saveBoth(one.concern(), duplicate.planned(now), other.concern(), planned)) {
                        return new Outcome.Recorded(other.after(planned));
                    }
                    one = store.load(one.concern().id()).orElseThrow();
                    other = store.load(other.concern().id()).orElseThrow();
                }
            }
        }
        throw new Unavailable("Others were quicker, time and again", false);
    }

    private boolean isSameCustomer(ConcernFile one, ConcernFile other) {
        List<String> theirs = keys(other.person());
        return keys(one.person()).stream().anyMatch(theirs::contains);
    }

    private List<String> keys(Person person) {
        return customers.of(person.mail(), person.phone());
    }

    private static Outcome refused(String field, String key) {
        return new Outcome.Refused(List.of(FieldProblem.of(field, key)));
    }

    private TidyRules rules() {
        return new TidyRules(settings.current(), clock.instant());
    }
}
