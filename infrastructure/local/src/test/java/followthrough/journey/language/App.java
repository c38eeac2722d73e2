package followthrough.journey.language;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** An app that speaks with the API for its user. */
public final class App {
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final String JSON = "application/json";

    private final Town town;
    private final Customer user;

    App(Town town, Customer user) {
        this.town = town;
        this.user = user;
    }

    /** A key that nobody used yet. */
    public static String newKey() {
        return "key-" + KEYS.incrementAndGet();
    }

    /** All that is true of the user, as the API wants it. */
    public MappingBuilder telling(String service, String words) {
        return Json.mapping()
                .with("service", service)
                .with("name", user.name())
                .with("mail", user.mail())
                .with("phone", user.phone())
                .with("words", Confidences.told(words))
                .with("address", user.address())
                .with("language", "en-US")
                .with("timeZone", "America/Los_Angeles")
                .with("urgent", false);
    }

    /** Tells a concern under a new key. */
    public Answer tells(String service, String words) {
        return sends(telling(service, words).write(), newKey());
    }

    /** Sends a body under a key. */
    public Answer sends(String body, String key) {
        return town.http().post("/api/concerns", body, "Content-Type", JSON, "Idempotency-Key", key);
    }

    /** The last segment of the link in the answer to a telling. */
    public static String link(Answer told) {
        String link = told.json().get("link").text();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** Reads a concern. */
    public Answer reads(String link) {
        return town.http().get("/api/concerns/" + link);
    }

    /** Adds something to a concern. */
    public Answer adds(String link, String words) {
        String body = Json.mapping().with("words", Confidences.told(words)).write();
        return town.http().post("/api/concerns/" + link + "/messages", body, "Content-Type", JSON);
    }

    /** Asks which times are free; the query may be empty. */
    public Answer asksForTimes(String link, String query) {
        return town.http().get("/api/concerns/" + link + "/times" + (query.isEmpty() ? "" : "?" + query));
    }

    /** The times that are free in the next two weeks, in order. */
    public List<Node> times(String link) {
        return slots(asksForTimes(link, ""));
    }

    /** The times in an answer that lists days. */
    public static List<Node> slots(Answer times) {
        return times.json().get("days").items().stream().flatMap(day -> day.get("slots").items().stream()).toList();
    }

    /** Takes a time, or moves to it. */
    public Answer takes(String link, Node slot) {
        return takes(link, slot.get("slot").text());
    }

    /** Takes the time of that code, or moves to it. */
    public Answer takes(String link, String code) {
        return puts(link, "appointment", Json.mapping().with("slot", code).write());
    }

    /** Takes the time that begins then with that person, or moves to it. */
    public Answer takes(String link, Instant start, String with) {
        return takesATime(link, start, free -> free.get("with").text().equals(with));
    }

    /** Gives the appointment up. */
    public Answer cancels(String link) {
        return town.http().send("DELETE", "/api/concerns/" + link + "/appointment");
    }

    /** Says not now. */
    public Answer defers(String link, MappingBuilder how) {
        return puts(link, "timing", how.write());
    }

    /** Takes the first time that begins then, or moves to it. */
    public Answer takesTheTimeAt(String link, Instant start) {
        return takesATime(link, start, _ -> true);
    }

    private Answer takesATime(String link, Instant start, Predicate<Node> which) {
        String date = start.atZone(Town.ZONE).toLocalDate().minusDays(1).toString();
        Node slot =
                slots(asksForTimes(link, "from=" + date + "&days=3")).stream()
                        .filter(free -> free.get("start").text().equals(start.toString()) && which.test(free))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Not free at " + start));
        return takes(link, slot);
    }

    /** Answers whether it is totally resolved. */
    public Answer answers(String link, String body) {
        return puts(link, "followup", body);
    }

    /** Says whether it wants reminders. */
    public Answer wantsReminders(String link, boolean wanted) {
        return puts(link, "reminders", Json.mapping().with("wanted", wanted).write());
    }

    /** The reminders to come, as their kinds and when they are due. */
    public List<String> reminders(String link) {
        return reads(link).json().get("reminders").items().stream()
                .map(reminder -> reminder.get("kind").text() + " " + reminder.get("due").text())
                .toList();
    }

    /** No longer needs it; the body may be empty. */
    public Answer withdraws(String link, String body) {
        return town.http().post("/api/concerns/" + link + "/withdraw", body, "Content-Type", JSON);
    }

    private Answer puts(String link, String what, String body) {
        return town.http()
                .send("PUT", "/api/concerns/" + link + "/" + what, BodyPublishers.ofString(body), "Content-Type", JSON);
    }
}
