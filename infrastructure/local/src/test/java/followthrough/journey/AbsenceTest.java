package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Node;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Page;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosa is ill on Friday, March 5: who can be is looked after by Tomas at the same time, the others choose again. */
@Execution(ExecutionMode.CONCURRENT)
class AbsenceTest {
    private static final List<String> STARTS = List.of("09:00", "10:30", "12:00", "13:30", "15:00");
    private static final String FRIDAY = "2027-03-05";

    private final Town town = Town.at("2027-03-02T10:00");

    @AfterEach
    void close() {
        town.close();
    }

    private Customer at(String time) {
        Customer customer = town.customer();
        customer.tells("plumbing", "The Quillmark tap drips.");
        customer.takesTheTimeAt(FRIDAY + "T" + time);
        return customer;
    }

    private static Node appointment(Customer customer) {
        return customer.app().reads(customer.link()).json().get("appointment");
    }

    private static String with(Customer customer) {
        return appointment(customer).get("with").text();
    }

    private static boolean isRosas(Customer customer) {
        return with(customer).equals("Rosa Delgado");
    }

    /** Five people whom Rosa comes to on Friday; Tomas is free at the first two times. */
    private List<Customer> fiveOfRosa() {
        List<Customer> all = STARTS.stream().flatMap(time -> Stream.of(at(time), at(time))).toList();
        all.stream().limit(4).filter(one -> !isRosas(one)).forEach(one -> one.app().cancels(one.link()));
        return all.stream().filter(AbsenceTest::isRosas).toList();
    }

    private String door(Customer customer) {
        return town.office().workLink(customer.reference()).replaceFirst("\\?.*", "");
    }

    private Page looks(Customer customer, Map<String, String> but) {
        Map<String, String> typed =
                new TreeMap<>(
                        Map.of(
                                "who", "bea",
                                "member", "rosa",
                                "from", "",
                                "until", FRIDAY,
                                "reason", "ill",
                                "words", "Rosa can’t come, the Quillmark flu."));
        typed.putAll(but);
        String query =
                typed.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return town.browser().open(door(customer) + "/off?" + query);
    }

    private static List<String> since(Customer customer, int before) {
        return customer.inbox().all().stream().skip(before).map(Mail::subject).map(AbsenceTest::headline).toList();
    }

    private static String headline(String subject) {
        return subject.replaceFirst("[:?] .*", "");
    }

