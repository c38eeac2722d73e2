package followthrough.team.settings;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Problem;
import followthrough.team.Availability;
import followthrough.team.Booking;
import followthrough.team.Busy;
import followthrough.team.Closure;
import followthrough.team.Deferral;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.Span;
import followthrough.team.StaffMember;
import followthrough.team.Urgent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settings say about times that can be booked. */
class BookableSettingsTest {

    private final Settings settings = Samples.valid(Samples.BOOKABLE);

    @Test
    void reads_how_times_for_a_service_are_chosen() {
        assertThat(service("leak").booking())
                .contains(
                        new Booking(
                                Duration.ofHours(1),
                                Duration.ofMinutes(150),
                                Duration.ofMinutes(30),
                                Duration.ofMinutes(15),
                                Duration.ofMinutes(20),
                                Set.of("pipes"),
                                3,
                                Duration.ofHours(4),
                                Period.ofDays(20),
                                Duration.ofHours(3),
                                OptionalInt.of(6)));
    }

    @Test
    void knows_what_is_usual_where_nothing_is_said() {
        Duration call = Duration.ofMinutes(20);
        Duration notice = Duration.ofHours(2);

        assertThat(service("bill").booking())
                .contains(
                        new Booking(
                                call,
                                Duration.ZERO,
                                call,
                                Duration.ZERO,
                                Duration.ZERO,
                                Set.of(),
                                1,
                                notice,
                                Period.ofDays(60),
                                notice,
                                OptionalInt.empty()));
        assertThat(member("ben").availability()).isEqualTo(Availability.AS_TEAM);
        assertThat(Samples.valid(Samples.SMALL).deferral()).isEqualTo(Deferral.USUAL);
        assertThat(Samples.valid(Samples.SMALL).urgent()).isEqualTo(Urgent.USUAL);
        assertThat(Samples.valid(Samples.SMALL).services())
                .allSatisfy(service -> assertThat(service.booking()).isEmpty());
    }

    @Test
    void reads_when_somebody_works_and_what_they_can_do() {
        assertThat(member("ana").skills()).containsExactlyInAnyOrder("pipes", "roofs");
        assertThat(settings.zoneOf(member("ana"))).isEqualTo(ZoneId.of("America/Denver"));
        assertThat(settings.zoneOf(member("ben"))).isEqualTo(ZoneId.of("America/Los_Angeles"));
        assertThat(member("ana").availability())
                .isEqualTo(
                        new Availability(
                                Optional.of(
                                        Map.of(
                                                DayOfWeek.MONDAY, List.of(span(8, 12), span(13, 17)),
                                                DayOfWeek.TUESDAY, List.of(span(20, 0)))),
                                List.of(
                                        new Closure("Wedding", date("2027-06-07"), date("2027-06-08")),
                                        new Closure("Exam", date("2027-06-11"), date("2027-06-11"))),
                                List.of(
                                        new Busy(
                                                LocalDateTime.parse("2027-03-15T14:00"),
                                                LocalDateTime.parse("2027-03-15T16:00"))),
                                OptionalInt.of(4)));
    }

    @Test
    void books_those_of_the_team_with_the_skills_who_go_out_and_for_calls_the_office_too() {
        assertThat(settings.takersOf(service("leak"))).extracting(StaffMember::id).containsExactly("ana");
        assertThat(settings.takersOf(service("bill"))).extracting(StaffMember::id).containsExactly("ana", "ben");
        Settings small = Samples.valid(Samples.SMALL);
        assertThat(small.takersOf(small.services().getFirst())).isEmpty();
    }

    @Test
    void reads_what_is_done_for_those_who_wait_and_those_who_cannot() {
        assertThat(settings.deferral())
                .isEqualTo(new Deferral(Period.ofDays(20), Period.ofDays(5), Duration.ofDays(60)));
        assertThat(settings.urgent()).isEqualTo(new Urgent(Duration.ofMinutes(5), Duration.ofMinutes(30)));
    }

