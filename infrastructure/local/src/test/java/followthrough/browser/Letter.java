package followthrough.browser;

import followthrough.document.Node;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail as it arrived. */
record Letter(String subject, String text, String html) {
    private static final Pattern LINK = Pattern.compile("href=\"(http[^\"]+)\"");

    static Letter read(Node json) {
        return new Letter(json.get("subject").text(), json.get("text").text(), json.get("html").text());
    }

    /** Whatever a scanner would open: the address behind each link to a page, in order. */
    List<String> links() {
        return LINK.matcher(html).results().map(Letter::address).distinct().toList();
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&");
    }

    /** The page that the letter is about. */
    String link() {
        return links().getFirst();
    }
}
