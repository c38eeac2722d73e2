package followthrough.web.page;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Where somebody of the office starts.
 *
 * @param leads whether they see where everybody is signed in
 * @param until when their session ends if they press nothing
 */
public record OfficePage(Frame frame, String name, boolean leads, Instant until, ZoneId zone) {}
