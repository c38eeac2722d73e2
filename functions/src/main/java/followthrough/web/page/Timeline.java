package followthrough.web.page;

import followthrough.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Says the events of a concern in the customer's words. What is not among them is not for the customer. */
public final class Timeline {
    private final Words words;
    private final ZoneId zone;
    private final UnaryOperator<String> names;

    /**
     * @param zone that times are said in
     * @param names the names of staff members by their ids
     */
    public Timeline(Words words, ZoneId zone, UnaryOperator<String> names) {
        this.words = words;
        this.zone = zone;
        this.names = names;
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
            case "taken" -> Optional.of(words.say("timeline.taken", who(facts)));
            case "answered" -> Optional.of(words.say("timeline.answered." + facts.get("way"), who(facts)));
            case "promise-step", "promise-kept", "promise-broken", "promise-amended" -> promise(kind, facts);
            default -> Optional.empty();
        };
    }

    private Optional<String> promise(String kind, Map<String, String> facts) {
        String promise = facts.get("promise") + "." + facts.get("by");
        return switch (kind + " " + facts.getOrDefault("step", facts.getOrDefault("said", ""))) {
            case "promise-step customer-asked" -> Optional.of(words.say("timeline.asked." + promise, due(facts)));
            case "promise-kept CUSTOMER" -> Optional.of(words.say("timeline.kept.said"));
            case "promise-kept STAFF" -> Optional.of(words.say("timeline.kept." + promise));
            case "promise-amended " -> Optional.of(words.say("timeline.amended." + facts.get("outcome"), due(facts)));
            default ->
                    kind.equals("promise-broken")
                            ? Optional.of(words.say("timeline.broken." + promise, due(facts), moment(facts, "next")))
                            : Optional.empty();
        };
    }

    private String who(Map<String, String> facts) {
        return names.apply(facts.getOrDefault("who", ""));
    }

    private String due(Map<String, String> facts) {
        return moment(facts, "due");
    }

    private String moment(Map<String, String> facts, String name) {
        return words.moment(Instant.parse(facts.getOrDefault(name, "")), zone);
    }
}
