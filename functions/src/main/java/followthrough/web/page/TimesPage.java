package followthrough.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All times that a customer can choose from, a week at once; or after one was gone, those near it.
 *
 * @param path of the page of the concern, {@code /c/…}
 * @param sequence that the form carries
 * @param moving whether an appointment stands, which is moved
 * @param zoneSaid in which zone the times are, in a sentence
 * @param zone in which the times are shown
 * @param zones to choose from; none where the zone is fixed
 * @param odd whether the date that was asked for is none that can be shown
 * @param pressed what a press came to
 * @param errors of the fields {@code slot} and {@code zone}
 */
public record TimesPage(
        Frame frame,
        String path,
        long sequence,
        boolean moving,
        String zoneSaid,
        String zone,
        List<Option> zones,
        Week week,
        LocalDate from,
        boolean odd,
        Pressed pressed,
        Errors errors) {
    public TimesPage {
        zones = List.copyOf(zones);
    }

    /** The title, saying first if something has to be mended. */
    public String title() {
        return errors.isEmpty() ? heading() : frame.say("errors.prefix", heading());
    }

    /** What stands at its top. */
    public String heading() {
        return frame.say(moving ? "times.move" : "times.title");
    }

    /** What the last press came to, or that what was asked for cannot be shown. */
    public Optional<Notice> notice() {
        return switch (pressed) {
            case GONE -> Optional.of(Notice.care(frame, week.days().isEmpty() ? "pressed.gone.none" : "pressed.gone"));
            case LIMITED -> Optional.of(Notice.trouble(frame, "pressed.limited"));
            default -> odd ? Optional.of(Notice.care(frame, "times.odd")) : Optional.empty();
        };
    }

    /** The address of the week that begins then, in the same zone. */
    public String at(LocalDate date) {
        String address = path + "/times?from=" + date;
        return zones.isEmpty() ? address : address + "&zone=" + zone.replace("+", "%2B");
    }
}
