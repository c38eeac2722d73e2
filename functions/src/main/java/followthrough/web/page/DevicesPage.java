package followthrough.web.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Where everybody of the business is signed in.
 *
 * @param ended whether one was just signed out
 */
public record DevicesPage(Frame frame, List<DeviceLine> lines, ZoneId zone, boolean ended) {
    /** What the last press came to. */
    public Optional<Notice> notice() {
        return ended ? Optional.of(Notice.good(frame, "devices.ended")) : Optional.empty();
    }

    /** What somebody is signed in for. */
    public String kind(DeviceLine line) {
        return frame.say("devices.kind." + line.kind());
    }
}
