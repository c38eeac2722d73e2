package followthrough.web.page;

import followthrough.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Says the events of a concern in the customer's words. What is not among them is not for the customer. */
public final class Timeline {
    private final Words words;
    private final ZoneId zone;

    /**
     * @param zone that times are said in
     */
    public Timeline(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /**
     * The entry of an event.
     *
     * @param kind of the event in the journal
     * @param facts of the event in the journal
     * @param said the words that stand beside it; may be empty
     * @return empty if the event is not for the customer
     */
    public Optional<TimelineEntry> entry(Instant at, String kind, Map<String, String> facts, String said) {
        return text(kind, facts).map(text -> new TimelineEntry(at, kind, text, said));
    }

    /** The entry that says when the concern was acknowledged by mail. */
    public TimelineEntry acknowledged(Instant at) {
        return new TimelineEntry(at, "acknowledged", words.say("timeline.acknowledged"), "");
    }

    private Optional<String> text(String kind, Map<String, String> facts) {
        return switch (kind) {
            case "told", "message", "contact", "links-revoked" -> Optional.of(words.say("timeline." + kind));
            case "call-asked" -> Optional.of(words.say("timeline.call-asked." + facts.get("by"), due(facts)));
            case "call-needed" -> Optional.of(words.say("timeline.call-needed." + facts.get("why")));
            default -> Optional.empty();
        };
    }

    private String due(Map<String, String> facts) {
        return words.moment(Instant.parse(facts.getOrDefault("due", "")), zone);
    }
}
