package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Browser;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The office's board: what needs somebody, and everybody today and tomorrow. */
@Execution(ExecutionMode.CONCURRENT)
class BoardTest {
    private final Town town = Town.calmAt("2027-03-04T10:00");

    @AfterEach
    void close() {
        town.close();
    }

    private static String about(Customer customer) {
        return "Plumbing (" + customer.reference() + ")";
    }

    @Test
    void it_shows_what_needs_somebody_and_who_goes_where() {
        Customer waiting = town.customer();
        waiting.tells("plumbing", "The Quillmark tub leaks.");
        Customer booked = town.customer();
        booked.tells("plumbing", "The Quillmark tap drips.");
        booked.takesTheTimeAt("2027-03-05T09:00");
        Customer asking = town.customer();
        asking.tells("plumbing", "The Quillmark drain smells.");
        asking.defers("as-soon-as-possible", "", "");
        Browser office = town.colleague("walt").signsIn();
        Page board = office.open("/m/board");
        assertThat(board.heading()).isEqualTo("The board");

        assertThat(board.texts("li.card")).anyMatch(card -> card.startsWith(about(waiting) + " Nobody has it"));
        assertThat(board.texts("li.card"))
                .anyMatch(card -> card.startsWith(about(asking)) && card.contains("Propose a time"));
        assertThat(board.texts("li.card")).noneMatch(card -> card.startsWith(about(booked)));
        assertThat(board.texts("tbody tr")).anyMatch(row -> row.contains("9:00") && row.contains(booked.name()));
        assertThat(board.document().html().length()).isLessThan(20_480);

        town.isNow("2027-03-05T08:40");
        Page onTheDay = town.colleague("walt").signsIn().open("/m/board");
        assertThat(onTheDay.texts("tbody tr")).anyMatch(row -> row.contains(booked.name()));
    }

    @Test
    void work_is_taken_from_there_under_ones_own_name() {
        Customer waiting = town.customer();
        waiting.tells("plumbing", "The Quillmark tub leaks.");
        Browser office = town.colleague("walt").signsIn();
        String work = office.open("/m/board").document().select("li.card a").attr("href");
        Page taken = office.open(work).form("/take").send();

        assertThat(taken.notices()).containsExactly("It’s yours");
        assertThat(office.open("/m/board").texts("li.card")).noneMatch(card -> card.contains("Nobody has it"));
    }

    @Test
    void it_costs_three_requests_whatever_there_is() {
        town.customer().tells("plumbing", "The Quillmark tub leaks.");
        Browser office = town.colleague("walt").signsIn();
        office.open("/m/board");
        assertThat(town.requestsDuring("OfficeFunction", () -> office.open("/m/board")))
                .containsExactly("GetItem", "Query", "BatchGetItem");
    }

    @Test
    void nobody_sees_it_who_is_not_signed_in_for_it() {
        assertThat(town.browser().open("/m/board").text()).contains("You are not signed in");
        assertThat(town.colleague("rosa").keepsAPhone().open("/m/board").text()).contains("You are not signed in");
    }
}
