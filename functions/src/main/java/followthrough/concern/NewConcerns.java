package followthrough.concern;

import followthrough.customer.CustomerKeys;
import followthrough.link.Links;
import followthrough.link.Pseudonyms;
import followthrough.team.AnswerPromise;
import followthrough.team.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes concerns of what was told. The id is a keyed hash of the submission, so that the same submission again makes
 * the same concern.
 */
final class NewConcerns {
    private static final int ID_LENGTH = 20;
    private static final int FIRST = 1;

    private final Pseudonyms pseudonyms;
    private final CustomerKeys customers;
    private final Links links;

    NewConcerns(Pseudonyms pseudonyms, Links links) {
        this.pseudonyms = pseudonyms;
        this.customers = new CustomerKeys(pseudonyms);
        this.links = links;
    }

    /**
     * What recording this concern writes, limits apart.
     *
     * @param attempt counts from 0; another one has another reference
     */
    Transition make(Told told, Submission submission, Settings settings, Instant now, int attempt) {
        String fingerprint = fingerprint(told);
        String id = id(submission, told, fingerprint);
        Promise answer =
                Promise.made(
                        Promise.Kind.ANSWER,
                        Promise.Party.OFFICE,
                        AnswerPromise.answerBy(settings, told.service(), told.urgent(), now));
        Concern concern =
                new Concern(
                        id,
                        References.of(pseudonyms, id, attempt),
                        FIRST,
                        fingerprint,
                        links.signing(),
                        FIRST,
                        State.OPEN,
                        told.service().id(),
                        submission.channel(),
                        told.urgent(),
                        Concern.OFFICE,
                        told.language().toLanguageTag(),
                        told.zone(),
                        now,
                        List.of(answer));
        return new Transition(
                concern,
                now,
                events(told.person()),
                Optional.of(told.person()),
                Optional.of(told.words()),
                theirs(told));
    }

    private static List<ConcernEvent> events(Person person) {
        return person.hasMail()
                ? List.of(new ConcernEvent.Told(true))
                : List.of(new ConcernEvent.Told(false), new ConcernEvent.CallNeeded(ConcernEvent.NoMail.NO_ADDRESS));
    }

    private List<Transition.Customer> theirs(Told told) {
        return customers.of(told.person().mail(), told.person().phone()).stream()
                .map(key -> new Transition.Customer(key, true))
                .toList();
    }

    private String id(Submission submission, Told told, String fingerprint) {
        String hash =
                switch (submission.channel()) {
                    case WEB -> pseudonyms.of("web", submission.key(), fingerprint);
                    case API -> pseudonyms.of("api", scope(submission, told), submission.key());
                };
        return hash.substring(0, ID_LENGTH);
    }

    private String scope(Submission submission, Told told) {
        return submission.scope().map(name -> "key " + name).orElseGet(() -> theirs(told).getFirst().key());
    }

    private String fingerprint(Told told) {
        Person person = told.person();
        return pseudonyms.of(
                "told",
                told.service().id(),
                person.name(),
                person.mail(),
                person.phone(),
                person.address(),
                told.words(),
                told.language().toLanguageTag(),
                told.zone().getId(),
                Boolean.toString(told.urgent()));
    }
}
