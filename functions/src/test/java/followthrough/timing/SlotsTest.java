package followthrough.timing;

import static followthrough.timing.Shop.daily;
import static followthrough.timing.Shop.member;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.team.Availability;
import followthrough.team.Busy;
import followthrough.team.Closure;
import followthrough.team.Interval;
import followthrough.timing.Slots.Booker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** One rule after another, on a usual Tuesday in Seattle. */
class SlotsTest {
    private static final String SEATTLE = "America/Los_Angeles";
    private static final String TUESDAY = "2027-05-18";
    private static final Shop MORNINGS = Shop.open(SEATTLE, "08:00-12:00");

    @Test
    void begin_so_often_from_when_the_team_opens_as_long_as_the_work_fits() {
        Shop shop = MORNINGS.on(Terms.every("PT45M", "PT1H30M"));

        assertThat(shop.times(TUESDAY)).containsExactly("08:00", "08:45", "09:30", "10:15");
    }

    @Test
    void may_end_just_when_the_team_closes() {
        assertThat(MORNINGS.times(TUESDAY)).containsExactly("08:00", "09:00", "10:00", "11:00");
    }

    @Test
    void of_a_visit_leave_room_for_its_window_too() {
        Shop shop = MORNINGS.on(Terms.hourly().window("PT2H"));

        assertThat(shop.times(TUESDAY)).containsExactly("08:00", "09:00", "10:00");
    }

    @Test
    void of_a_visit_leave_room_for_the_work_of_who_arrives_at_once() {
        Shop shop = MORNINGS.on(Terms.every("PT1H", "PT3H").window("PT2H"));

        assertThat(shop.times(TUESDAY)).containsExactly("08:00", "09:00");
    }

    @Test
    void promise_the_window_and_occupy_the_work_with_the_way_there_and_back() {
        Shop shop = MORNINGS.on(Terms.hourly().window("PT2H").buffers("PT20M", "PT10M"));

        assertThat(shop.on(TUESDAY).getFirst())
                .isEqualTo(
                        new Slot(
                                Shop.SERVICE,
                                "ana",
                                interval("2027-05-18T15:00:00Z", "2027-05-18T17:00:00Z"),
                                interval("2027-05-18T14:40:00Z", "2027-05-18T16:10:00Z"),
                                ZoneId.of(SEATTLE)));
    }

