package followthrough.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * What letters say of a concern. An absent string is empty.
 *
 * @param service the name of the kind of work, in the reader's words
 * @param meanwhile what to do until somebody answers
 * @param words as first told
 * @param answerBy when a person answers at the latest, if that is still promised
 */
public record ConcernFacts(
        String reference,
        String service,
        String meanwhile,
        boolean urgent,
        String words,
        String name,
        String mail,
        String phone,
        String address,
        String access,
        Optional<Instant> answerBy) {}
