package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.StaffMember;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a customer writes reaches whoever answers for it, in a mail of their own. */
@Execution(ExecutionMode.CONCURRENT)
class MessagesTest {
    private static final String GATE = "The Quillmark gate code is 4711.";
    private static final String DOG = "Mind the Quillmark dog.";

    private final Town town = Town.at("2027-03-03T10:00");
    private final StaffMember office = town.office();
    private final Customer customer = town.customer();

    @AfterEach
    void close() {
        town.close();
    }

    private void isBeas() {
        customer.tells("invoice", "The Quillmark sum is wrong.");
        office.takes(customer.reference(), "bea");
    }

    /** A visit that only one can make. */
    private void isRosas(String local) {
        town.changesSettings(settings -> settings.replace("[carpentry, paint, heating]", "[carpentry, paint]"));
        customer.tells("no-heat", "The Quillmark furnace blows cold air.");
        customer.takesTheTimeAt(local);
    }

    private List<Mail> told(String who) {
        return town.colleague(who).readsAbout(customer.reference()).stream()
                .filter(mail -> mail.subject().contains("wrote about"))
                .toList();
    }

    private long mailbox() {
        return office.headlinesAbout(customer.reference()).stream().filter("Added"::equals).count();
    }

    @Test
    void several_within_minutes_are_one_mail_to_whoever_answers_for_it_and_none_to_the_mailbox() {
        isBeas();
        customer.adds(GATE);
        town.passes(Duration.ofMinutes(1));
        customer.adds(DOG);
        town.passes(Duration.ofMinutes(3));
        customer.adds("Ring twice at Quillmark.");
        assertThat(told("bea")).isEmpty();
        town.passes(Duration.ofMinutes(2));

        assertThat(told("bea"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject())
                            .isEqualTo(
                                    customer.name()
                                            + " wrote about A question about an invoice ("
                                            + customer.reference()
                                            + ")");
                    assertThat(mail.text())
                            .containsSubsequence(GATE, DOG, "Ring twice", customer.name(), customer.phone());
                    assertThat(town.browser().open(mail.link()).text()).contains(GATE);
                });
        assertThat(mailbox()).isZero();
        town.passes(Duration.ofHours(1));
        customer.adds("And thank you, Quillmark.");
        town.passes(Duration.ofHours(1));
        assertThat(told("bea")).hasSize(2).last().satisfies(mail -> assertThat(mail.text()).doesNotContain(GATE));
    }

    @Test
    void what_nobody_has_taken_goes_to_the_mailbox() {
        customer.tells("invoice", "The Quillmark sum is wrong.");
        customer.adds(GATE);
        town.passes(Duration.ofMinutes(10));

        assertThat(mailbox()).isEqualTo(1);
    }

    @Test
    void long_words_are_told_by_their_beginning() {
        isBeas();
        customer.adds("The Quillmark story goes on. ".repeat(100));
        town.passes(Duration.ofMinutes(10));

        assertThat(told("bea"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text().length()).isLessThan(2_000))
                .satisfies(mail -> assertThat(mail.text()).contains("The Quillmark story goes on.", "…"));
    }

    @Test
    void at_night_it_waits_until_the_morning_unless_it_is_urgent() {
        isBeas();
        town.isNow("2027-03-03T22:00");
        customer.adds(GATE);
        town.isNow("2027-03-04T07:59");
        assertThat(told("bea")).isEmpty();
        town.isNow("2027-03-04T08:01");
        assertThat(told("bea")).hasSize(1);

        Customer urgent = town.customer();
        urgent.tellsUrgently("no-heat", "No heat at Quillmark.");
        office.takes(urgent.reference(), "bea");
        town.isNow("2027-03-04T23:00");
        urgent.adds(DOG);
        assertThat(town.colleague("bea").readsAbout(urgent.reference()))
                .extracting(Mail::subject)
                .contains("URGENT: " + urgent.name() + " wrote about No heat (" + urgent.reference() + ")");
    }

    @Test
    void before_an_early_appointment_it_comes_in_time() {
        town.changesSettings(settings -> settings.replace("monday: [08:00-17:00]", "monday: [07:00-17:00]"));
        isRosas("2027-03-05T08:00");
        town.isNow("2027-03-05T07:00");
        customer.adds(GATE);
        town.isNow("2027-03-05T07:10");
        assertThat(told("rosa")).hasSize(1);
    }

    @Test
    void what_has_passed_to_a_colleague_meanwhile_is_not_told_to_whoever_had_it() {
        isBeas();
        customer.adds(GATE);
        office.opens(customer.reference())
                .form("/hand-over")
                .choose("who", "bea")
                .forge("to", "walt")
                .type("why", "")
                .send();
        town.passes(Duration.ofHours(1));

        assertThat(told("bea")).isEmpty();
        assertThat(told("walt")).isEmpty();
        assertThat(town.colleague("walt").headlinesAbout(customer.reference())).containsExactly("Passed on to you");
    }

    @Test
    void what_is_over_meanwhile_is_told_nobody() {
        isBeas();
        customer.adds(GATE);
        customer.withdraws("sorted-itself-out", "");
        town.passes(Duration.ofHours(1));

        assertThat(told("bea")).isEmpty();
        assertThat(mailbox()).isZero();
    }

    @Test
    void where_whoever_answered_for_it_has_left_the_mailbox_is_told_all_in_one() {
        isBeas();
        customer.adds(GATE);
        customer.adds(DOG);
        town.changesSettings(settings -> settings.replace("id: bea\n", "id: beatrice\n"));
        town.passes(Duration.ofMinutes(10));

        assertThat(mailbox()).isEqualTo(1);
        assertThat(office.readsAbout(customer.reference()).getLast().text()).contains(GATE, DOG);
    }

    @Test
    void where_whoever_answers_for_it_is_off_today_the_mailbox_is_told() {
        isRosas("2027-03-08T09:00");
        String link = office.workLink(customer.reference()).replaceFirst("\\?.*", "");
        town.browser()
                .open(link + "/off?who=walt&member=rosa&from=&until=2027-03-03&reason=ill&words=Quillmark+flu")
                .form("/off")
                .send();
        customer.adds(GATE);
        town.passes(Duration.ofMinutes(10));

        assertThat(told("rosa")).isEmpty();
        assertThat(mailbox()).isEqualTo(1);
    }

    @Test
    void what_stands_on_the_evenings_list_is_not_told_besides() {
        isRosas("2027-03-04T13:00");
        town.isNow("2027-03-03T17:28");
        customer.adds(GATE);
        town.isNow("2027-03-03T18:00");

        assertThat(told("rosa")).isEmpty();
        assertThat(town.colleague("rosa").inbox().all().stream().filter(mail -> mail.text().contains(GATE)))
                .singleElement()
                .satisfies(list -> assertThat(list.subject()).startsWith("Tomorrow"));
        customer.adds(DOG);
        town.isNow("2027-03-03T18:30");
        assertThat(told("rosa")).hasSize(1);
    }

    @Test
    void it_wakes_nothing_that_waits_and_its_customer_hears_no_more() {
        isBeas();
        customer.defers("not-before", "2027-03-20", "");
        customer.adds(GATE);
        town.passes(Duration.ofHours(1));

        assertThat(told("bea")).hasSize(1);
        assertThat(customer.app().reads(customer.link()).json().get("timing").get("kind").text())
                .isEqualTo("not-before");
        assertThat(customer.headlines()).containsExactly("We’ve got it", "Noted");
        town.isNow("2027-03-20T12:00");
        assertThat(customer.headlines()).last().isEqualTo("Shall we find a time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ses", "stream", "dynamodb", "due"})
    void and_it_comes_once_when_others_fail_meanwhile(String service) {
        isBeas();
        town.settle();
        FaultKind kind = List.of("stream", "due").contains(service) ? FaultKind.DUPLICATE : FaultKind.THROTTLE;
        customer.adds(GATE);
        town.system().faults().order(new Fault(service, kind, 7));
        town.passes(Duration.ofMinutes(8));
        town.system().faults().clear();
        town.passes(Duration.ofMinutes(20));

        assertThat(told("bea")).hasSize(1);
    }
}
