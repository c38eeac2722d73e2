package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail.File;
import followthrough.journey.language.Town;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is mailed about a time that was chosen: one letter a change, and of one that was overtaken none. */
@Execution(ExecutionMode.CONCURRENT)
class TimingMailsTest {
    private final Town town = Town.at("2027-03-02T10:00");
    private final Customer customer = town.customer();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_change_that_was_overtaken_before_its_letter_left_sends_one() {
        customer.tells("carpentry", "The Quillmark door sticks.");
        town.settle();
        town.system().faults().order(new Fault("stream", FaultKind.ERROR, -1));
        customer.opensAllTimes().form("/appointment").chooseAny("slot", 20).send();
        customer.movesIt(25);
        town.system().faults().clear();
        town.passes(Duration.ofMinutes(10));

        assertThat(customer.inbox().all()).hasSize(2);
        assertThat(customer.readsTheMail().subject()).startsWith("Moved to");
    }

    @Test
    void pressing_twice_sends_one() {
        customer.tells("carpentry", "The Quillmark door sticks.");
        var form = customer.looks().form("/appointment").chooseFirst("slot");
        form.send();
        form.send();

        assertThat(customer.inbox().all()).hasSize(2);
    }

    @Test
    void the_calendar_file_keeps_its_name_and_counts_up_until_it_is_cancelled() {
        customer.tells("carpentry", "The Quillmark door sticks.");
        customer.opensAllTimes().form("/appointment").chooseAny("slot", 20).send();
        town.settle();
        customer.movesIt(25);
        town.settle();
        customer.cancels("");
        town.settle();

        var files = customer.inbox().all().stream().flatMap(mail -> mail.files().stream()).toList();
        assertThat(files)
                .extracting(file -> line(file, "METHOD") + " " + line(file, "SEQUENCE"))
                .containsExactly("METHOD:PUBLISH SEQUENCE:0", "METHOD:PUBLISH SEQUENCE:1", "METHOD:CANCEL SEQUENCE:2");
        assertThat(files.stream().map(file -> line(file, "UID")).distinct()).hasSize(1);
        assertThat(files)
                .extracting(File::type)
                .containsExactly(
                        "text/calendar; charset=UTF-8; method=PUBLISH",
                        "text/calendar; charset=UTF-8; method=PUBLISH",
                        "text/calendar; charset=UTF-8; method=CANCEL");
    }

    private static String line(File file, String name) {
        return file.content().lines().filter(line -> line.startsWith(name + ":")).findFirst().orElse("");
    }
}
