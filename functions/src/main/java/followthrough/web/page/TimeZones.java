package followthrough.web.page;

import followthrough.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time zones that the form offers: one or more for most offsets, where many people live. Any other one may be
 * added.
 */
public final class TimeZones {
    static final List<String> OFFERED =
            List.of(
                    "Pacific/Honolulu",
                    "America/Anchorage",
                    "America/Los_Angeles",
                    "America/Phoenix",
                    "America/Denver",
                    "America/Chicago",
                    "America/New_York",
                    "America/Vancouver",
                    "America/Edmonton",
                    "America/Winnipeg",
                    "America/Regina",
                    "America/Toronto",
                    "America/Halifax",
                    "America/Puerto_Rico",
                    "America/St_Johns",
                    "America/Tijuana",
                    "America/Mexico_City",
                    "America/Guatemala",
                    "America/Havana",
                    "America/Panama",
                    "America/Bogota",
                    "America/Lima",
                    "America/Caracas",
                    "America/Santiago",
                    "America/Sao_Paulo",
                    "America/Argentina/Buenos_Aires",
                    "UTC",
                    "Europe/London",
                    "Europe/Dublin",
                    "Europe/Lisbon",
                    "Europe/Madrid",
                    "Europe/Paris",
                    "Europe/Berlin",
                    "Europe/Rome",
                    "Europe/Zurich",
                    "Europe/Stockholm",
                    "Europe/Warsaw",
                    "Europe/Athens",
                    "Europe/Bucharest",
                    "Europe/Kyiv",
                    "Europe/Istanbul",
                    "Europe/Moscow",
                    "Africa/Casablanca",
                    "Africa/Lagos",
                    "Africa/Cairo",
                    "Africa/Johannesburg",
                    "Africa/Nairobi",
                    "Asia/Jerusalem",
                    "Asia/Riyadh",
                    "Asia/Dubai",
                    "Asia/Tehran",
                    "Asia/Karachi",
                    "Asia/Kolkata",
                    "Asia/Kathmandu",
                    "Asia/Dhaka",
                    "Asia/Bangkok",
                    "Asia/Ho_Chi_Minh",
                    "Asia/Jakarta",
                    "Asia/Singapore",
                    "Asia/Manila",
                    "Asia/Hong_Kong",
                    "Asia/Shanghai",
                    "Asia/Taipei",
                    "Asia/Seoul",
                    "Asia/Tokyo",
                    "Australia/Perth",
                    "Australia/Brisbane",
                    "Australia/Sydney",
                    "Pacific/Auckland");

    private TimeZones() {}

    /** Those to choose from: the named ones first, each once. */
    public static List<Option> options(Words words, String... first) {
        return Stream.concat(Stream.of(first).filter(zone -> !zone.isEmpty()), OFFERED.stream())
                .distinct()
                .map(zone -> new Option(zone, label(words, zone)))
                .toList();
    }

    private static String label(Words words, String zone) {
        return OFFERED.contains(zone) ? words.say("zone." + zone) : zone.replace('_', ' ');
    }
}
