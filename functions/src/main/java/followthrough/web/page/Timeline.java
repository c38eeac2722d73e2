package followthrough.web.page;

import followthrough.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Says the events of a concern in the customer's words. What is not among them is not for the customer. */
public final class Timeline {
    private final Words words;
    private final ZoneId zone;
    private final boolean visit;
    private final UnaryOperator<String> names;
    private final UnaryOperator<String> amends;

    /**
     * @param zone that times are said in
     * @param visit whether somebody comes, within a window; else they call, at a time
     * @param names the names of staff members by their ids
     * @param amends the names of what is given to make up for something, by their ids
     */
    public Timeline(
            Words words, ZoneId zone, boolean visit, UnaryOperator<String> names, UnaryOperator<String> amends) {
        this.words = words;
        this.zone = zone;
        this.visit = visit;
        this.names = names;
        this.amends = amends;
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
        return text(at, kind, facts).map(text -> new TimelineEntry(at, kind, text, said));
    }

    /** The entry that says when the concern was acknowledged by mail. */
    public TimelineEntry acknowledged(Instant at) {
        return new TimelineEntry(at, "acknowledged", words.say("timeline.acknowledged"), "");
    }

    private Optional<String> text(Instant at, String kind, Map<String, String> facts) {
        return switch (kind) {
            case "told", "contact" -> Optional.of(ours("timeline." + kind, facts));
            case "message", "links-revoked", "reopened" -> Optional.of(words.say("timeline." + kind));
            case "call-asked" -> Optional.of(words.say("timeline.call-asked." + facts.get("by"), due(facts)));
            case "call-needed" -> Optional.of(words.say("timeline.call-needed." + facts.get("why")));
            case "call-told", "call-wrong" -> Optional.of(words.say("timeline." + kind, who(facts)));
            case "call-missed" -> Optional.of(words.say(missed(facts), who(facts)));
            case "complained", "reached-again" -> Optional.of(words.say("timeline." + kind));
            case "discarded" -> Optional.of(freeing(discarded(facts), facts));
            case "merged" -> Optional.of(words.say("timeline.merged", who(facts), facts.getOrDefault("reference", "")));
            case "service-changed", "restored", "opened-again" ->
                    Optional.of(words.say("timeline." + kind, who(facts)));
            case "taken" -> Optional.of(words.say("timeline.taken", who(facts)));
            case "answered" -> Optional.of(words.say("timeline.answered." + facts.get("way"), who(facts)));
            case "promise-step", "promise-kept", "promise-broken", "promise-amended" -> promise(kind, facts);
            case "arrived", "nobody-there", "partly-done", "taken-up-again", "resolved", "not-reached" ->
                    Optional.of(outcome(kind, facts));
            case "follow-up-asked", "follow-up-asked-again", "questions-stopped" ->
                    Optional.of(words.say("timeline." + kind));
            case "follow-up-answered" -> Optional.of(words.say("timeline.follow-up-answered." + facts.get("resolved")));
            case "outcome-taken-back" -> Optional.of(words.say(takenBack(facts), who(facts)));
            case "news-promised" -> Optional.of(words.say("timeline.news-promised", who(facts), due(facts)));
            case "amends-made" ->
                    Optional.of(
                            words.say(
                                    "timeline.amends-made", who(facts), amends.apply(facts.getOrDefault("what", ""))));
            case "alerted", "made-ordinary" -> Optional.of(words.say("timeline." + kind, who(facts)));
            default -> timing(at, kind, facts);
        };
    }

    private static String takenBack(Map<String, String> facts) {
        return "timeline.outcome-taken-back."
                + (facts.getOrDefault("lost", "").equals("true") ? "lost" : facts.get("what"));
    }

    private String outcome(String kind, Map<String, String> facts) {
        return switch (kind) {
            case "resolved" -> words.say("timeline.resolved." + facts.get("how"), who(facts));
            case "not-reached" ->
                    facts.containsKey("next")
                            ? words.say("timeline.not-reached", who(facts), moment(facts, "next"))
                            : words.say("timeline.not-reached.last", who(facts));
            default -> words.say("timeline." + kind, who(facts));
        };
    }

    /** What customers do themselves, and staff sometimes do for them. */
    private String ours(String key, Map<String, String> facts) {
        String by = facts.getOrDefault("by", "");
        return by.isEmpty() ? words.say(key) : words.say(key + ".us", names.apply(by));
    }

    private String discarded(Map<String, String> facts) {
        return words.say("timeline.discarded." + facts.get("why"), who(facts), facts.getOrDefault("reference", ""));
    }

    /** The third time nobody tries again by themselves. */
    private static String missed(Map<String, String> facts) {
        return facts.getOrDefault("times", "").equals("3") ? "timeline.call-missed.last" : "timeline.call-missed";
    }

