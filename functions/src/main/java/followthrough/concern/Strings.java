package followthrough.concern;

/** What may stand in a text that people typed. */
final class Strings {
    private Strings() {}

    /** Whether it holds what no keyboard types and no store keeps: NUL, or half of a character. */
    static boolean isBroken(String text) {
        return text.indexOf('\0') >= 0 || text.codePoints().anyMatch(Strings::isSurrogate);
    }

    /** Whether it is a single line. */
    static boolean isLine(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || point == 0x2028 || point == 0x2029);
    }

    /** How many characters it has, as people count them more or less: an emoji is one. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
