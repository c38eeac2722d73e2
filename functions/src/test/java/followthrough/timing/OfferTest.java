package followthrough.timing;

import static followthrough.timing.Shop.member;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.team.Availability;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final String TUESDAY = "2027-05-18";
    private static final Shop THREE =
            Shop.open("America/Los_Angeles", "08:00-10:00").staffed(member("Cleo"), member("Ana"), member("Ben"));

    @Test
    void has_one_slot_a_beginning_with_the_first_by_name() {
        Offer offer = Offer.of(THREE.on(TUESDAY), SEATTLE, Optional.empty(), List.of());

        assertThat(offer.slots()).extracting(Slot::with).containsExactly("ana", "ana");
        assertThat(Shop.times(offer.slots())).containsExactly("08:00", "09:00");
    }

    @Test
    void is_of_the_preferred_one_where_they_are_free() {
        Claim claim = THREE.claim("other", "cleo", "2027-05-18T09:00", "PT1H");

        assertThat(Offer.of(THREE.on(TUESDAY, claim), SEATTLE, Optional.of("cleo"), List.of(claim)).slots())
                .extracting(Slot::with)
                .containsExactly("cleo", "ana");
    }

    @Test
    void is_of_whoever_has_the_fewest_appointments_on_the_date() {
        List<Claim> claims =
                List.of(
                        THREE.claim("other", "ana", "2027-05-18T12:00", "PT1H"),
                        THREE.claim("other", "ana", "2027-05-18T13:00", "PT1H"),
                        THREE.claim("other", "ben", "2027-05-18T12:00", "PT1H"),
                        THREE.claim("other", "cleo", "2027-05-18T12:00", "PT1H"),
                        THREE.claim("other", "ben", "2027-05-17T12:00", "PT1H"));

        assertThat(Offer.of(THREE.on(TUESDAY), SEATTLE, Optional.empty(), claims).slots())
                .extracting(Slot::with)
                .containsExactly("ben", "ben");
        assertThat(Offer.of(THREE.on("2027-05-19"), SEATTLE, Optional.empty(), claims).slots())
                .extracting(Slot::with)
                .containsExactly("ana", "ana");
    }

    @Test
    void counts_appointments_on_the_date_that_it_is_for_each_of_them() {
        Shop shop =
                Shop.open("America/Los_Angeles", "08:00-10:00")
                        .staffed(
                                member("Ana", Optional.of(ZoneId.of("Asia/Tokyo")), Availability.AS_TEAM),
                                member("Ben"));
        List<Claim> claims =
                List.of(
                        shop.claim("other", "ana", "2027-05-19T06:00", "PT1H"),
                        shop.claim("other", "ben", "2027-05-19T06:00", "PT1H"));

        assertThat(Offer.of(shop.on(TUESDAY), SEATTLE, Optional.empty(), claims).slots())
                .as("it is the 19th already for Ana, who has something then")
                .extracting(Slot::with)
                .containsExactly("ben", "ben");
    }

    @Test
    void is_by_the_dates_of_who_reads_it() {
        Shop shop = Shop.open("America/Los_Angeles", "07:00-10:00");

        Offer offer = Offer.of(shop.on(TUESDAY), ZoneId.of("Asia/Tokyo"), Optional.empty(), List.of());

        assertThat(offer.days())
                .extracting(Offer.Day::date)
                .containsExactly(LocalDate.parse("2027-05-18"), LocalDate.parse("2027-05-19"));
        assertThat(offer.days()).extracting(day -> day.slots().size()).containsExactly(1, 2);
    }

    @Test
    void has_both_hours_where_a_clock_shows_one_twice() {
        Shop shop = Shop.open("UTC", "08:00-11:00");

        Offer offer = Offer.of(shop.on("2027-11-07"), SEATTLE, Optional.empty(), List.of());

        assertThat(offer.slots())
                .extracting(slot -> slot.start().atZone(SEATTLE).toString())
                .containsExactly(
                        "2027-11-07T01:00-07:00[America/Los_Angeles]",
                        "2027-11-07T01:00-08:00[America/Los_Angeles]",
                        "2027-11-07T02:00-08:00[America/Los_Angeles]");
    }

    @Test
    void puts_what_a_clock_comes_back_to_under_the_date_that_it_shows() {
        // St. John's went from 0:01 on 29 October 2000 back to 23:01 on the 28th.
        Shop shop = Shop.open("UTC", "02:00-05:00").on(Terms.every("PT30M", "PT30M"));

        Offer offer = Offer.of(shop.on("2000-10-29"), ZoneId.of("America/St_Johns"), Optional.empty(), List.of());

        assertThat(offer.days())
                .extracting(Offer.Day::date)
                .containsExactly(LocalDate.parse("2000-10-28"), LocalDate.parse("2000-10-29"));
        assertThat(offer.days().getFirst().slots())
                .extracting(Slot::start)
                .containsExactly(Instant.parse("2000-10-29T02:00:00Z"), Instant.parse("2000-10-29T03:00:00Z"));
        assertThat(offer.days().getLast().slots()).extracting(Slot::start).isSorted().hasSize(4);
    }

    @Test
    void is_of_no_day_if_nothing_is_free() {
        assertThat(Offer.of(List.of(), SEATTLE, Optional.of("ana"), List.of()).days()).isEmpty();
    }

    @Test
    void names_the_nearest_in_order_of_time() {
        Shop shop = Shop.open("America/Los_Angeles", "08:00-16:00");
        List<Slot> free = shop.on(TUESDAY);

        assertThat(Shop.times(Offer.near(free, shop.at("2027-05-18T11:10"), 3)))
                .containsExactly("10:00", "11:00", "12:00");
        assertThat(Shop.times(Offer.near(free, shop.at("2027-05-18T11:00"), 2))).containsExactly("10:00", "11:00");
        assertThat(Shop.times(Offer.near(free, shop.at("2027-05-18T23:00"), 2))).containsExactly("14:00", "15:00");
        assertThat(Offer.near(free, shop.at("2027-05-18T11:00"), 99)).isEqualTo(free);
        assertThat(Offer.near(List.of(), shop.at("2027-05-18T11:00"), 3)).isEmpty();
    }
}
