package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.Browser;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import followthrough.tools.PythonCalendar;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The calendar of a technician's phone: least data, and every change. The clocks change on Sunday, March 14. */
@Execution(ExecutionMode.CONCURRENT)
class CalendarFeedTest {
    private final Town town = Town.calmAt("2027-03-09T10:00");
    private final Customer customer = town.customer();

    @AfterEach
    void close() {
        town.close();
    }

    private StaffMember worker() {
        String with = customer.app().reads(customer.link()).json().get("appointment").get("with").text();
        return town.colleague(with.replaceFirst(" .*", "").toLowerCase(Locale.ROOT));
    }

    private static String path(Page made) {
        return URI.create(made.document().select("#address").val()).getPath();
    }

    private String makes(StaffMember member) {
        return path(town.browser().open(member.ownLink()).form("/feed").send());
    }

    private Answer reads(String path, String... headers) {
        return town.http().send("GET", path, BodyPublishers.noBody(), headers);
    }

    private List<VEvent> events(String path) {
        return Biweekly.parse(reads(path).text()).first().getEvents();
    }

    private void books(String local) {
        customer.tells("plumbing", "The Quillmark tap drips.");
        customer.takesTheTimeAt(local);
    }

    @Test
    void two_readers_agree_on_times_before_and_after_the_clocks_change() {
        books("2027-03-12T09:00");
        StaffMember rosa = worker();
        String path = makes(rosa);
        Node before = PythonCalendar.readAll(reads(path).text()).items().getFirst();
        assertThat(OffsetDateTime.parse(before.get("start").text()).toInstant())
                .isEqualTo(Town.instant("2027-03-12T09:00"))
                .isEqualTo(events(path).getFirst().getDateStart().getValue().toInstant());

        customer.cancels("");
        customer.takesTheTimeAt("2027-03-15T09:00");
        String after = makes(worker());
        Node python = standing(PythonCalendar.readAll(reads(after).text()));
        assertThat(OffsetDateTime.parse(python.get("start").text()).toInstant())
                .isEqualTo(Town.instant("2027-03-15T09:00"));
        assertThat(events(after))
                .filteredOn(event -> event.getStatus().isConfirmed())
                .singleElement()
                .extracting(event -> event.getDateEnd().getValue().toInstant())
                .isEqualTo(end());
    }

    private Instant end() {
        return Instant.parse(customer.app().reads(customer.link()).json().get("appointment").get("end").text());
    }

    private static Node standing(Node events) {
        return events.items().stream()
                .filter(event -> event.get("status").text().equals("CONFIRMED"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_says_when_where_and_the_reference_and_no_more() {
        books("2027-03-12T09:00");
        String text = reads(makes(worker())).text();
        assertThat(Biweekly.parse(text).first().getEvents().getFirst().getLocation().getValue())
                .isEqualTo(customer.address());
        assertThat(text).contains(customer.reference());
        assertThat(text.replace("\r\n ", ""))
                .doesNotContain(customer.name(), customer.phone(), customer.mail(), "tap drips", "/c/", "/s/");
    }

    @Test
    void a_move_raises_the_sequence_and_a_cancellation_says_so() {
        books("2027-03-12T09:00");
        String path = makes(worker());
        VEvent first = events(path).getFirst();
        customer.cancels("");
        VEvent off = events(path).getFirst();

        assertThat(off.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(off.getStatus().isCancelled()).isTrue();
        assertThat(off.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
        town.isNow("2027-03-13T09:00");
        assertThat(events(path)).isEmpty();
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        books("2027-03-12T09:00");
        String path = makes(worker());
        Answer first = reads(path);
        assertThat(first.header("Content-Type")).isEqualTo("text/calendar; charset=UTF-8");
        assertThat(reads(path, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
        town.isNow("2027-03-09T11:00");
        assertThat(reads(path, "If-None-Match", "\"other\", " + first.header("ETag")).status()).isEqualTo(304);
        customer.cancels("");
        assertThat(reads(path, "If-None-Match", first.header("ETag")).status()).isEqualTo(200);
    }

    @Test
    void a_manager_ends_it_and_it_opens_nothing_else() {
        books("2027-03-12T09:00");
        StaffMember rosa = worker();
        String path = makes(rosa);
        String secret = path.replaceFirst(".*/", "").replaceFirst("\\.ics$", "");
        assertThat(town.browser().open("/s/" + secret).status()).isEqualTo(404);
        assertThat(reads("/s/me", "Cookie", "__Host-device=" + secret).status()).isEqualTo(403);
        assertThat(reads("/m/board", "Cookie", "__Host-office=" + secret).text()).doesNotContain("What needs somebody");
        assertThat(reads(path.replaceFirst("-1-", "-2-")).status()).isEqualTo(404);

        Browser manager = town.colleague("walt").signsIn();
        Page devices = manager.open("/m/devices");
        devices.form("/m/devices/end", "session", secret.replaceFirst("-.*", "")).send();
        assertThat(reads(path).status()).isEqualTo(404);
    }

    @Test
    void a_teams_link_makes_none() {
        books("2027-03-12T09:00");
        String desk = town.office().workLink(customer.reference()).replaceFirst("\\?.*$", "");
        assertThat(town.http().post(desk + "/feed", "", "Content-Type", "application/x-www-form-urlencoded").status())
                .isEqualTo(403);
    }
}
