package followthrough.proof;

import followthrough.document.Json;
import followthrough.local.LocalSystem;
import followthrough.local.Options;
import followthrough.local.mail.SentMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The whole system with the sample business, its clock held, and what a customer does with it. */
final class Spine implements AutoCloseable {
    /** Where the team reads its mail. */
    static final String MAILBOX = "warranty@madronalane.example.com";

    private static final String MANAGER = "walt@madronalane.example.com";
    private static final Pattern DOOR = Pattern.compile("/m/in/[0-9a-z-]+");

    /** A Wednesday at ten in the business's zone. */
    static final Instant START = Instant.parse("2027-03-03T18:00:00Z");

    private static final Path TOP = Path.of("../..");

    private final LocalSystem system;
    private final Table table;
    private final HttpClient http = HttpClient.newHttpClient();

    private Spine(LocalSystem system) {
        this.system = system;
        this.table = new Table(system.servicesUrl());
    }

    static Spine start() {
        return start(options -> options);
    }

    static Spine start(UnaryOperator<Options> options) {
        var sample = TOP.resolve("infrastructure/sample/business.yaml");
        var usual = Options.of(TOP.resolve("template.yaml")).withBusiness(sample).withStart(START);
        var system = LocalSystem.start(options.apply(usual));
        system.clock().hold(true);
        return new Spine(system);
    }

    /** A system a day later, whose table is empty: not even settings are there. */
    static Spine without() {
        var system =
                LocalSystem.start(Options.of(TOP.resolve("template.yaml")).withStart(START.plus(Duration.ofDays(1))));
        system.clock().hold(true);
        return new Spine(system);
    }

    LocalSystem system() {
        return system;
    }

    Table table() {
        return table;
    }

    /** Waits until nothing more happens by itself. */
    void settle() {
        system.clock().advance(Duration.ZERO);
    }

    void advance(Duration by) {
        system.clock().advance(by);
    }

    /** The mails to an address which some event caused. */
    List<SentMail> mails(String to, String event) {
        return system.sentMail().to(to).stream().filter(mail -> event.equals(mail.tags().get("event"))).toList();
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(system.baseUrl().resolve(path)).GET());
    }

    Answer post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** Presses as whoever is signed in by a cookie. */
    Answer postAs(String cookie, String path, Map<String, String> fields) {
        return send(form(path, fields).header("Cookie", cookie));
    }

    /** Looks as whoever is signed in by a cookie. */
    Answer getAs(String cookie, String path) {
        return send(HttpRequest.newBuilder(system.baseUrl().resolve(path)).header("Cookie", cookie).GET());
    }

    /** Signs a manager in: the cookie that they have then. */
    String manager() {
        post("/m/sign-in", Map.of("mail", MANAGER));
        settle();
        var letter = mails(MANAGER, "sign-in-asked").getFirst().text();
        return cookieFrom(DOOR.matcher(letter).results().findFirst().orElseThrow().group(), Map.of());
    }

    /** The cookie that a press is answered with. */
    private String cookieFrom(String path, Map<String, String> fields) {
        try {
            var answer = http.send(form(path, fields).build(), BodyHandlers.discarding());
            return answer.headers().firstValue("set-cookie").orElse("").replaceFirst(";.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        return HttpRequest.newBuilder(system.baseUrl().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    Answer postJson(String path, String json, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(system.baseUrl().resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends JSON, or nothing, by some method. */
    Answer send(String method, String path, String json) {
        return send(
                HttpRequest.newBuilder(system.baseUrl().resolve(path))
                        .header("Content-Type", "application/json")
                        .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** An operator takes other settings into use. */
    Answer settings(String yaml) {
        system.invoke("SettingsFunction", Json.bytes(Json.mapping().with("settings", yaml).build()));
        return get("/");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        table.close();
        http.close();
        system.close();
    }
}
