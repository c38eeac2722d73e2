package followthrough.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.local.template.TemplateProblem;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rate(2 minutes); 2027-03-01T10:00:30Z; 2027-03-01T10:02:30Z",
                "rate(1 day); 2027-03-01T10:00:00Z; 2027-03-02T10:00:00Z",
                "cron(0 9 * * ? *); 2027-03-01T09:00:00Z; 2027-03-02T09:00:00Z",
                "cron(*/15 8-17 ? * MON-FRI *); 2027-03-05T17:45:00Z; 2027-03-08T08:00:00Z",
                "cron(0 0 1 1,7 ? *); 2027-03-01T00:00:00Z; 2027-07-01T00:00:00Z",
                "cron(30 6 29 2 ? *); 2027-03-01T00:00:00Z; 2028-02-29T06:30:00Z"
            })
    void comes_next(String expression, Instant after, Instant next) {
        assertThat(Recurrence.read(expression).after(after)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate(soon)", "cron(0 9 * *)", "cron(0 9 L * ? *)", "at(2027-01-01T00:00:00)"})
    void refuses_what_it_does_not_know(String expression) {
        assertThatThrownBy(() -> Recurrence.read(expression)).isInstanceOf(TemplateProblem.class);
    }
}
