package followthrough.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody with a leaking pipe, told apart by a number. */
record Visitor(String number) {
    private static final Pattern LINK = Pattern.compile("/c/[0-9a-z-]+");

    String mail() {
        return "visitor" + number + "@example.com";
    }

    String words() {
        return "The pipe under the sink number " + number + " leaks";
    }

    String message() {
        return "Now the pipe number " + number + " leaks more";
    }

    /** Presses the button of the report form; each time the same press. */
    Answer tell(Spine spine) {
        return spine.post("/concerns", report());
    }

    /** Tells something urgent, of which an answer is promised within twenty minutes, day and night. */
    Answer tellUrgently(Spine spine) {
        Map<String, String> report = new HashMap<>(report());
        report.put("service", "no-heat");
        report.put("urgent", "true");
        return spine.post("/concerns", report);
    }

    /** Says on the page that what was promised happened. */
    Answer sayItHappened(Spine spine, String link) {
        return spine.post(link + "/promise", Map.of("happened", "yes"));
    }

    private Map<String, String> report() {
        return Map.of(
                "submission", "page-" + number,
                "service", "plumbing",
                "words", words(),
                "name", "Ann Visitor",
                "mail", mail(),
                "phone", "",
                "address", "12 Elm Street, Seattle",
                "language", "en-US",
                "timeZone", "America/Los_Angeles");
    }

    Answer add(Spine spine, String link) {
        return spine.post(link + "/message", Map.of("words", message()));
    }

    Answer askForLink(Spine spine, boolean revoke) {
        return spine.post("/link", revoke ? Map.of("mail", mail(), "revoke", "on") : Map.of("mail", mail()));
    }

    /** The path of the first link in a mail. */
    static String linkIn(String text) {
        var found = LINK.matcher(text);
        return found.find() ? found.group() : "";
    }
}
