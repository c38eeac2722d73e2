package followthrough.web.page;

import java.time.Instant;

/**
 * One browser in which somebody is signed in.
 *
 * @param id of the session
 * @param name of who is signed in
 * @param kind {@code device} or {@code sign-in}
 * @param used when they last pressed something, about
 * @param until when it ends if they press nothing any more
 * @param reader whether it is the one in which the list is read
 */
public record DeviceLine(
        String id, String name, String kind, Instant since, Instant used, Instant until, boolean reader) {}
