package followthrough.team.settings;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Problem;
import followthrough.team.FollowUpRules;
import followthrough.team.Settings;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpReaderTest {
    private static final String ASKED = "followUp: {at: \"18:00\", oncePerDays: 60}\n";

    @Test
    void customers_are_asked_as_usual_where_nothing_is_said() {
        assertThat(Samples.valid(Samples.SMALL).followUpOf("leak")).isEqualTo(FollowUpRules.USUAL);
    }

    @Test
    void a_service_says_what_is_otherwise_and_has_the_rest_from_all() {
        String text =
                ASKED
                        + Samples.SMALL.replaceFirst(
                                "(\\n( *)-? *id: leak\\n)",
                                "$1    followUp: {asked: false, review: \"https://r.example\"}\n");
        Settings settings = Samples.valid(text);
        assertThat(settings.followUpOf("bill"))
                .isEqualTo(
                        new FollowUpRules(
                                true, LocalTime.of(18, 0), Period.ofDays(3), Period.ofDays(10), Period.ofDays(60), ""));
        assertThat(settings.followUpOf("leak"))
                .isEqualTo(
                        new FollowUpRules(
                                false,
                                LocalTime.of(18, 0),
                                Period.ofDays(3),
                                Period.ofDays(10),
                                Period.ofDays(60),
                                "https://r.example"));
        assertThat(settings.followUpOf("no longer there").at()).isEqualTo(LocalTime.of(18, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repeatAfterDays: 0 | followUp.repeatAfterDays | must be a whole number from 1 to 90",
                "openForDays: 3 | followUp.openForDays | must be more than repeatAfterDays",
                "oncePerDays: 400 | followUp.oncePerDays | must be a whole number from 1 to 365",
                "review: 'http://r.example' | followUp.review | must be a whole web address that begins with https://",
                "review: 'https:///nowhere' | followUp.review | must be a whole web address that begins with https://",
            })
    void what_makes_no_sense_is_said(String wrong, String path, String message) {
        List<Problem> problems =
                ((Reading.Invalid) Samples.read("followUp: {" + wrong + "}\n" + Samples.SMALL)).problems();
        assertThat(problems).contains(new Problem(1, path, message));
    }
}
