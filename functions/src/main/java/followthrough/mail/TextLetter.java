package followthrough.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a letter as text. Lines are never wrapped, so that nothing a person wrote is changed; mail programs do that.
 */
final class TextLetter {
    private TextLetter() {}

    static String render(Letter letter) {
        return Stream.of(
                                letter.body().stream().map(TextLetter::block).collect(Collectors.joining()),
                                lines(letter.closing()),
                                "-- \n" + lines(letter.footer()))
                        .collect(Collectors.joining())
                        .strip()
                + "\n";
    }

    private static String block(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> text + "\n";
            case Part.Paragraph(var text) -> text + "\n\n";
            case Part.Quote(var words, var intact) -> "“" + (intact ? words : Unlinked.text(words)) + "”\n\n";
            case Part.Facts(var all) -> lines(all.stream().map(TextLetter::line).toList());
            case Part.Entry entry -> entry(entry);
            case Part.Button(var label, var url) -> label + ":\n" + url + "\n\n";
            case Part.TextLink(var label, var url) -> label + ":\n" + url + "\n\n";
        };
    }

    private static String line(Part.Fact fact) {
        return fact.label().isEmpty() ? fact.value() : fact.label() + ": " + fact.value();
    }

    private static String entry(Part.Entry entry) {
        String lines = entry.lines().stream().map(line -> line(line) + "\n").collect(Collectors.joining());
        return entry.title() + "\n" + lines + entry.label() + ": " + entry.url() + "\n\n";
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n\n";
    }
}