    private Optional<String> timing(Instant at, String kind, Map<String, String> facts) {
        return switch (kind) {
            case "chosen", "moved", "cancelled" -> Optional.of(booked("timeline." + kind, facts));
            case "reminded" -> Optional.of(words.say("timeline.reminded", time(facts)));
            case "reminders-chosen" ->
                    Optional.of(
                            words.say(
                                    facts.getOrDefault("wanted", "").isEmpty()
                                            ? "timeline.reminders.none"
                                            : "timeline.reminders"));
            case "on-the-way" -> Optional.of(words.say("timeline.on-the-way", who(facts)));
            case "late" -> Optional.of(words.say("timeline.late", who(facts), time(facts)));
            case "progress-taken-back" -> Optional.of(words.say("timeline.taken-back", who(facts), time(facts)));
            case "proposed" -> Optional.of(proposed(facts));
            case "deferred" -> Optional.of(freeing(deferred(at, facts), facts));
            case "withdrawn" -> Optional.of(freeing(words.say("timeline.withdrawn"), facts));
            case "woken" ->
                    Optional.of(
                            words.say(
                                    facts.getOrDefault("asked", "").equals("1")
                                            ? "timeline.woken"
                                            : "timeline.woken.again"));
            case "handed-over" -> Optional.of(facts).filter(Timeline::isToPerson).map(this::handedOver);
            case "unanswered" -> Optional.of(words.say("timeline.unanswered", due(facts)));
            case "earlier-wanted" -> Optional.of(words.say("timeline.earlier-wanted." + facts.get("wanted")));
            default -> Optional.empty();
        };
    }

    /** What passes to the office while somebody is off changes nothing for the customer. */
    private static boolean isToPerson(Map<String, String> facts) {
        return !facts.getOrDefault("to", "").equals("office");
    }

    private String handedOver(Map<String, String> facts) {
        String to = names.apply(facts.getOrDefault("to", ""));
        String from = names.apply(facts.getOrDefault("from", ""));
        return facts.containsKey("start")
                ? words.say(
                        visit ? "timeline.handed-over.visit" : "timeline.handed-over.callback", to, from, time(facts))
                : words.say("timeline.handed-over", to);
    }

    /** What was done about an appointment, by the customer or by us. */
    private String booked(String key, Map<String, String> facts) {
        String by = facts.getOrDefault("by", "");
        return "customer".equals(by)
                ? words.say(key + ".customer", time(facts), with(facts))
                : words.say(key + ".us", time(facts), with(facts), names.apply(by));
    }

    private String proposed(Map<String, String> facts) {
        String by = facts.getOrDefault("by", "");
        return by.isEmpty()
                ? words.say("timeline.proposed.earlier", time(facts), with(facts))
                : words.say("timeline.proposed", time(facts), with(facts), names.apply(by));
    }

    private String deferred(Instant at, Map<String, String> facts) {
        LocalDate said = LocalDate.ofInstant(at, zone);
        Optional<LocalDate> until = Optional.ofNullable(facts.get("date")).map(LocalDate::parse);
        boolean month = Boolean.parseBoolean(facts.get("month"));
        return words.say(
                "timeline.deferred." + facts.get("timing"),
                until.map(date -> month ? words.month(date, said) : words.date(date, said)).orElse(""));
    }

    /** With a time that was given up, that too. */
    private String freeing(String said, Map<String, String> facts) {
        return facts.containsKey("start") ? words.say("timeline.freeing", said, time(facts)) : said;
    }

    private String with(Map<String, String> facts) {
        return names.apply(facts.getOrDefault("with", ""));
    }

    private String time(Map<String, String> facts) {
        Instant start = Instant.parse(facts.getOrDefault("start", ""));
        return visit
                ? words.window(start, Instant.parse(facts.getOrDefault("end", "")), zone)
                : words.moment(start, zone);
    }

    private Optional<String> promise(String kind, Map<String, String> facts) {
        String promise = facts.get("promise") + "." + facts.get("by");
        return switch (kind + " " + facts.getOrDefault("step", facts.getOrDefault("said", ""))) {
            case "promise-step customer-asked" -> Optional.of(words.say("timeline.asked." + promise, due(facts)));
            case "promise-kept CUSTOMER" -> Optional.of(words.say("timeline.kept.said"));
            case "promise-kept STAFF" -> Optional.of(words.say("timeline.kept." + promise));
            case "promise-amended " -> amended(facts);
            default ->
                    kind.equals("promise-broken")
                            ? Optional.of(words.say("timeline.broken." + promise, due(facts), moment(facts, "next")))
                            : Optional.empty();
        };
    }

    /** What had no letter is said by what it was put right with. */
    private Optional<String> amended(Map<String, String> facts) {
        String outcome = facts.getOrDefault("outcome", "");
        return Set.of("broken", "replaced").contains(outcome)
                ? Optional.empty()
                : Optional.of(words.say("timeline.amended." + outcome, due(facts)));
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
