package followthrough.look;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The color of a business, made safe to read: darkened until it can be read on light paper, lightened on dark.
 *
 * @param hex six hexadecimal digits, lower case
 */
public record Accent(String hex) {
    /** What is taken while the settings cannot be read. */
    public static final Accent DEFAULT = new Accent("1f6b57");

    private static final Pattern FORM = Pattern.compile("#?(?<digits>[0-9a-fA-F]{6})");

    /** The darkest light ground and the lightest dark one that the accent stands on, its own tint included. */
    private static final Rgb LIGHT_GROUND = Rgb.of("e9e6dd");

    private static final Rgb DARK_GROUND = Rgb.of("37322d");
    private static final Rgb DARK_INK = Rgb.of("191613");
    private static final double READABLE = 4.5;
    private static final int STEPS = 50;

    /** The color of six hexadecimal digits with or without a number sign; empty if it is none. */
    public static Optional<Accent> of(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Accent(matcher.group("digits").toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Six hexadecimal digits, dark enough on white and on light paper; white can be read on it. */
    public String onLight() {
        return readable(Rgb.BLACK, LIGHT_GROUND).hex();
    }

    /** Six hexadecimal digits, light enough on dark paper; dark ink can be read on it. */
    public String onDark() {
        return readable(Rgb.WHITE, DARK_GROUND).hex();
    }

    /** The rules that bring it into a style sheet. */
    public String css() {
        return ":root{--accent:#%s;--on-accent:#fff}@media(prefers-color-scheme:dark){:root{--accent:#%s;--on-accent:#%s}}"
                .formatted(onLight(), onDark(), DARK_INK.hex());
    }

    private Rgb readable(Rgb towards, Rgb ground) {
        Rgb color = Rgb.of(hex);
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> color.mixed(towards, (double) step / STEPS))
                .filter(candidate -> candidate.contrast(ground) >= READABLE)
                .findFirst()
                .orElse(towards);
    }
}