    @Test
    void ill_at_seven_five_customers_are_told_once_each_two_keep_their_times_and_three_choose_again() {
        List<Customer> five = fiveOfRosa();
        town.isNow(FRIDAY + "T07:00");
        Map<Customer, Integer> before = five.stream().collect(Collectors.toMap(c -> c, c -> c.inbox().all().size()));
        Page preview = looks(five.getFirst(), Map.of());
        assertThat(preview.texts("#preview li")).hasSize(5);
        assertThat(preview.texts("#preview li").stream().filter(line -> line.contains("Tomas Lindqvist takes it over")))
                .hasSize(2);
        assertThat(five).allMatch(AbsenceTest::isRosas);

        var confirm = preview.form("/off");
        assertThat(confirm.send().notices()).contains("It’s recorded");
        confirm.send();
        town.isNow(FRIDAY + "T08:10");

        assertThat(five.stream().map(customer -> since(customer, before.getOrDefault(customer, 0))))
                .containsExactly(
                        List.of("Tomas Lindqvist comes instead, at the same time"),
                        List.of("Tomas Lindqvist comes instead, at the same time"),
                        List.of("Cancelled"),
                        List.of("Cancelled"),
                        List.of("Cancelled"));
        assertThat(five.getFirst().readsTheMail().text()).contains("the Quillmark flu");
        assertThat(five.getLast().readsTheMail().text())
                .contains("we’re sorry", "the Quillmark flu", "Choose another time");
        assertThat(five.getFirst().looks().text()).doesNotContain("Ill");
        assertThat(town.office().headlinesAbout(five.getLast().reference()).getLast()).isEqualTo("Time cancelled");
        confirm.send();
        town.isNow(FRIDAY + "T08:20");
        assertThat(since(five.getLast(), before.getOrDefault(five.getLast(), 0))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ses", "stream", "dynamodb"})
    void and_so_it_ends_when_others_fail_meanwhile(String service) {
        List<Customer> five = fiveOfRosa();
        town.isNow("2027-03-04T10:00");
        Map<Customer, Integer> before = five.stream().collect(Collectors.toMap(c -> c, c -> c.inbox().all().size()));
        var confirm = looks(five.getFirst(), Map.of("from", FRIDAY)).form("/off");
        town.settle();
        confirm.press();
        town.system()
                .faults()
                .order(new Fault(service, service.equals("stream") ? FaultKind.ERROR : FaultKind.THROTTLE, 7));
        town.passes(Duration.ofMinutes(3));
        town.system().faults().clear();
        town.passes(Duration.ofMinutes(20));

        assertThat(five.stream().map(customer -> since(customer, before.getOrDefault(customer, 0))))
                .allMatch(all -> all.size() == 1);
        assertThat(five.stream().filter(customer -> !appointment(customer).get("with").text().isEmpty())).hasSize(2);
    }

    /**
     * One customer, who has two concerns that Rosa comes for on Friday: Tomas can make one of them, nobody the other.
     */
    private Customer twoOfRosa() {
        town.changesSettings(settings -> settings.replace("[carpentry, paint, heating]", "[carpentry, paint]"));
        Customer customer = town.customer();
        takes(customer, "plumbing", "09:00");
        takes(customer, "no-heat", "13:30");
        return customer;
    }

    private static void takes(Customer customer, String service, String time) {
        customer.tells(service, "The Quillmark thing is broken.");
        assertThat(customer.app().takes(customer.link(), Town.instant(FRIDAY + "T" + time), "Rosa Delgado").status())
                .isEqualTo(200);
    }

    private static void isToldOnce(Customer customer, int before) {
        assertThat(customer.inbox().all().stream().skip(before))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text())
                                .contains(
                                        "Tomas Lindqvist comes instead of Rosa Delgado",
                                        "the Quillmark flu",
                                        "Choose another time"))
                .satisfies(mail -> assertThat(mail.files()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-05T07:00, 2027-03-05T09:30",
        "2027-03-03T10:00, 2027-03-03T11:00",
        "2027-03-03T22:00, 2027-03-04T09:00"
    })
    void whoever_has_two_concerns_is_told_of_both_in_one_mail(String said, String later) {
        Customer customer = twoOfRosa();
        town.isNow(said);
        int before = customer.inbox().all().size();
        looks(customer, Map.of("from", said.startsWith(FRIDAY) ? "" : FRIDAY)).form("/off").send();
        town.isNow(later);

        isToldOnce(customer, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ses", "stream", "dynamodb"})
    void and_so_they_are_when_others_fail_meanwhile(String service) {
        Customer customer = twoOfRosa();
        int before = customer.inbox().all().size();
        looks(customer, Map.of("from", FRIDAY)).form("/off").press();
        town.system()
                .faults()
                .order(new Fault(service, service.equals("stream") ? FaultKind.DUPLICATE : FaultKind.THROTTLE, 7));
        town.passes(Duration.ofMinutes(3));
        town.system().faults().clear();
        town.passes(Duration.ofMinutes(30));

        isToldOnce(customer, before);
    }

    @Test
    void what_has_no_appointment_and_is_due_meanwhile_passes_to_the_office_and_no_customer_hears_of_it() {
        Customer customer = town.customer();
        customer.tells("plumbing", "The Quillmark tap drips.");
        town.office().takes(customer.reference(), "rosa");
        Customer waits = town.customer();
        waits.tells("plumbing", "The Quillmark tap drips.");
        town.office().takes(waits.reference(), "rosa");
        waits.defers("not-before", "2027-03-20", "");
        town.settle();
        int before = customer.inbox().all().size();
        Page preview = looks(customer, Map.of("until", "2027-03-08"));
        assertThat(preview.texts("#preview li"))
                .singleElement()
                .asString()
                .contains(customer.reference(), "the office takes it over");
        preview.form("/off").send();
        town.passes(Duration.ofMinutes(5));

        assertThat(customer.inbox().all()).hasSize(before);
        assertThat(customer.timeline()).noneMatch(entry -> entry.contains("looks after it now"));
        customer.adds("More of Quillmark.");
        waits.adds("More of Quillmark.");
        town.isNow("2027-03-05T17:30");
        assertThat(town.office().headlinesAbout(customer.reference())).contains("Added", "Soon due");
        assertThat(town.office().headlinesAbout(waits.reference())).contains("Added");
        assertThat(town.colleague("rosa").headlinesAbout(customer.reference())).isEmpty();
        assertThat(town.colleague("rosa").headlinesAbout(waits.reference())).isEmpty();
        assertThat(customer.app().reads(customer.link()).json().get("state").text()).isEqualTo("under-way");
    }

    @Test
    void of_one_day_off_what_has_no_appointment_waits_for_whoever_has_it() {
        Customer customer = town.customer();
        customer.tells("plumbing", "The Quillmark tap drips.");
        town.office().takes(customer.reference(), "rosa");
        customer.asksForACall();
        Page preview = looks(customer, Map.of("until", "2027-03-02"));
        assertThat(preview.texts("#preview li")).isEmpty();
        preview.form("/off").send();
        town.isNow("2027-03-02T13:30");

        assertThat(town.colleague("rosa").headlinesAbout(customer.reference())).contains("Soon due");
    }

    @Test
    void a_time_of_who_is_off_is_neither_offered_nor_taken_until_they_are_back() {
        Customer first = at("09:00");
        Customer other = town.customer();
        other.tells("plumbing", "The Quillmark tap drips.");
        at("11:00");
        assertThat(with(first)).isEqualTo("Rosa Delgado");
        Node slot = rosas(other).getFirst();
        looks(first, Map.of("from", FRIDAY)).form("/off").send();
        town.settle();

        assertThat(other.app().takes(other.link(), slot).status()).isEqualTo(409);
        assertThat(rosas(other)).isEmpty();
        town.changesSettings(settings -> settings.replace("warnBefore: 1h", "warnBefore: 2h"));
        town.passes(Duration.ofMinutes(10));
        assertThat(rosas(other)).isEmpty();
        assertThat(town.colleague("rosa").inbox().all().stream().map(Mail::text))
                .noneMatch(text -> text.contains("flu"));

        Page page = town.browser().open(door(first) + "/off");
        assertThat(page.text()).contains("Rosa Delgado: from");
        page.form("/back").choose("who", "bea").send();
        page.form("/back").choose("who", "bea").send();
        assertThat(town.browser().open(door(first) + "/off").text()).doesNotContain("Rosa Delgado: from");
        assertThat(rosas(other)).isNotEmpty();
        assertThat(other.app().takes(other.link(), slot).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_time_taken_at_the_same_moment_is_refused_or_passed_on(boolean first) throws Exception {
        Customer known = at("15:00");
        at("11:00");
        for (int round = 0; round < 3; round++) {
            Customer books = town.customer();
            books.tells("plumbing", "The Quillmark tap drips.");
            Node slot = rosas(books).getFirst();
            PageForm confirm = looks(known, Map.of("from", FRIDAY)).form("/off");
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var one = people.submit(() -> first ? confirm.press() : books.app().takes(books.link(), slot));
                var other = people.submit(() -> first ? books.app().takes(books.link(), slot) : confirm.press());
                assertThat(List.of(one.get().status(), other.get().status())).allMatch(status -> status < 500);
            }
            town.settle();

            assertThat(with(books)).isNotEqualTo("Rosa Delgado");
            if (!with(known).equals("Tomas Lindqvist")) {
                assertThat(with(known)).isEmpty();
            }
            town.browser().open(door(known) + "/off").form("/back").choose("who", "bea").send();
            books.app().cancels(books.link());
        }
    }

    private static List<Node> rosas(Customer customer) {
        return App.slots(customer.app().asksForTimes(customer.link(), "from=" + FRIDAY + "&days=1")).stream()
                .filter(slot -> slot.get("with").text().equals("Rosa Delgado"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "until, 2027-03-01",
        "until, 2027-06-01",
        "until, soon",
        "from, 2027-03-01",
        "from, 2028-03-01",
        "from, x",
        "reason, because",
        "member, nobody",
        "who, nobody",
        "words, ' '"
    })
    void what_makes_no_sense_is_refused_and_changes_nothing(String field, String typed) {
        Customer first = at("09:00");
        Page page = looks(first, Map.of(field, typed));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsKey(field);

        Page pressed = looks(first, Map.of()).form("/off").forge(field, typed).send();
        assertThat(pressed.problems()).containsKey(field);
        town.settle();
        assertThat(with(first)).isEqualTo("Rosa Delgado");
    }
}
