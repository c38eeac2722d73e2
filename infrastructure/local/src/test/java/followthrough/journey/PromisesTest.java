package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.Town;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises made at odd times. Those of one week are made in one town, whose clock goes through it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class PromisesTest {
    private final Map<LocalDate, Town> towns = new HashMap<>();

    @AfterAll
    void close() {
        towns.values().forEach(Town::close);
    }

    private Town townOn(String told) {
        LocalDate monday =
                LocalDate.parse(told.substring(0, 10)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Town town = towns.computeIfAbsent(monday, _ -> Town.calmAt(told));
        town.isNow(told);
        return town;
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest(name = "{0}: {2} told at {1} is answered by {3}")
    @CsvSource(
            textBlock =
                    """
                    on a working morning,                2027-03-02T10:00:00, plumbing,  2027-03-02T14:00, '2:00 PM PST today'
                    seconds do not count,                2027-03-02T10:00:59, plumbing,  2027-03-02T14:00, '2:00 PM PST today'
                    with the rest of it the next day,    2027-03-02T15:30:00, plumbing,  2027-03-03T10:30, '10:30 AM PST tomorrow'
                    at night,                            2027-03-03T02:00:00, plumbing,  2027-03-03T12:00, '12:00 PM PST today'
                    at night and urgent,                 2027-03-04T02:00:00, no-heat!,  2027-03-04T02:20, '2:20 AM PST today'
                    on a Friday evening,                 2027-03-05T18:00:00, carpentry, 2027-03-08T16:00, '4:00 PM PST on Monday, March 8'
                    on the Friday before summer time,    2027-03-12T16:00:00, plumbing,  2027-03-15T11:00, '11:00 AM PDT on Monday, March 15'
                    urgent just before the clock skips,  2027-03-14T01:50:00, no-heat!,  2027-03-14T03:10, '3:10 AM PDT today'
                    on the Friday before a long weekend, 2027-07-02T16:00:00, invoice,   2027-07-06T11:00, '11:00 AM PDT on Tuesday, July 6'
                    on the Friday before winter time,    2027-11-05T16:00:00, plumbing,  2027-11-08T11:00, '11:00 AM PST on Monday, November 8'
                    urgent before the repeated hour,     2027-11-07T00:50:00, no-heat!,  2027-11-07T01:10, '1:10 AM PDT today'
                    in a break over the new year,        2027-12-24T12:00:00, plumbing,  2028-01-03T12:00, '12:00 PM PST on Monday, January 3, 2028'
                    """)
    void a_promise_counts_open_time(String when, String told, String service, String due, String said) {
        Customer customer = townOn(told).customer();

        Page page = tells(customer, service);

        assertThat(page.document().select(".promise time").attr("datetime")).isEqualTo(Town.instant(due).toString());
        assertThat(page.texts(".promise time")).containsExactly(said);
        assertThat(customer.app().reads(customer.link()).json().get("promises").items().getFirst().get("due").text())
                .isEqualTo(Town.instant(due).toString());
        assertThat(customer.readsTheMail().text()).contains(said.substring(0, said.indexOf('M') + 5));
    }

    private static Page tells(Customer customer, String service) {
        String words = "The Quillmark house needs you.";
        return service.endsWith("!")
                ? customer.tellsUrgently(service.replace("!", ""), words)
                : customer.tells(service, words);
    }
}
