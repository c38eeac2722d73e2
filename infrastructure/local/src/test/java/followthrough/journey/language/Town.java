package followthrough.journey.language;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.local.LocalSystem;
import followthrough.local.Options;
import followthrough.local.aws.AwsCall;
import followthrough.local.lambda.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * The sample business on a system of its own, and everybody who deals with it. Its clock stands still unless it is
 * moved.
 */
public final class Town implements AutoCloseable {
    /** Where the business is. */
    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private static final Path TEMPLATE = Path.of("../../template.yaml");
    private static final Path BUSINESS = Path.of("../sample/business.yaml");
    private static final AtomicInteger NUMBERS = new AtomicInteger(2000);

    private final LocalSystem system;
    private final Http http;

    private Town(LocalSystem system) {
        this.system = system;
        this.http = new Http(system.baseUrl());
    }

    private static final class Shared {
        static final Town TOWN = at("2027-03-02T10:00");
    }

    /** The town that journeys share which need no other time than a Tuesday morning in March. */
    public static Town shared() {
        return Shared.TOWN;
    }

    /** A town of its own at a local time. */
    public static Town at(String local) {
        return start(local, false, false);
    }

    /**
     * A town of its own in which nothing fails, so that nothing has to be looked for: what runs every few minutes runs
     * once a day, which spares most of the time that days take to pass.
     */
    public static Town calmAt(String local) {
        return start(local, false, true);
    }

    /** A town of its own in which what strangers may do is limited. */
    public static Town limitedAt(String local) {
        return start(local, true, false);
    }

    private static Town start(String local, boolean limits, boolean calm) {
        Overheard.listen();
        Instant start = instant(local);
        Options options =
                Options.of(TEMPLATE)
                        .withBusiness(BUSINESS)
                        .withStart(start.minus(Duration.ofHours(1)))
                        .withLimits(limits);
        Town town = new Town(LocalSystem.start(calm ? options.withSparing() : options));
        town.clock(Json.mapping().with("hold", true));
        town.isNow(start);
        return town;
    }

    /** The instant of a local time, such as {@code 2027-03-02T10:00}. */
    public static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /** The system itself. */
    public LocalSystem system() {
        return system;
    }

    /** Requests, as they go over the wire. */
    public Http http() {
        return http;
    }

    /** A browser. */
    public Browser browser() {
        return new Browser(http);
    }

    /** Somebody nobody has heard of yet. */
    public Customer customer() {
        return new Customer(this, NUMBERS.incrementAndGet());
    }

    /** Somebody in the office, who reads the team's mailbox. */
    public StaffMember office() {
        return new StaffMember(inbox("warranty@madronalane.example.com"));
    }

    /** Somebody of the team by their id. */
    public StaffMember colleague(String id) {
        return new StaffMember(inbox(id + "@madronalane.example.com"));
    }

    /** Whoever tells us what became of our letters. */
    public Postmaster postmaster() {
        return new Postmaster(this);
    }

    /** The manager. */
    public Manager manager() {
        return new Manager(inbox("walt@madronalane.example.com"));
    }

    /** The inbox of an address. */
    public Inbox inbox(String address) {
        return new Inbox(this, address);
    }

    /** How many mails were sent so far, once everything has settled. */
    public int mailsSent() {
        settle();
        return http.get("/local/mail.json").json().items().size();
    }

    /** An operator takes other settings into use. */
    public void changesSettings(UnaryOperator<String> change) {
        String settings = change.apply(business());
        Outcome outcome =
                system.invoke(
                        "SettingsFunction",
                        Json.mapping().with("settings", settings).write().getBytes(StandardCharsets.UTF_8));
        if (!(outcome instanceof Outcome.Returned(var answer))
                || Json.parse(answer).orNothing().get("version").text().isEmpty()) {
            throw new AssertionError("The settings are refused");
        }
    }

    private static String business() {
        try {
            return Files.readString(BUSINESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until all that was started has come to its end. */
    public void settle() {
        passes(Duration.ZERO);
    }

    /** Lets time pass. */
    public void passes(Duration time) {
        clock(Json.mapping().with("advance", time.toString()));
    }

    /** Lets time pass until that instant. */
    public void isNow(Instant instant) {
        clock(Json.mapping().with("to", instant.toString()));
    }

    /** Lets time pass until that local time. */
    public void isNow(String local) {
        isNow(instant(local));
    }

    /** The instant it is. */
    public Instant now() {
        return Instant.parse(http.get("/local/clock").json().get("now").text());
    }

    private void clock(MappingBuilder wish) {
        Answer answer = http.post("/local/clock", wish.write(), "Content-Type", "application/json");
        if (answer.status() != 200) {
            throw new AssertionError("The clock refuses " + wish.write() + ": " + answer.text());
        }
    }

    /** The operations that customers' requests ask of the table while something is done. */
    public List<String> requestsDuring(Runnable act) {
        return requestsDuring("CustomerFunction", act);
    }

    /** The operations that requests of staff ask of the table while something is done. */
    public List<String> staffRequestsDuring(Runnable act) {
        return requestsDuring("StaffFunction", act);
    }

    /** The operations that a function's requests ask of the table while something is done. */
    public List<String> requestsDuring(String function, Runnable act) {
        int before = calls(function).size();
        act.run();
        List<AwsCall> after = calls(function);
        return after.subList(before, after.size()).stream().map(AwsCall::operation).toList();
    }

    private List<AwsCall> calls(String function) {
        return system.calls().of(function, "dynamodb");
    }

    @Override
    public void close() {
        settle();
        http.close();
        system.close();
    }
}
