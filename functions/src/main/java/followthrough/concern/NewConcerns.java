package followthrough.concern;

import followthrough.customer.CustomerKeys;
import followthrough.link.Links;
import followthrough.link.Pseudonyms;
import followthrough.promise.Promise;
import followthrough.team.AnswerPromise;
import followthrough.team.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes concerns of what was told. The id is a keyed hash of the submission, so that the same submission again makes
 * the same concern.
 */
final class NewConcerns {
    private static final int ID_LENGTH = 20;

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
                        now,
                        AnswerPromise.answerBy(settings, told.service(), told.urgent(), now));
        Origin origin =
                new Origin(
                        id,
                        References.of(pseudonyms, id, attempt),
                        fingerprint,
                        links.signing(),
                        told.service().id(),
                        submission.channel(),
                        told.urgent(),
                        told.language().toLanguageTag(),
                        told.zone(),
                        now);
        Change change =
                new Change(
                        Concern.told(origin, told.person().hasMail(), answer),
                        events(told.person(), reporter(submission)));
        return (told.urgent() ? new UrgencyRules(settings, now).first(change) : change)
                .at(now)
                .withPerson(told.person())
                .withWords(told.words())
                .withCustomers(theirs(told))
                .planned(settings);
    }

    private static String reporter(Submission submission) {
        return submission.channel() == Channel.STAFF ? submission.scope().orElseThrow() : "";
    }

    private static List<ConcernEvent> events(Person person, String reporter) {
        CustomerEvent.Told told = new CustomerEvent.Told(person.hasMail(), reporter);
        return person.hasMail()
                ? List.of(told)
                : List.of(told, new CustomerEvent.CallNeeded(CustomerEvent.NoMail.NO_ADDRESS));
    }

    private List<Transition.Customer> theirs(Told told) {
        return customers.of(told.person().mail(), told.person().phone()).stream()
                .map(key -> new Transition.Customer(key, true))
                .toList();
    }

    private String id(Submission submission, Told told, String fingerprint) {
        String hash =
                switch (submission.channel()) {
                    case WEB, STAFF -> pseudonyms.of(submission.channel().code(), submission.key(), fingerprint);
                    case API -> pseudonyms.of("api", scope(submission, told), submission.key());
                };
        return hash.substring(0, ID_LENGTH);
    }

    private String scope(Submission submission, Told told) {
        return submission.scope().map(name -> "key " + name).orElseGet(() -> theirs(told).getFirst().key());
    }

    private String fingerprint(Told told) {
        Person person = told.person();
        List<String> parts =
                new ArrayList<>(
                        List.of(
                                told.service().id(),
                                person.name(),
                                person.mail(),
                                person.phone(),
                                person.address(),
                                told.words(),
                                told.language().toLanguageTag(),
                                told.zone().getId(),
                                Boolean.toString(told.urgent())));
        if (!person.access().isEmpty()) {
            parts.add(person.access());
        }
        return pseudonyms.of("told", parts.toArray(String[]::new));
    }
}
