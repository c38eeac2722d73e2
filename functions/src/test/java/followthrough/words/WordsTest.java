package followthrough.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T18:30:00Z");

    private final Words words = Words.in(Locale.US);

    @Test
    void says_a_moment_with_day_and_zone() {
        assertThat(words.moment(TUESDAY, SEATTLE)).isEqualTo("Tuesday, November 24, 10:30 AM PST");
        assertThat(words.day(TUESDAY, SEATTLE)).isEqualTo("Tuesday, November 24");
        assertThat(words.time(TUESDAY, SEATTLE)).isEqualTo("10:30 AM PST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-25T07:59:00Z | 10:30 AM PST today
                    2026-11-24T07:59:00Z | 10:30 AM PST tomorrow
                    2026-11-25T08:00:00Z | 10:30 AM PST yesterday
                    2026-11-19T18:30:00Z | 10:30 AM PST on Tuesday, November 24
                    2027-01-02T18:30:00Z | 10:30 AM PST on Tuesday, November 24, 2026
                    """)
    void says_a_moment_as_a_person_does(Instant now, String said) {
        assertThat(words.when(TUESDAY, SEATTLE, now)).isEqualTo(said);
    }

    @Test
    void a_day_is_the_one_of_the_zone_it_is_said_in() {
        assertThat(words.when(TUESDAY, ZoneId.of("Asia/Kathmandu"), TUESDAY.minusSeconds(3_600)))
                .isEqualTo("12:15 AM GMT+05:45 tomorrow");
    }

    @Test
    void falls_back_to_english_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);

            assertThat(Words.in(Locale.forLanguageTag("xx")).language()).isEqualTo("en-US");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void is_read_from_left_to_right_in_english() {
        assertThat(words.dir()).isEqualTo("ltr");
    }

    @Test
    void keeps_text_that_runs_the_other_way_apart() {
        assertThat(words.say("letter.hello", "שרה")).isEqualTo("Hello \u2068שרה\u2069,");
        assertThat(words.say("letter.hello", "Zoë")).isEqualTo("Hello Zoë,");
    }

    @Test
    void takes_what_it_is_given_as_text_and_not_as_a_pattern() {
        assertThat(words.say("letter.hello", "{0} O'Brien '{1}'")).isEqualTo("Hello {0} O'Brien '{1}',");
    }

    @Test
    void writes_numbers_as_the_language_does() {
        assertThat(words.say("error.text.long", 20_000)).contains("20,000");
    }

    @Test
    void has_no_words_for_an_unknown_key() {
        assertThatThrownBy(() -> words.say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
