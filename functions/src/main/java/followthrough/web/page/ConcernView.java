package followthrough.web.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A concern as its customer sees it.
 *
 * @param sequence that each form on the page carries
 * @param state as in the API: {@code open}, {@code under-way}, …
 * @param service the kind of work
 * @param words what was told, whole
 * @param with the name of whoever comes or calls; of the business where that is not known
 * @param zone that times are shown in: the customer's for a callback, the site's for a visit
 * @param promises all of them, oldest first
 * @param timeline the public part of the journal, oldest first
 * @param reachedByMail false if a person has to call because no mail reaches them
 * @param wrongNumber whether somebody else answered at their number, and they are to be rung
 * @param followUp whether they are asked whether it is totally resolved, and have not answered
 */
public record ConcernView(
        String reference,
        long sequence,
        String state,
        ServiceChoice service,
        boolean urgent,
        String words,
        String with,
        ZoneId zone,
        List<PromiseLine> promises,
        List<TimelineEntry> timeline,
        Contact contact,
        boolean reachedByMail,
        boolean wrongNumber,
        boolean followUp) {
    /** Whether somebody still waits for something. */
    public boolean isOpen() {
        return "open".equals(state) || "under-way".equals(state);
    }

    /** The promises that still stand. */
    public List<PromiseLine> standing() {
        return promises.stream().filter(PromiseLine::isDue).toList();
    }

    /** The call by that party that is promised and still to come. */
    public Optional<PromiseLine> call(String party) {
        return standing().stream()
                .filter(promise -> "call".equals(promise.kind()) && promise.by().equals(party))
                .findFirst();
    }

    /** Whether a call by that party is promised and still to come. */
    public boolean callPromised(String party) {
        return call(party).isPresent();
    }
}
