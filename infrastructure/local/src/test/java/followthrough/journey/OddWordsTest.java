package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Odd;
import followthrough.journey.language.Page;
import followthrough.journey.language.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and names that look odd, and are heard as they are. */
class OddWordsTest {
    private final Town town = Town.shared();
    private final Customer customer = town.customer();

    @ParameterizedTest
    @EnumSource
    void odd_words_stand_on_the_page_as_they_were_typed(Odd odd) {
        Page page = customer.opensTheForm().about("invoice", odd.text()).send();

        assertThat(page.heading()).isEqualTo("We’ve got it");
        assertThat(page.exactly("section > blockquote.said")).isEqualTo(odd.text());
        assertThat(page.document().select("main script, blockquote b")).isEmpty();
        assertThat(customer.app().reads(customer.link()).json().get("words").text()).isEqualTo(odd.text());
    }

    @ParameterizedTest
    @EnumSource
    void odd_words_come_back_from_the_api_byte_for_byte(Odd odd) {
        Answer told = customer.app().tells("invoice", odd.text());

        assertThat(told.status()).isEqualTo(201);
        assertThat(customer.app().reads(App.link(told)).json().get("words").text()).isEqualTo(odd.text());
    }

    @ParameterizedTest
    @EnumSource
    void odd_words_reach_the_office_whole(Odd odd) {
        Answer told = customer.app().tells("invoice", odd.text());

        String reference = told.json().get("reference").text();
        assertThat(town.office().readsAbout(reference))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains(odd.text()));
        assertThat(customer.readsTheMail().subject()).contains(reference);
    }

    @ParameterizedTest
    @MethodSource("followthrough.journey.language.Odd#names")
    void odd_names_and_places_are_kept(Odd odd) {
        Page page =
                customer.opensTheForm()
                        .about("plumbing", "The Quillmark fence fell.")
                        .but("name", odd.text())
                        .but("address", odd.text())
                        .send();

        assertThat(page.heading()).isEqualTo("We’ve got it");
        assertThat(page.form("/contact").value("address")).isEqualTo(odd.text());
        assertThat(town.office().readsAbout(customer.reference()).getFirst().text()).contains(odd.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quill\r\nmark\rlane\n\r\n\nend", "a\u0085b\u2028c\u2029d", "tab\tand\u000Bmore"})
    void line_ends_of_all_kinds_come_back_from_the_api_as_they_were(String words) {
        Answer told = customer.app().tells("invoice", words);

        assertThat(customer.app().reads(App.link(told)).json().get("words").text()).isEqualTo(words);
    }

    @Test
    void white_space_around_words_is_nobodys() {
        Answer told = customer.app().tells("invoice", " \r\n\u2003 Quillmark words \t\n");

        assertThat(customer.app().reads(App.link(told)).json().get("words").text()).isEqualTo("Quillmark words");
    }

    @ParameterizedTest
    @EnumSource
    void odd_words_can_be_added(Odd odd) {
        customer.tells("invoice", "The Quillmark sum.");

        Page page = customer.adds(odd.text());

        assertThat(page.notices()).containsExactly("Thank you, we’ve got that too");
        assertThat(page.exactly("ol.timeline blockquote")).isEqualTo(odd.text());
    }
}
