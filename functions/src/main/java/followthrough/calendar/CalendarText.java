package followthrough.calendar;

import java.util.regex.Pattern;

/** Text without what calendar files cannot hold, whoever wrote it. The library escapes what is left. */
final class CalendarText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern NOT_IN_A_FILE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private CalendarText() {}

    /** Text of any number of lines. */
    static String lines(String text) {
        return NOT_IN_A_FILE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("").strip();
    }

    /** Text of one line. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** One line for a parameter, in which double quotes cannot be written. */
    static String parameter(String text) {
        return line(text).replace('"', '\'');
    }
}
