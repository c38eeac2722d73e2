package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is there after everything: looked at over HTTP, as anybody could. */
final class Aftermath {
    private final RuntimeProcess runtime;
    private final List<Node> mails;
    private final Map<String, List<Node>> byConcern;

    private Aftermath(RuntimeProcess runtime) {
        this.runtime = runtime;
        this.mails = read(runtime, "/local/mail.json").items();
        this.byConcern = mails.stream().collect(Collectors.groupingBy(mail -> tag(mail, "concern")));
    }

    static Aftermath of(RuntimeProcess runtime) {
        return new Aftermath(runtime);
    }

    /** A document that the runtime shows. */
    static Node read(RuntimeProcess runtime, String path) {
        var answer = runtime.get(path).orElseThrow();
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Json.parse(answer.body()).orNothing();
    }

    private static String tag(Node mail, String name) {
        return mail.get("tags").get(name).text();
    }

    /** The latest instant at which a mail was sent. */
    Instant lastMail() {
        return mails.stream()
                .map(mail -> Instant.parse(mail.get("sentAt").text()))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    int mails() {
        return mails.size();
    }

    /** Somebody's concern is there with its words, once, and everybody heard of it who had to. */
    void check(Teller teller, Crowd.Receipt receipt) {
        var concern = read(runtime, "/api/concerns/" + receipt.link());
        assertThat(concern.get("id").text()).isEqualTo(receipt.id());
        assertThat(concern.get("words").text()).isEqualTo(teller.words());
        assertThat(concernsOf(teller)).as("concerns of teller " + teller.number()).containsExactly(receipt.id());
        assertThat(letters(receipt, "told")).contains("acknowledgement", "team-news");
        if (teller.urgent()) {
            assertThat(letters(receipt, "promise-step")).contains("team-news", "did-it-happen");
        }
    }

    private List<String> concernsOf(Teller teller) {
        return mails.stream()
                .filter(mail -> mail.get("to").items().stream().anyMatch(to -> to.text().contains(teller.mail())))
                .map(mail -> tag(mail, "concern"))
                .distinct()
                .toList();
    }

    private List<String> letters(Crowd.Receipt receipt, String event) {
        return byConcern.getOrDefault(receipt.id(), List.of()).stream()
                .filter(mail -> tag(mail, "event").equals(event))
                .map(mail -> tag(mail, "effect"))
                .toList();
    }

    /** How many mails repeat another: the same letter about the same event of the same concern. */
    long repeatedMails() {
        return mails.size() - mails.stream().map(Aftermath::letter).distinct().count();
    }

    private static List<String> letter(Node mail) {
        return List.of(tag(mail, "concern"), tag(mail, "event"), tag(mail, "effect"), mail.get("subject").text());
    }
}
