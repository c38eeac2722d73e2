package followthrough.plan;

import followthrough.document.Json;
import followthrough.journal.Subject;
import java.time.Instant;

/**
 * What the function is woken with: {@code
 * {"version":1,"subject":"concern#7f3k","sequence":3,"due":"2027-03-03T18:00:00Z"}}. Fields that later code may add do
 * no harm; what it means otherwise raises the version.
 */
public sealed interface WakePayload {
    /** The version that is written, and the newest that is read. */
    long VERSION = 1;

    /** A wake of ours. */
    record Good(Subject subject, long sequence, Instant due) implements WakePayload {}

    /** Nothing that we would have written. */
    record Foreign() implements WakePayload {}

    /** A wake that newer code has set, which only newer code understands. */
    record Newer(long version) implements WakePayload {}

    /** A wake, written. */
    static String write(Wake wake) {
        return Json.mapping()
                .with("version", VERSION)
                .with("subject", wake.subject().key())
                .with("sequence", wake.sequence())
                .with("due", wake.due().toString())
                .write();
    }

    /** Reads what the function was woken with, whatever that is. */
    static WakePayload read(byte[] utf8) {
        return new WakePayloadReader(Json.parse(utf8).orNothing()).read();
    }
}
