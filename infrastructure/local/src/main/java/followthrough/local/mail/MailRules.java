package followthrough.local.mail;

import followthrough.document.Node;
import followthrough.local.aws.RestError;
import java.util.List;
import java.util.regex.Pattern;

/** What SES refuses. */
final class MailRules {
    private static final int MOST_RECIPIENTS = 50;
    private static final int MOST_HEADERS = 15;
    private static final int LONGEST_HEADER = 870;
    private static final int LONGEST_ADDRESS = 320;
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^\\s@<>()\\[\\]\\\\,;:\"]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final Pattern NAMED = Pattern.compile("[^<>\\r\\n]*<([^<>]*)>");
    private static final Pattern HEADER_NAME = Pattern.compile("[!-9;-~]{1,126}");
    private static final Pattern HEADER_VALUE = Pattern.compile("[ -~\\t]{1," + LONGEST_HEADER + "}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_.@-]{1,256}");

    private MailRules() {}

    static void check(Node wish, List<String> to) {
        address(wish.get("FromEmailAddress").text(), "Missing or illegal FromEmailAddress");
        require(!to.isEmpty(), "At least one recipient is needed");
        require(to.size() <= MOST_RECIPIENTS, "Recipient count exceeds 50.");
        to.forEach(recipient -> address(recipient, "Illegal address"));
        wish.get("ReplyToAddresses").items().forEach(it -> address(it.text(), "Illegal reply-to address"));
        wish.get("EmailTags").items().forEach(MailRules::tag);
        content(wish.get("Content"));
    }

    private static void address(String text, String problem) {
        var named = NAMED.matcher(text);
        var address = named.matches() ? named.group(1) : text;
        var isAscii = address.chars().allMatch(it -> it > 32 && it < 127);
        require(isAscii && address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches(), problem);
    }

    private static void tag(Node tag) {
        var isFine = TAG.matcher(tag.get("Name").text()).matches() && TAG.matcher(tag.get("Value").text()).matches();
        require(isFine, "Invalid tag");
    }

    private static void content(Node content) {
        var simple = content.get("Simple");
        require(simple.present() || content.get("Raw").get("Data").present(), "Simple or Raw content is needed");
        if (simple.present()) {
            require(simple.get("Subject").get("Data").present(), "Missing subject");
            require(!simple.get("Subject").get("Data").text().matches("(?s).*[\\r\\n].*"), "Illegal subject");
            require(!simple.get("Body").fields().isEmpty(), "Missing body");
            headers(simple.get("Headers").items());
            AttachmentRules.check(simple.get("Attachments").items());
        }
    }

    private static void headers(List<Node> headers) {
        require(headers.size() <= MOST_HEADERS, "Too many headers");
        for (var header : headers) {
            var name = header.get("Name").text();
            var value = header.get("Value").text();
            var isFine = HEADER_NAME.matcher(name).matches() && HEADER_VALUE.matcher(value).matches();
            require(isFine && name.length() + value.length() + 2 <= LONGEST_HEADER + 128, "Invalid header");
        }
    }

    static void require(boolean holds, String problem) {
        if (!holds) {
            throw new RestError(400, "BadRequestException", problem);
        }
    }
}
