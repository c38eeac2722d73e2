package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Town;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** A seeded sample of all that people could ever say. */
class AnyWordsPropertiesTest {
    private static final int MOST = 2_000;

    private final Town town = Town.shared();

    @Property(tries = 150, seed = "20270302")
    void whatever_is_told_comes_back_byte_for_byte(@ForAll("words") String words) {
        Customer customer = town.customer();

        Answer told = customer.app().tells("invoice", words);

        assertThat(told.status()).isEqualTo(201);
        assertThat(customer.app().reads(App.link(told)).json().get("words").text()).isEqualTo(words.strip());
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(MOST);
        Arbitrary<String> high =
                Arbitraries.integers()
                        .between(0x10000, Character.MAX_CODE_POINT)
                        .map(Character::toString)
                        .list()
                        .ofMaxSize(MOST / 4)
                        .map(points -> String.join("", points));
        Arbitrary<String> western = Arbitraries.strings().withCharRange(' ', '\u024f').ofMaxLength(MOST);
        return Arbitraries.oneOf(any, high, western).filter(AnyWordsPropertiesTest::canBeTold);
    }

    private static boolean canBeTold(String words) {
        return !words.isBlank()
                && words.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }

    @AfterContainer
    static void nothing_of_it_was_printed() {
        LogScanTest.assertNothingTold();
    }
}
