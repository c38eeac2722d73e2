package followthrough.nolog;

import java.time.Instant;

/**
 * That a manager changed what staff say no to. Facts only; the note stands beside.
 *
 * @param id unique, made of the page on which it was written
 * @param who the id of the manager
 * @param reason the code of the reason that it is about
 * @param service the id of the kind of work that it is about; empty if it is about all
 */
public record Policy(String id, String who, String reason, String service, Instant at) {
    /** Whether it is about what was said no to in an entry, before it. */
    public boolean isAbout(Entry entry) {
        return !entry.at().isAfter(at)
                && entry.reason().equals(reason)
                && (service.isEmpty() || entry.service().equals(service));
    }
}
