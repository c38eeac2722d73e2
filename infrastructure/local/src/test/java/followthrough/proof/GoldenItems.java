package followthrough.proof;

import static followthrough.proof.Table.text;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.document.Parsed;
import followthrough.journey.language.ForgedLink;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items as each format that ever landed wrote them, a folder a format and a file a type. They are written once, by
 * {@link #main}, when a format lands, and never changed afterwards: tables out there hold such items.
 */
final class GoldenItems {
    static final Visitor ANN = new Visitor("7");

    private static final Path FOLDER = Path.of("src/test/resources/items");

    private GoldenItems() {}

    /** Writes the present format's items; its argument is the format. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(FOLDER.resolve("v" + arguments[0]));
        for (var type : written().entrySet()) {
            var items = type.getValue().stream().map(ItemsAsJson::write).map(Json::write).toList();
            Files.writeString(folder.resolve(type.getKey() + ".json"), "[\n" + String.join(",\n", items) + "\n]\n");
        }
    }

    /**
     * All items that a story with everything in it leaves in the table, by type. Some of its events are still pending.
     */
    static Map<String, List<Map<String, AttributeValue>>> written() {
        try (var spine = Spine.start(options -> options.withLimits(true))) {
            var link = ANN.tell(spine).location();
            spine.advance(Duration.ofMinutes(5));
            spine.post(link + "/manager", Map.of("phone", "206 555 0188"));
            spine.settle();
            spine.system().faults().order(refusal());
            takeATime(spine, link.substring(link.lastIndexOf('/') + 1));
            spine.post(link + "/appointment/earlier", Map.of("wanted", "true"));
            spine.post(link + "/reminders", Map.of("wanted", "true", "day-before", "true", "begins", "true"));
            spine.post("/s/" + rosasLink() + "/stay", Map.of());
            spine.settle();
            sayNo(spine);
            mend(spine);
            spine.post(link + "/message", Map.of("words", "The gate code is 4711"));
            spine.settle();
            spine.post(link + "/followup", Map.of("questions", "stop"));
            spine.settle();
            spine.system().faults().order(new Fault("stream", FaultKind.ERROR, -1));
            ANN.add(spine, link);
            ANN.askForLink(spine, true);
            return spine.table().items().stream().collect(Collectors.groupingBy(item -> text(item, "type")));
        }
    }

    /** The next letter to Ann does not reach her, which managers are to be told of. */
    private static Fault refusal() {
        return new Fault("ses", FaultKind.REJECT, Optional.empty(), Optional.of("\"" + ANN.mail() + "\""), 1);
    }

    private static String rosasLink() {
        return ForgedLink.of("s", "rosa", Long.toString(Spine.START.getEpochSecond() / 86_400));
    }

    /** Somebody at the desk says no, about no concern. */
    private static void sayNo(Spine spine) {
        var letter = spine.mails(Spine.MAILBOX, "told").getFirst().text();
        var desk = Pattern.compile("/s/[0-9a-z-]+").matcher(letter).results().findFirst().orElseThrow().group();
        var said =
                Map.of(
                        "who", "bea",
                        "asked", "A new fence",
                        "reason", "other",
                        "why", "We build none",
                        "offered", "A carpenter",
                        "service", "carpentry");
        if (spine.post(desk + "/no", said).status() != 303) {
            throw new IllegalStateException("Nobody could say no");
        }
    }

    /** A manager says what is done about letters that come back, and that another answer is right from now on. */
    private static void mend(Spine spine) {
        var cookie = spine.manager();
        var remedy = Map.of("owner", "rosa", "words", "We ask for it again", "since", "2027-03-04", "seen", "0");
        var policy = Map.of("reason", "other", "service", "carpentry", "note", "We build fences now", "days", "30");
        var answers =
                List.of(
                        spine.postAs(cookie, "/m/journey/bounced/remedy", remedy),
                        spine.postAs(cookie, "/m/no-log/policy", policy));
        if (answers.stream().anyMatch(answer -> answer.status() != 303)) {
            throw new IllegalStateException("A manager could not press");
        }
        spine.settle();
    }

    private static void takeATime(Spine spine, String link) {
        var concern = "/api/concerns/" + link;
        var days = Json.parse(spine.get(concern + "/times").body()).orNothing().get("days").items();
        var slot = days.getLast().get("slots").items().getLast().get("slot").text();
        spine.send("PUT", concern + "/appointment", Json.write(Json.mapping().with("slot", slot).build()));
    }

    /** The items of a format as they once were written. */
    static List<Map<String, AttributeValue>> of(Path format) {
        return files(format).flatMap(file -> content(file).items().stream()).map(ItemsAsJson::read).toList();
    }

    /** All formats that ever landed. */
    static List<Path> formats() {
        return files(FOLDER).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node content(Path file) {
        try {
            return Json.parse(Files.readString(file)) instanceof Parsed.Good(var items) ? items : Node.nothing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
