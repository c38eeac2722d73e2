package followthrough.local.page;

import followthrough.local.clock.Timekeeper;
import followthrough.local.gateway.Gateway;
import followthrough.local.http.Answering;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.mail.Mailbox;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code GET /local}: where everything is. */
record HomePage(Timekeeper time, Gateway gateway, Mailbox mail) implements Answering {
    private static final Pattern STAFF_LINK = Pattern.compile("(/s/[^\\s?]+)\\?\\S+");
    private static final List<String> JUMPS = List.of("PT0S", "PT2M", "PT15M", "PT1H", "PT26H", "P7D");

    @Override
    public Reply answer(Request request) {
        return Reply.html(200, Html.page("Followthrough on this machine", product() + clock() + runtime()));
    }

    private String product() {
        return "<h2>The product</h2><ul>"
                + item("/", "Report a concern", true)
                + staff()
                + item("/s", "Staff on a phone that is kept signed in", isRouted("/s"))
                + item("/m", "Office and managers: sign in (the link comes by mail, see below)", isRouted("/m"))
                + "</ul>";
    }

    /** Staff have their links from mails: here is the latest of each. */
    private String staff() {
        var links = new TreeMap<String, String>();
        for (var sent : mail.all()) {
            var found = STAFF_LINK.matcher(sent.text());
            if (found.find()) {
                sent.to().forEach(reader -> links.put(reader, found.group()));
            }
        }
        return links.isEmpty()
                ? item("/s", "Staff pages: their links come with the first mail to the team", false)
                : links.entrySet().stream()
                        .map(link -> item(link.getValue(), "Staff page of " + link.getKey(), true))
                        .collect(Collectors.joining());
    }

    private boolean isRouted(String path) {
        return gateway.routes().stream().anyMatch(route -> route.key().contains(" " + path));
    }

    private static String item(String path, String words, boolean there) {
        return "<li>" + (there ? Html.link(path, words) : Html.escaped(words) + " (not yet)") + "</li>";
    }

    private String clock() {
        var jumps = JUMPS.stream().map(jump -> button("advance", jump, jump)).collect(Collectors.joining());
        var hold = time.held() ? button("hold", "false", "let it run") : button("hold", "true", "hold it");
        return "<h2>The clock</h2><p>It is %s%s.</p><p>Advance by %s %s</p>"
                .formatted(time.now(), time.held() ? ", held" : "", jumps, hold);
    }

    private static String button(String field, String value, String words) {
        return "<form method=\"post\" action=\"/local/clock\"><button name=\"%s\" value=\"%s\">%s</button></form>"
                .formatted(field, value, words);
    }

    private static String runtime() {
        return "<h2>The runtime</h2><ul>"
                + item("/local/mail", "Sent mail", true)
                + item("/local/mail.json", "Sent mail as JSON", true)
                + item("/local/schedules", "What is scheduled", true)
                + item("/local/faults", "Faults on order (POST and DELETE change them)", true)
                + item("/local/clock", "The clock as JSON (POST moves it)", true)
                + item("/local/queues", "What was given up", true)
                + "</ul>";
    }
}
