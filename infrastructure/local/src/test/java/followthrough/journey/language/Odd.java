package followthrough.journey.language;

import java.util.stream.Stream;

/** Odd things that people tell, and are to be heard. Each has a name that can be read in a report. */
public enum Odd {
    ONE_CHARACTER("x"),
    THOUSANDS_OF_CHARACTERS("Quillmark. ".repeat(1_090) + "0123456789"),
    AS_MUCH_AS_MAY_BE("Quillmark ".repeat(1_999) + "0123456789"),
    AS_MANY_EMOJI_AS_MAY_BE("\uD83D\uDEBF".repeat(20_000)),
    EMOJI(
            "\uD83D\uDEBF\uD83D\uDCA7 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 Quillmark"
                    + " \uD83C\uDDFA\uD83C\uDDF8"),
    RIGHT_TO_LEFT(
            "\u05D4\u05D1\u05E8\u05D6 \u05D3\u05D5\u05DC\u05E3 \u202EQuillmark\u202C"
                    + " \u0627\u0644\u0635\u0646\u0628\u0648\u0631"),
    OBJECT_REPLACEMENT("Quillmark \uFFFC picture"),
    PRIVATE_USE("Quillmark \uE000\uF8FF\uDBFF\uDFFD"),
    BYTE_ORDER_MARK("Quill\uFEFFmark"),
    MARKUP("</textarea></blockquote><script>alert('Quillmark')</script><b>&amp;\"'"),
    TEMPLATES("${Quillmark} @{x} {0} {{7*7}} @if(true) !{var x} <%= 1 %> #{x} `"),
    A_FORMULA("=1+1 Quillmark"),
    NULL("null"),
    A_NAME_IN_IRELAND("O'Brien"),
    SPACES_WITHIN("Quillmark  \t  twice"),
    COMBINING("e\u0301\u0327\u0323\u0303 Quillmark Z\u0351\u036B"),
    A_PERCENT("100% of Quillmark+1&more=1;x");

    private final String text;

    Odd(String text) {
        this.text = text;
    }

    /** What they tell. */
    public String text() {
        return text;
    }

    /** Those that are short enough to be a name. */
    public static Stream<Odd> names() {
        return Stream.of(values()).filter(odd -> odd.text.length() < 200 && odd != SPACES_WITHIN);
    }
}
