package followthrough.team.settings;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Node;
import followthrough.document.Problem;
import followthrough.team.AnswerPromise;
import followthrough.team.Limits;
import followthrough.team.NoReason;
import followthrough.team.OnCallRota;
import followthrough.team.PromiseRules;
import followthrough.team.QuietHours;
import followthrough.team.Role;
import followthrough.team.Service;
import followthrough.team.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @Test
    void reads_everything_a_business_says() {
        Settings settings = Samples.valid(Samples.SMALL);

        assertThat(settings.business().languages()).containsExactly(Locale.ENGLISH, Locale.forLanguageTag("es"));
        assertThat(settings.business().accent()).isEqualTo("#1f5f4a");
        assertThat(settings.team("desk"))
                .hasValueSatisfying(desk -> {
                    assertThat(desk.hours().zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
                    assertThat(desk.hours().on(LocalDate.parse("2027-06-14"))).hasSize(2);
                    assertThat(desk.hours().on(LocalDate.parse("2027-06-07"))).isEmpty();
                });
        assertThat(settings.staffMember("ana").orElseThrow().roles()).containsExactlyInAnyOrder(Role.OWNER, Role.FIELD);
        assertThat(settings.onCall()).isInstanceOf(OnCallRota.Rotating.class);
        assertThat(settings.limits()).isEqualTo(new Limits(7, 10, 3, 600));
        assertThat(settings.apiKey("key")).isPresent();
        assertThat(settings.apiKey("kay")).isEmpty();
    }

    @Test
    void reads_services_with_their_words_and_promises() {
        Settings settings = Samples.valid(Samples.SMALL);
        Service leak = settings.service("leak").orElseThrow();
        Service bill = settings.service("bill").orElseThrow();

        assertThat(leak.name().in(Locale.forLanguageTag("es-MX"))).isEqualTo("Fuga");
        assertThat(leak.name().in(Locale.FRENCH)).isEqualTo("Leak");
        assertThat(leak.urgentAllowed()).isTrue();
        assertThat(bill.urgentAllowed()).isFalse();
        assertThat(bill.kind()).isEqualTo(Service.Kind.CALLBACK);
        assertThat(bill.answerWithin()).isEqualTo(Duration.ofMinutes(270));
        assertThat(bill.meanwhile()).isEmpty();
        assertThat(settings.mailboxOf(bill)).isEqualTo("desk@alder.example.com");
    }

    @ParameterizedTest
    @CsvSource({
        // Sunday night: the four and a half hours begin when the desk opens on Monday, and pause at noon.
        "bill, false, 2026-11-23T06:00:00Z, 2026-11-23T21:30:00Z",
        "leak, false, 2026-11-23T06:00:00Z, 2026-11-23T18:00:00Z",
        "leak, true, 2026-11-23T06:00:45Z, 2026-11-23T06:20:00Z",
        // Nothing is urgent about a bill.
        "bill, true, 2026-11-23T06:00:00Z, 2026-11-23T21:30:00Z"
    })
    void promises_an_answer_in_open_time_or_around_the_clock(
            String service, boolean urgent, Instant told, Instant due) {
        Settings settings = Samples.valid(Samples.SMALL);

        assertThat(AnswerPromise.answerBy(settings, settings.service(service).orElseThrow(), urgent, told))
                .isEqualTo(due);
    }

    @Test
    void reads_when_nobody_is_to_be_bothered_and_what_is_done_about_promises() {
        Settings settings =
                Samples.valid(
                        Samples.SMALL
                                + """
                                quietHours: {from: "22:30", until: 06:45}
                                promises: {warnBefore: 2h, askOfficeAfter: 5m, askCustomerAfter: 10m, breakAfter: 3h, newsWithin: 8h}
                                """);

        assertThat(settings.quietHours()).isEqualTo(new QuietHours(LocalTime.of(22, 30), LocalTime.of(6, 45)));
        assertThat(settings.promises())
                .isEqualTo(
                        new PromiseRules(
                                Duration.ofHours(2),
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(10),
                                Duration.ofHours(3),
                                Duration.ofHours(8)));
        assertThat(Samples.valid(Samples.SMALL).quietHours()).isEqualTo(QuietHours.USUAL);
        assertThat(Samples.valid(Samples.SMALL).promises()).isEqualTo(PromiseRules.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    quietHours: {from: "25:00", until: "08:00"} | quietHours.from | must be a time such as "21:00", in quotes
                    quietHours: {from: "21:00"}                 | quietHours.until | is needed
                    promises: {warnBefore: soon}                | promises.warnBefore | must be a length of time such as 4h, 30m or 1h 30m
                    """)
    void says_what_is_wrong_with_quiet_hours_and_promise_rules(String line, String path, String message) {
        assertThat(((Reading.Invalid) Samples.read(Samples.SMALL + line + "\n")).problems())
                .anySatisfy(problem -> {
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.message()).isEqualTo(message);
                });
    }

    @Test
    void knows_whether_the_phone_is_answered_and_when_next() {
        Settings settings = Samples.valid(Samples.SMALL);
        Instant mondayAtSeven = Instant.parse("2026-11-23T15:00:00Z");
        Instant mondayAtEight = Instant.parse("2026-11-23T16:00:00Z");

        assertThat(settings.answeredAt(mondayAtSeven)).isFalse();
        assertThat(settings.answeredAt(mondayAtEight)).isTrue();
        assertThat(settings.nextAnswered(mondayAtSeven)).isEqualTo(mondayAtEight);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    name: Alder Repairs                        | name:                        | 2  | business.name | is needed
                    number: "+12065550100"                     | number: 206-555-0100         | 3  | business.phone.number | must be a phone number such as "+12065550100": a plus, the country, digits only
                    phone: {number: "+12065550100", spoken: 206-555-0100} | phone: 5         | 3  | business.phone | must be a group of fields, not a number
                    mailbox: desk@alder.example.com            | mailbox: desk@alder          | 4  | business.mailbox | must be a mail address such as office@example.com
                    zone: America/Los_Angeles                  | zone: Seattle                | 5  | business.zone | must be an IANA time zone such as America/Los_Angeles
                    zone: America/Los_Angeles                  | zone: "+08:00"               | 5  | business.zone | must be an IANA time zone such as America/Los_Angeles
                    languages: [en, es]                        | languages: [en, es, x_y]     | 6  | business.languages[2] | must be a language tag such as en or pt-BR
                    accent: "#1F5F4A"                          | accent: green                | 7  | business.accent | must be a color such as "#1f5f4a", in quotes
                    office: desk                               | office: shop                 | 8  | office | must be one of the teams: desk
                    hours:                                     | openings:                    | 10 | teams[0].hours | is needed
                    monday: [08:00-12:00, 13:00-17:00]         | moonday: []                  | 13 | teams[0].hours.moonday | is not a known field; known here are friday, monday, saturday, sunday, thursday, tuesday, wednesday
                    monday: [08:00-12:00, 13:00-17:00]         | monday: [08:00-12:00, 11:59-17:00] | 13 | teams[0].hours.monday | must not have hours that overlap
                    monday: [08:00-12:00, 13:00-17:00]         | monday: [08:00-24:00, 13:00-17:00] | 13 | teams[0].hours.monday | must not have hours that overlap
                    monday: [08:00-12:00, 13:00-17:00]         | monday: [17:00-08:00]        | 13 | teams[0].hours.monday[0] | must be times of one day such as 08:00-17:00, the end after the beginning; the last is 24:00
                    monday: [08:00-12:00, 13:00-17:00]         | monday: [08:00-08:00]        | 13 | teams[0].hours.monday[0] | must be times of one day such as 08:00-17:00, the end after the beginning; the last is 24:00
                    from: 2027-06-07                           | from: 2027-02-29             | 16 | teams[0].closures[0].from | must be a date from 2000 to 2099 such as 2027-12-24
                    to: 2027-06-08                             | to: 2027-06-06               | 16 | teams[0].closures[0].to | must not be before from
                    id: ben                                    | id: ana                      | 19 | staff[1].id | must be another: two of the staff have this id
                    name: Ben                                  | name: ANA                    | 19 | staff[1].name | must tell people apart: two of the staff have this name
                    roles: [office]                            | roles: [boss, office]        | 19 | staff[1].roles[0] | must be field, office, manager or owner
                    roles: [office]                            | roles: []                    | 19 | staff[1].roles | must have at least one of field, office, manager, owner
                    roles: [owner, field]                      | roles: [field]               | 17 | staff | must have at least one person with the role owner
                    people: [ana, ben]                         | people: [ana, zoe]           | 21 | onCall.rotating.people[1] | must be one of the staff: ana, ben
                    changes: monday 08:00                      | changes: monday              | 21 | onCall.rotating.changes | must be a weekday and a time such as monday 08:00
                    rotating: {people: [ana, ben], since: 2026-11-02, changes: monday 08:00} | weekly: [{who: ana, from: monday 08:00, to: sunday 08:00}] | 21 | onCall.weekly | must leave no gap: nobody is on call from sunday 08:00
                    rotating: {people: [ana, ben], since: 2026-11-02, changes: monday 08:00} | {} | 20 | onCall.weekly | is needed, or else rotating
                    id: leak                                   | id: Leak                     | 23 | services[0].id | must be lower-case letters a to z, digits and hyphens, at most 40
                    name: {en: Leak, es: Fuga}                 | name: {es: Fuga}             | 24 | services[0].name.en | is needed, because it is the business's first language
                    name: {en: Leak, es: Fuga}                 | name: {en: Leak, fr: Fuite}  | 24 | services[0].name.fr | is not a known field; known here are en, es
                    kind: visit                                | kind: mail                   | 25 | services[0].kind | must be visit or callback
                    answerWithin: 2h                           | answerWithin: 2              | 28 | services[0].answerWithin | must be text, not a number: put it in quotes
                    answerWithin: 2h                           | answerWithin: 0h             | 28 | services[0].answerWithin | must be a length of time such as 4h, 30m or 1h 30m
                    team: desk, answerWithin                   | team: shop, answerWithin     | 30 | services[1].team | must be one of the teams: desk
                    perSourcePerHour: 7                        | perSourcePerHour: 0          | 31 | limits.perSourcePerHour | must be a whole number from 1 to 1000000
                    2c70                                       | 2C70                         | 33 | apiKeys[0].sha256 | must be the SHA-256 of the key, 64 digits of 0-9 and a-f
                    """)
    void says_on_which_line_which_field_must_be_what(
            String right, String wrong, int line, String path, String message) {
        assertThat(Samples.SMALL).contains(right);

        assertThat(problems(Samples.SMALL.replace(right, wrong))).contains(new Problem(line, path, message));
    }

    @Test
    void wants_people_on_call_where_something_can_be_urgent() {
        String withoutRota = Samples.SMALL.replaceAll("onCall:\n.*\n", "");

        assertThat(problems(withoutRota))
                .containsExactly(
                        new Problem(
                                27,
                                "services[0].urgentAnswerWithin",
                                "needs people on call: add onCall, or leave this out"));
    }

    @Test
    void says_all_that_an_empty_document_lacks() {
        assertThat(problems("{}"))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("business", "office", "teams", "staff", "services");
    }

    @Test
    void refuses_a_document_that_is_not_one_of_fields() {
        assertThat(SettingsReader.read(Node.flag(true))).isInstanceOf(Reading.Invalid.class);
    }

    @Test
    void takes_the_sample_business_as_it_is() {
        Settings sample = Samples.valid(Samples.sampleBusiness());

        assertThat(sample.services())
                .extracting(Service::id)
                .containsExactly("plumbing", "carpentry", "paint-and-drywall", "invoice", "no-heat");
        assertThat(sample.staff()).hasSize(5);
        assertThat(sample.services()).allSatisfy(service -> assertThat(service.meanwhile()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01, 2027-03-31", "2027-11-01, 2027-11-30"})
    void the_sample_business_is_open_every_weekday_of_march_and_november_2027(LocalDate first, LocalDate last) {
        var hours = Samples.valid(Samples.sampleBusiness()).team("warranty").orElseThrow().hours();

        assertThat(first.datesUntil(last.plusDays(1)).filter(date -> date.getDayOfWeek().getValue() <= 5))
                .allSatisfy(date -> assertThat(hours.on(date)).isNotEmpty());
    }

    @Test
    void there_are_usual_reasons_for_a_no_and_others_take_their_place() {
        assertThat(Samples.valid(Samples.SMALL).noReasons()).isEqualTo(NoReason.USUAL);
        assertThat(Samples.valid(Samples.SMALL + "noReasons: [{id: broke, name: We have none}]\n").noReasons())
                .extracting(NoReason::id)
                .containsExactly("broke");
    }

    @Test
    void reasons_for_a_no_have_ids_of_their_own_and_names() {
        assertThat(problems(Samples.SMALL + "noReasons: [{id: a, name: One}, {id: a}]\n"))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("noReasons[1].id", "noReasons[1].name");
    }

    private static List<Problem> problems(String yaml) {
        return ((Reading.Invalid) Samples.read(yaml)).problems();
    }
}
