package followthrough.local.scheduler;

import followthrough.local.template.TemplateProblem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/**
 * EventBridge's cron expressions without L, W and #: minutes, hours, day of month, month, day of week (1 is Sunday),
 * year.
 */
record Cron(BitSet minutes, BitSet hours, BitSet days, BitSet months, BitSet weekdays) implements Recurrence {
    private static final List<String> MONTHS =
            List.of("", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("", "SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int LONGEST_YEARS = 5;

    static Cron read(String text) {
        var fields = text.trim().split("\\s+", -1);
        if (fields.length != 6 || !fields[5].equals("*")) {
            throw new TemplateProblem("the runtime wants six cron fields, the year being *");
        }
        return new Cron(
                values(fields[0], 0, 59, List.of()),
                values(fields[1], 0, 23, List.of()),
                values(fields[2], 1, 31, List.of()),
                values(fields[3], 1, 12, MONTHS),
                values(fields[4], 1, 7, WEEKDAYS));
    }

    private static BitSet values(String field, int least, int most, List<String> names) {
        var values = new BitSet();
        for (var part : field.split(",", -1)) {
            var step = part.split("/", -1);
            var range = step[0].split("-", -1);
            var open = step[0].equals("*") || step[0].equals("?");
            var from = open ? least : number(range[0], names);
            var to = open || (step.length > 1 && range.length == 1) ? most : number(range[range.length - 1], names);
            for (var i = from; i <= to; i += step.length > 1 ? Integer.parseInt(step[1]) : 1) {
                values.set(i);
            }
        }
        return values;
    }

    private static int number(String text, List<String> names) {
        var named = names.indexOf(text);
        try {
            return named > 0 ? named : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new TemplateProblem("the runtime does not know the cron value " + text);
        }
    }

    @Override
    public Instant after(Instant instant) {
        var time = instant.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        var end = time.plusYears(LONGEST_YEARS);
        while (time.isBefore(end)) {
            if (!isDay(time)) {
                time = time.truncatedTo(ChronoUnit.DAYS).plusDays(1);
            } else if (!hours.get(time.getHour())) {
                time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            } else if (!minutes.get(time.getMinute())) {
                time = time.plusMinutes(1);
            } else {
                return time.toInstant();
            }
        }
        throw new TemplateProblem("a cron expression that never comes");
    }

    private boolean isDay(ZonedDateTime time) {
        return months.get(time.getMonthValue())
                && days.get(time.getDayOfMonth())
                && weekdays.get(time.getDayOfWeek().getValue() % 7 + 1);
    }
}
