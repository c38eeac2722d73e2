package followthrough.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter as a person reads it out on the phone: without what can only be pressed or looked at. */
public final class SpokenLetter {
    private SpokenLetter() {}

    /** Its words, one paragraph each. What a person wrote stands in it character by character. */
    public static String render(Letter letter) {
        return Stream.of(letter.greeting(), letter.parts())
                .flatMap(List::stream)
                .map(SpokenLetter::said)
                .collect(Collectors.joining())
                .strip();
    }

    private static String said(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> text + "\n";
            case Part.Paragraph(var text) -> text + "\n\n";
            case Part.Quote(var words, _) -> "“" + words + "”\n\n";
            case Part.Facts(var all) ->
                    all.stream()
                            .map(fact -> fact.label() + ": " + fact.value() + "\n")
                            .collect(Collectors.joining("", "", "\n"));
            case Part.Entry entry -> entry.title() + "\n\n";
            case Part.Button _, Part.TextLink _ -> "";
        };
    }
}