    @Test
    void of_a_callback_promise_the_call() {
        assertThat(MORNINGS.on(TUESDAY).getFirst().promised().length()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void leave_out_when_the_team_is_closed() {
        Shop shop = MORNINGS.closed(TUESDAY, TUESDAY);

        assertThat(shop.times("2027-05-17")).hasSize(4);
        assertThat(shop.times(TUESDAY)).isEmpty();
        assertThat(shop.times("2027-05-19")).hasSize(4);
    }

    @Test
    void leave_out_breaks_and_begin_anew_after_them() {
        Shop shop = Shop.open(SEATTLE, "08:00-17:00").working(week("07:00-11:30", "12:15-18:00"));

        assertThat(shop.times(TUESDAY)).containsExactly("08:00", "09:00", "10:00", "12:15", "13:15", "14:15", "15:15");
    }

    @Test
    void follow_the_clock_on_the_wall_of_whoever_works_elsewhere() {
        Shop shop =
                Shop.open(SEATTLE, "08:00-17:00")
                        .staffed(member("Ana", Optional.of(ZoneId.of("America/New_York")), week("09:00-17:00")));

        List<Slot> slots = shop.on(TUESDAY);

        assertThat(Shop.times(slots)).containsExactly("11:00", "12:00", "13:00", "14:00", "15:00", "16:00");
        assertThat(slots).extracting(Slot::zone).containsOnly(ZoneId.of("America/New_York"));
    }

    @Test
    void leave_out_leave_which_is_whole_dates_where_the_staff_member_is() {
        List<Closure> leave = List.of(new Closure("", LocalDate.parse("2027-05-19"), LocalDate.parse("2027-05-19")));
        Shop shop =
                MORNINGS.staffed(member("Ana", Optional.of(ZoneId.of("Asia/Tokyo")), availability(leave, List.of())));

        assertThat(shop.on(TUESDAY)).as("00:00 to 04:00 of the 19th in Tokyo").isEmpty();
        assertThat(shop.on("2027-05-19")).hasSize(4);
    }

    @Test
    void of_somebody_who_is_away_for_good_are_none() {
        Shop shop =
                MORNINGS.working(
                        availability(
                                List.of(new Closure("", LocalDate.EPOCH, LocalDate.parse("9999-12-31"))), List.of()));

        assertThat(shop.on(TUESDAY)).isEmpty();
    }

    @Test
    void of_somebody_who_works_on_no_day_are_none() {
        assertThat(MORNINGS.working(week()).on(TUESDAY)).isEmpty();
        assertThat(Shop.open(SEATTLE).on(TUESDAY)).isEmpty();
    }

    @Test
    void leave_out_busy_times_and_begin_anew_after_them() {
        Shop shop = MORNINGS.working(availability(List.of(), List.of(busy("09:30", "10:15"))));

        assertThat(shop.times(TUESDAY)).containsExactly("08:00", "10:15");
    }

    @Test
    void take_no_harm_from_busy_times_that_overlap_or_are_not_in_order() {
        List<Busy> busy = List.of(busy("10:30", "11:00"), busy("08:15", "09:00"), busy("08:00", "08:30"));

        assertThat(MORNINGS.working(availability(List.of(), busy)).times(TUESDAY)).containsExactly("09:00", "11:00");
    }

    @Test
    void are_with_everybody_who_takes_the_service_by_beginning_then_by_name() {
        Shop shop = Shop.open(SEATTLE, "08:00-10:00").staffed(member("Cleo"), member("Ana"), member("Ben"));

        assertThat(shop.on(TUESDAY)).extracting(Slot::with).containsExactly("ana", "ben", "cleo", "ana", "ben", "cleo");
        assertThat(shop.on(TUESDAY)).extracting(Slot::start).isSorted();
    }

    @Test
    void are_none_of_a_service_that_cannot_be_booked() {
        Slots slots =
                new Slots(MORNINGS.settings(), Shop.service("advice", Optional.empty()), Booker.STAFF, Shop.LONG_AGO);

        assertThat(slots.between(MORNINGS.at("2027-05-18T00:00"), MORNINGS.at("2027-05-19T00:00"), List.of()))
                .isEmpty();
        assertThat(slots.at("ana", MORNINGS.at("2027-05-18T08:00"), List.of())).isEmpty();
    }

    @Test
    void begin_from_an_instant_on_and_before_another() {
        assertThat(
                        MORNINGS.slots()
                                .between(MORNINGS.at("2027-05-18T09:00"), MORNINGS.at("2027-05-18T11:00"), List.of()))
                .extracting(Slot::start)
                .containsExactly(MORNINGS.at("2027-05-18T09:00"), MORNINGS.at("2027-05-18T10:00"));
    }

    @Test
    void are_the_same_from_whenever_they_are_asked_for() {
        Instant odd = MORNINGS.at("2027-05-18T08:20");

        assertThat(Shop.times(MORNINGS.slots().between(odd, odd.plusSeconds(7200), List.of())))
                .containsExactly("09:00", "10:00");
    }

    @Test
    void of_who_works_around_the_clock_are_counted_from_midnight_and_go_on_past_it() {
        Shop shop = Shop.open(SEATTLE, "00:00-24:00").on(Terms.every("PT7H", "PT8H"));

        assertThat(shop.times(TUESDAY)).containsExactly("00:00", "07:00", "14:00", "21:00");
    }

    @Test
    void of_a_night_shift_are_counted_from_its_beginning() {
        Shop shop = Shop.open(SEATTLE, "00:00-05:30", "20:30-24:00").on(Terms.every("PT2H", "PT2H"));

        assertThat(shop.times(TUESDAY)).containsExactly("00:30", "02:30", "20:30", "22:30");
    }

    @Test
    void are_refused_where_a_claim_overlaps() {
        assertThat(MORNINGS.times(TUESDAY, MORNINGS.claim("other", "ana", "2027-05-18T09:30", "PT1H")))
                .containsExactly("08:00", "11:00");
    }

    @Test
    void are_free_where_a_claim_only_touches_or_is_of_somebody_else() {
        Shop shop = MORNINGS.staffed(member("Ana"), member("Ben"));

        List<Slot> slots =
                shop.on(
                        TUESDAY,
                        shop.claim("other", "ben", "2027-05-18T09:00", "PT1H"),
                        shop.claim("other", "ben", "2027-05-16T09:00", "PT9H"));

        assertThat(slots).filteredOn(slot -> slot.with().equals("ana")).hasSize(4);
        assertThat(Shop.times(slots.stream().filter(slot -> slot.with().equals("ben")).toList()))
                .containsExactly("08:00", "10:00", "11:00");
    }

    @Test
    void are_refused_where_a_claim_overlaps_the_way_there_or_back() {
        Shop shop = MORNINGS.on(Terms.every("PT30M", "PT30M").buffers("PT20M", "PT10M"));

        assertThat(shop.times(TUESDAY, shop.claim("other", "ana", "2027-05-18T10:00", "PT10M")))
                .containsExactly("08:00", "08:30", "09:00", "10:30", "11:00", "11:30");
    }

    @Test
    void may_have_the_way_there_and_back_outside_of_working_hours() {
        Shop shop = MORNINGS.on(Terms.hourly().buffers("PT1H", "PT1H"));

        assertThat(shop.times(TUESDAY)).containsExactly("08:00", "09:00", "10:00", "11:00");
    }

    @Test
    void are_refused_where_a_long_claim_began_long_before_others() {
        Claim[] claims = {
            MORNINGS.claim("other", "ana", "2027-05-17T08:00", "PT26H"),
            MORNINGS.claim("other", "ana", "2027-05-18T08:00", "PT5M"),
        };

        assertThat(MORNINGS.times(TUESDAY, claims)).containsExactly("10:00", "11:00");
    }

    @Test
    void are_shared_by_as_many_customers_as_fit() {
        Shop shop = Shop.open(SEATTLE, "08:00-10:00").on(Terms.hourly().capacity(2));
        Claim claim = shop.claim(Shop.SERVICE, "ana", "2027-05-18T08:00", "PT1H");

        assertThat(shop.times(TUESDAY, claim)).containsExactly("08:00", "09:00");
        assertThat(shop.times(TUESDAY, claim, claim)).containsExactly("09:00");
    }

    @Test
    void are_shared_only_with_those_of_the_same_service_and_beginning() {
        Shop shop = MORNINGS.on(Terms.every("PT30M", "PT1H").capacity(9));

        assertThat(shop.times(TUESDAY, shop.claim("other", "ana", "2027-05-18T09:00", "PT1H")))
                .containsExactly("08:00", "10:00", "10:30", "11:00");
        assertThat(shop.times(TUESDAY, shop.claim(Shop.SERVICE, "ana", "2027-05-18T09:00", "PT1H")))
                .containsExactly("08:00", "09:00", "10:00", "10:30", "11:00");
    }

    @Test
    void are_shared_by_no_more_even_if_the_work_was_shorter_when_it_was_claimed() {
        Shop shop = MORNINGS.on(Terms.every("PT2H", "PT2H"));

        assertThat(shop.times(TUESDAY, shop.claim(Shop.SERVICE, "ana", "2027-05-18T08:00", "PT5M")))
                .containsExactly("10:00");
    }

    @Test
    void are_free_for_who_gives_up_their_own_claim() {
        Slot mine = MORNINGS.on(TUESDAY).get(1);

        assertThat(MORNINGS.on(TUESDAY, Claim.of("mine", mine))).doesNotContain(mine);
        assertThat(MORNINGS.on(TUESDAY)).contains(mine);
    }

    @Test
    void are_no_more_of_a_service_than_somebody_does_on_a_date() {
        Shop shop = MORNINGS.on(Terms.hourly().mostADay(2));
        Claim[] one = {
            shop.claim(Shop.SERVICE, "ana", "2027-05-18T08:00", "PT1H"),
            shop.claim("other", "ana", "2027-05-18T09:00", "PT1H"),
            shop.claim(Shop.SERVICE, "ana", "2027-05-17T09:00", "PT1H"),
            shop.claim(Shop.SERVICE, "ben", "2027-05-18T09:00", "PT1H"),
        };

        assertThat(shop.times(TUESDAY, one)).containsExactly("10:00", "11:00");
        assertThat(shop.times(TUESDAY, one[0], shop.claim(Shop.SERVICE, "ana", "2027-05-18T15:00", "PT1H"))).isEmpty();
    }

    @Test
    void are_no_more_of_any_kind_than_somebody_has_on_a_date() {
        Shop shop = MORNINGS.working(new Availability(Optional.empty(), List.of(), List.of(), OptionalInt.of(2)));
        Claim one = shop.claim(Shop.SERVICE, "ana", "2027-05-18T08:00", "PT1H");

        assertThat(shop.times(TUESDAY, one)).containsExactly("09:00", "10:00", "11:00");
        assertThat(shop.times(TUESDAY, one, shop.claim("other", "ana", "2027-05-18T23:00", "PT1H"))).isEmpty();
        assertThat(shop.times(TUESDAY, one, shop.claim("other", "ana", "2027-05-19T00:00", "PT1H"))).hasSize(3);
    }

    @Test
    void are_none_of_who_has_none_a_day() {
        assertThat(MORNINGS.on(Terms.hourly().mostADay(0)).on(TUESDAY)).isEmpty();
    }

    @Test
    void give_a_date_to_claims_by_the_clock_of_the_staff_member() {
        Shop shop =
                Shop.open(SEATTLE, "08:00-09:00")
                        .on(Terms.hourly().mostADay(1))
                        .staffed(member("Ana", Optional.of(ZoneId.of("Asia/Tokyo")), Availability.AS_TEAM));

        assertThat(shop.on(TUESDAY, shop.claim(Shop.SERVICE, "ana", "2027-05-18T06:00", "PT1H"))).hasSize(1);
        assertThat(shop.on(TUESDAY, shop.claim(Shop.SERVICE, "ana", "2027-05-19T06:00", "PT1H"))).isEmpty();
    }

    @Test
    void begin_no_sooner_than_the_notice_that_customers_give() {
        Shop shop = MORNINGS.on(Terms.hourly().earliest("PT24H"));

        assertThat(times(shop, Booker.CUSTOMER, "2027-05-17T09:00")).containsExactly("09:00", "10:00", "11:00");
        assertThat(times(shop, Booker.CUSTOMER, "2027-05-17T09:00:01")).containsExactly("10:00", "11:00");
    }

    @Test
    void begin_for_staff_at_any_time_to_come() {
        Shop shop = MORNINGS.on(Terms.hourly().earliest("PT24H").furthest("P1D"));

        assertThat(times(shop, Booker.STAFF, "2027-05-18T08:59:59")).containsExactly("09:00", "10:00", "11:00");
        assertThat(times(shop, Booker.STAFF, "2027-05-18T09:00")).containsExactly("10:00", "11:00");
        assertThat(times(shop, Booker.STAFF, "2026-05-18T09:00")).hasSize(4);
        assertThat(times(shop, Booker.STAFF, "2028-05-18T09:00")).isEmpty();
    }

    @Test
    void begin_for_customers_no_later_than_on_the_last_date_where_the_staff_member_is() {
        Shop shop = MORNINGS.on(Terms.hourly().furthest("P14D"));

        assertThat(times(shop, Booker.CUSTOMER, "2027-05-04T00:00")).hasSize(4);
        assertThat(times(shop, Booker.CUSTOMER, "2027-05-03T23:59:59")).isEmpty();
    }

    @Test
    void count_months_ahead_by_the_calendar() {
        Shop shop = MORNINGS.on(Terms.hourly().furthest("P1M"));

        assertThat(times(shop, Booker.CUSTOMER, "2027-04-18T12:00")).hasSize(4);
        assertThat(times(shop, Booker.CUSTOMER, "2027-04-17T12:00")).isEmpty();
    }

    @Test
    void give_the_last_date_by_the_clock_of_the_staff_member() {
        Shop shop =
                Shop.open(SEATTLE, "06:00-10:00")
                        .on(Terms.hourly().furthest("P0D"))
                        .staffed(member("Ana", Optional.of(ZoneId.of("Asia/Tokyo")), Availability.AS_TEAM));

        assertThat(times(shop, Booker.CUSTOMER, "2027-05-18T00:00"))
                .as("16:00 in Tokyo")
                .containsExactly("22:00", "23:00");
    }

    @Test
    void can_be_taken_one_by_one() {
        Slots slots = MORNINGS.slots();
        Slot nine = MORNINGS.on(TUESDAY).get(1);

        assertThat(slots.at("ana", nine.start(), List.of())).contains(nine);
        assertThat(slots.at("ana", nine.start(), List.of(Claim.of("other", nine)))).isEmpty();
        assertThat(slots.at("ben", nine.start(), List.of())).isEmpty();
        assertThat(slots.at("ana", nine.start().minusNanos(1), List.of())).isEmpty();
        assertThat(slots.at("ana", nine.start().plusNanos(1), List.of())).isEmpty();
    }

    @Test
    void touch_the_dates_that_they_occupy() {
        Shop shop = Shop.open(SEATTLE, "20:00-24:00").on(Terms.hourly().buffers("PT0S", "PT1H"));

        assertThat(shop.on(TUESDAY)).extracting(slot -> slot.dates().size()).containsExactly(1, 1, 1, 2);
    }

    private static List<String> times(Shop shop, Booker booker, String now) {
        return Shop.times(
                shop.slots(booker, shop.at(now))
                        .between(shop.at("2027-05-18T00:00"), shop.at("2027-05-19T00:00"), List.of()));
    }

    private static Availability week(String... spans) {
        return new Availability(Optional.of(daily(spans)), List.of(), List.of(), OptionalInt.empty());
    }

    private static Availability availability(List<Closure> leave, List<Busy> busy) {
        return new Availability(Optional.empty(), leave, busy, OptionalInt.empty());
    }

    private static Busy busy(String from, String until) {
        return new Busy(LocalDateTime.parse(TUESDAY + "T" + from), LocalDateTime.parse(TUESDAY + "T" + until));
    }

    private static Interval interval(String from, String until) {
        return new Interval(Instant.parse(from), Instant.parse(until));
    }
}
