package followthrough.look;

import java.util.HexFormat;

/** A color of three parts from 0 to 255, with the contrast of WCAG 2. */
record Rgb(int red, int green, int blue) {
    static final Rgb BLACK = new Rgb(0, 0, 0);
    static final Rgb WHITE = new Rgb(255, 255, 255);

    /** Of six hexadecimal digits. */
    static Rgb of(String hex) {
        int all = HexFormat.fromHexDigits(hex);
        return new Rgb(all >> 16 & 0xff, all >> 8 & 0xff, all & 0xff);
    }

    /** Six hexadecimal digits. */
    String hex() {
        return HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
    }

    /** From 1 to 21. */
    double contrast(Rgb other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** This color with a share, from 0 to 1, of another one. */
    Rgb mixed(Rgb other, double share) {
        return new Rgb(mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int part, int other, double share) {
        return Math.toIntExact(Math.round(part + (other - part) * share));
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
