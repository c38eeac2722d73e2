package followthrough.web.page;

import followthrough.look.Accent;
import followthrough.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param office absent while the settings cannot be read; pages render all the same
 * @param accent the color of the business
 * @param callMe where “please call me” leads, where a concern is known
 * @param now when the page is made
 */
public record Frame(
        Words words, Assets assets, Accent accent, Optional<Office> office, Optional<String> callMe, Instant now) {
    /** The frame of a page while nothing is known of the business. */
    public static Frame bare(Words words, Assets assets, Instant now) {
        return new Frame(words, assets, Accent.DEFAULT, Optional.empty(), Optional.empty(), now);
    }

    /** The same frame on the page of a concern. */
    public Frame withCallMe(String link) {
        return new Frame(words, assets, accent, office, Optional.of(link), now);
    }

    /** The frame's words. */
    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    /** A moment as a person says it now. */
    public String when(Instant at, ZoneId zone) {
        return words.when(at, zone, now);
    }

    /** The name of the business, or what stands for it. */
    public String name() {
        return office.map(Office::name).orElseGet(() -> say("frame.nameless"));
    }
}
