package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Holds the table of the README that says how many mails there are against the product: every path is gone, from
 * Tuesday to Saturday morning, all of them in one town.
 */
@Execution(ExecutionMode.CONCURRENT)
class HowManyMailsTest {
    private static final Path README = Path.of("../../README.md");

    /** What the letter of each event is called in the table. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("told", "acknowledged"),
                    Map.entry("reminded", "day before"),
                    Map.entry("on-the-way", "on the way"),
                    Map.entry("progress-taken-back", "a slip"),
                    Map.entry("promise-step", "did it happen?"),
                    Map.entry("promise-broken", "sorry"),
                    Map.entry("deferred", "noted"),
                    Map.entry("woken", "a time now?"),
                    Map.entry("withdrawn", "off"),
                    Map.entry("follow-up-asked", "done-and-question"));

    private final Town town = Town.at("2027-03-02T10:00");
    private final StaffMember office = town.office();
    private final Map<String, Customer> paths = new LinkedHashMap<>();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void the_table_of_the_readme_is_what_happens() throws IOException {
        tuesday();
        town.isNow("2027-03-04T12:00");
        of("a visit on the next day, booked in the afternoon, later taken back").withdraws("sorted-itself-out", "");
        town.isNow("2027-03-05T08:40");
        friday();
        town.isNow("2027-03-06T10:30");

        assertThat(Files.readString(README)).contains(paths.entrySet().stream().map(this::row).toList());
    }

    private void tuesday() {
        books("a visit", "carpentry", "09:00");
        books("a visit, late, and a slip", "paint-and-drywall", "13:00");
        books("a visit, nobody presses, the customer says yes", "plumbing", "09:00");
        books("a visit, nobody presses, nobody answers", "plumbing", "11:00");
        books("a call", "invoice", "09:00");
        books("a call, and a message before it", "invoice", "11:00");
        of("a call, and a message before it").adds("The Quillmark sum is still wrong.");
        noMail("a call, no mail address, told by phone");
        books("moved by the customer", "no-heat", "13:00");
        books("cancelled by the customer", "no-heat", "15:00");
        books("no longer needed", "no-heat", "11:00");
        town.settle();
        of("moved by the customer").takesTheTimeAt("2027-03-05T14:00");
        of("no longer needed").withdraws("sorted-itself-out", "");
        tells("not now, ask me on Friday", "carpentry").defers("not-before", "2027-03-05", "");
        town.isNow("2027-03-02T14:00");
        tells("a visit on the next day, booked in the afternoon, later taken back", "carpentry")
                .takesTheTimeAt("2027-03-03T09:00");
        town.isNow("2027-03-03T09:10");
        happened("a visit on the next day, booked in the afternoon, later taken back", "arrive");
    }

    private void friday() {
        press("a visit", "on-the-way").send();
        town.isNow("2027-03-05T09:10");
        press("a visit", "arrived").send();
        happened("a call", "call");
        town.isNow("2027-03-05T10:10");
        press("a visit", "done").type("done", "The Quillmark hinge holds again.").send();
        happened("a call, no mail address, told by phone", "call");
        town.isNow("2027-03-05T11:10");
        happened("a call, and a message before it", "call");
        town.isNow("2027-03-05T11:45");
        of("a visit, nobody presses, the customer says yes").saysWhetherItHappened(true);
        town.isNow("2027-03-05T12:30");
        of("cancelled by the customer").cancels("");
        press("a visit, late, and a slip", "on-the-way").send();
        press("a visit, late, and a slip", "late").choose("minutes", "30").send();
        town.settle();
        press("a visit, late, and a slip", "mistake").send();
        town.isNow("2027-03-05T14:10");
        happened("a visit, late, and a slip", "arrive");
        happened("moved by the customer", "arrive");
    }

    private void noMail(String path) {
        Customer customer = town.customer();
        paths.put(path, customer);
        customer.opensTheForm().about("invoice", "The Quillmark sum is wrong.").but("mail", "").send();
        customer.takesTheTimeAt("2027-03-05T10:00");
        town.settle();
        office.saysOfTheCall(customer.reference(), "bea", "told");
    }

    private Customer tells(String path, String service) {
        Customer customer = town.customer();
        paths.put(path, customer);
        customer.tells(service, "The Quillmark thing is broken.");
        return customer;
    }

    private Customer books(String path, String service, String time) {
        Customer customer = tells(path, service);
        customer.takesTheTimeAt("2027-03-05T" + time);
        return customer;
    }

    private Customer of(String path) {
        return Objects.requireNonNull(paths.get(path), path);
    }

    private PageForm press(String path, String what) {
        return office.opens(of(path).reference()).form("/" + what).choose("who", "bea");
    }

    private void happened(String path, String kind) {
        office.saysItHappened(of(path).reference(), "bea", kind, "in-time");
    }

    private String row(Map.Entry<String, Customer> path) {
        Customer customer = path.getValue();
        String reference = customer.reference();
        List<Mail> theirs = customer.inbox().all();
        return "| %s | %d: %s | %d | %d | %d |"
                .formatted(
                        path.getKey(),
                        theirs.size(),
                        theirs.isEmpty()
                                ? "called"
                                : theirs.stream().map(HowManyMailsTest::name).collect(Collectors.joining(", ")),
                        office.readsAbout(reference).size(),
                        colleagues(reference),
                        town.manager().inbox().about(reference).size());
    }

    private int colleagues(String reference) {
        return Stream.of("rosa", "tomas", "keiko", "bea")
                .mapToInt(who -> town.colleague(who).readsAbout(reference).size())
                .sum();
    }

    private static String name(Mail mail) {
        String event = mail.tags().getOrDefault("event", "");
        return NAMES.getOrDefault(event, event);
    }
}