    @Test
    void takes_somebody_who_never_works_while_their_team_is_open() {
        assertThat(Samples.valid(Samples.BOOKABLE.replace("monday: [13:00-17:00, 08:00-12:00], ", "")).staff())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    duration: 1h            | length: 1h              | 38 | services[0].times.duration | is needed
                    duration: 1h            | duration: 0m            | 39 | services[0].times.duration | must be a length of time such as 4h, 30m or 1h 30m, from 5m to 24h
                    duration: 1h            | duration: 4m            | 39 | services[0].times.duration | must be a length of time such as 4h, 30m or 1h 30m, from 5m to 24h
                    duration: 1h            | duration: 24h 1m        | 39 | services[0].times.duration | must be a length of time such as 4h, 30m or 1h 30m, from 5m to 24h
                    duration: 1h            | duration: 90            | 39 | services[0].times.duration | must be text, not a number: put it in quotes
                    window: 2h 30m          | window:                 | 40 | services[0].times.window | is needed
                    window: 2h 30m          | window: 25h             | 40 | services[0].times.window | must be a length of time such as 4h, 30m or 1h 30m, from 5m to 24h
                    duration: 20m           | duration: 20m, window: 1h | 55 | services[1].times.window | is for visits: a callback is promised for its beginning
                    every: 30m              | every: 4m               | 41 | services[0].times.every | must be a length of time such as 4h, 30m or 1h 30m, from 5m to 24h
                    before: 15m             | before: 8h 1m           | 42 | services[0].times.before | must be a length of time such as 4h, 30m or 1h 30m, from 1m to 8h
                    after: 20m              | after: 9h               | 43 | services[0].times.after | must be a length of time such as 4h, 30m or 1h 30m, from 1m to 8h
                    skills: [pipes]         | skills: [pipes, wires]  | 44 | services[0].times.skills[1] | must be a skill of one of the staff: bills, pipes, roofs
                    skills: [pipes]         | skills: [bills]         | 44 | services[0].times.skills | must be those of somebody: nobody of its team has them and the role field
                    skills: [pipes]         | skills: [pipes, bills]  | 44 | services[0].times.skills | must be those of somebody: nobody of its team has them and the role field
                    duration: 20m           | duration: 20m, skills: [bills, roofs] | 55 | services[1].times.skills | must be those of somebody: nobody of its team has them and the role field or office
                    roles: [owner, field]   | roles: [owner]          | 44 | services[0].times.skills | must be those of somebody: nobody of its team has them and the role field
                    capacity: 3             | capacity: 0             | 45 | services[0].times.capacity | must be a whole number from 1 to 50
                    capacity: 3             | capacity: 51            | 45 | services[0].times.capacity | must be a whole number from 1 to 50
                    earliest: 4h            | earliest: 721h          | 46 | services[0].times.earliest | must be a length of time such as 4h, 30m or 1h 30m, from 1m to 720h
                    furthestDays: 20        | furthestDays: 0         | 47 | services[0].times.furthestDays | must be a whole number from 1 to 365
                    earliest: 4h            | earliest: 700h          | 46 | services[0].times.earliest | must be less than furthestDays, which is 20
                    changeUntil: 3h         | changeUntil: soon       | 48 | services[0].times.changeUntil | must be a length of time such as 4h, 30m or 1h 30m, from 1m to 720h
                    mostADay: 6             | mostADay: 0             | 49 | services[0].times.mostADay | must be a whole number from 1 to 100
                    mostADay: 6             | mostADay: 101           | 49 | services[0].times.mostADay | must be a whole number from 1 to 100
                    times: {duration: 20m}  | times: 20m              | 55 | services[1].times | must be a group of fields, not text
                    skills: [pipes, roofs]  | skills: [Pipes]         | 20 | staff[0].skills[0] | must be lower-case letters a to z, digits and hyphens, at most 40
                    08:00-12:00]            | 16:59-20:00]            | 21 | staff[0].hours.monday | must not have hours that overlap
                    tuesday: [20:00-24:00]  | tuseday: []             | 21 | staff[0].hours.tuseday | is not a known field; known here are friday, monday, saturday, sunday, thursday, tuesday, wednesday
                    tuesday: [20:00-24:00]  | tuesday: [20:00-19:00]  | 21 | staff[0].hours.tuesday[0] | must be times of one day such as 08:00-17:00, the end after the beginning; the last is 24:00
                    {monday: [13:00-17:00, 08:00-12:00], tuesday: [20:00-24:00]} | {monday: []} | 21 | staff[0].hours | must have at least one weekday such as monday: [08:00-17:00]
                    to: 2027-06-08          | to: 2027-06-06          | 22 | staff[0].leave[0].to | must not be before from
                    name: Exam, from        | from                    | 22 | staff[0].leave[1].name | is needed
                    "2027-03-15 16:00"      | "2027-03-15 14:00"      | 23 | staff[0].busy[0].until | must be after from
                    "2027-03-15 16:00"      | "2027-04-15 14:01"      | 23 | staff[0].busy[0].until | must be at most 31 days after from: whole days off are leave
                    "2027-03-15 14:00"      | "2027-02-29 14:00"      | 23 | staff[0].busy[0].from | must be a date and a time such as "2027-03-15 14:00"
                    "2027-03-15 16:00"      | "16:00"                 | 23 | staff[0].busy[0].until | must be a date and a time such as "2027-03-15 14:00"
                    mostADay: 4             | mostADay: some          | 24 | staff[0].mostADay | must be a whole number from 1 to 100
                    noteAfterDays: 20       | noteAfterDays: 0        | 56 | deferral.noteAfterDays | must be a whole number from 1 to 365
                    againAfterDays: 5       | againAfterDays: 5d      | 56 | deferral.againAfterDays | must be a whole number from 1 to 365
                    reopenWithinDays: 60    | reopenWithinDays: 366   | 56 | deferral.reopenWithinDays | must be a whole number from 1 to 365
                    nextAfter: 5m           | nextAfter: 0m           | 57 | urgent.nextAfter | must be a length of time such as 4h, 30m or 1h 30m, from 1m to 24h
                    ringWithin: 30m         | ringWithin: 25h         | 57 | urgent.ringWithin | must be a length of time such as 4h, 30m or 1h 30m, from 1m to 24h
                    """)
    void says_on_which_line_which_field_must_be_what(
            String right, String wrong, int line, String path, String message) {
        assertThat(Samples.BOOKABLE).contains(right);

        assertThat(problems(Samples.BOOKABLE.replace(right, wrong))).contains(new Problem(line, path, message));
    }

    @Test
    void says_one_thing_about_one_mistake() {
        assertThat(problems(Samples.BOOKABLE.replace("2027-03-15 16:00", "later"))).hasSize(1);
        assertThat(problems(Samples.BOOKABLE.replace("kind: visit\n    team: desk", "kind: visit\n    team: shop")))
                .hasSize(1);
    }

    @Test
    void wants_somebody_who_can_be_booked() {
        assertThat(
                        problems(
                                Samples.BOOKABLE.replace(
                                        "kind: callback\n    team: desk", "kind: callback\n    team: hill")))
                .containsExactly(
                        new Problem(
                                55,
                                "services[1].times",
                                "needs somebody to book: nobody of its team has the role field or office"));
    }

    @Test
    void says_that_nobody_has_any_skill() {
        assertThat(problems(Samples.BOOKABLE.replaceAll("    skills: \\[.*, roofs]\n|    skills: \\[bills]\n", "")))
                .containsExactly(
                        new Problem(
                                42,
                                "services[0].times.skills[0]",
                                "must be a skill of one of the staff, and none of them has any"));
    }

    @Test
    void the_sample_business_can_be_booked_for_everything() {
        Settings sample = Samples.valid(Samples.sampleBusiness());

        assertThat(sample.services())
                .allSatisfy(service ->
                        assertThat(sample.takersOf(service)).hasSize(service.id().equals("invoice") ? 1 : 2));
        assertThat(sample.deferral()).isEqualTo(Deferral.USUAL);
        assertThat(sample.urgent()).isEqualTo(Urgent.USUAL);
    }

    private Service service(String id) {
        return settings.service(id).orElseThrow();
    }

    private StaffMember member(String id) {
        return settings.staffMember(id).orElseThrow();
    }

    private static Span span(int from, int to) {
        return new Span(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static LocalDate date(String written) {
        return LocalDate.parse(written);
    }

    private static List<Problem> problems(String yaml) {
        return ((Reading.Invalid) Samples.read(yaml)).problems();
    }
}
