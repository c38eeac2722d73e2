package followthrough.web.page;

import java.time.Instant;

/** How the last attempt to send a report ended, if there was one. */
public sealed interface Sending {
    /** It was not tried yet. */
    record NotYet() implements Sending {}

    /** Something in it has to be mended first. */
    record Refused() implements Sending {}

    /** It was surely not recorded, through no fault of the sender. */
    record NotRecorded() implements Sending {}

    /** Nobody knows whether it was recorded; sending it again is safe. */
    record Unconfirmed() implements Sending {}

    /** Too many came from here. */
    record Limited(Instant again) implements Sending {}
}
