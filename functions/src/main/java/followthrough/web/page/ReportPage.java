package followthrough.web.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The form on which a concern is told.
 *
 * @param languages to choose from; not shown if there is only one
 * @param zone of the business, chosen unless another one was
 */
public record ReportPage(
        Frame frame,
        List<ServiceChoice> services,
        List<Option> languages,
        ZoneId zone,
        Report typed,
        Sending sending,
        Errors errors) {
    /** The form as it is first seen. */
    public static ReportPage blank(
            Frame frame, List<ServiceChoice> services, List<Option> languages, ZoneId zone, String submission) {
        return new ReportPage(
                frame, services, languages, zone, Report.blank(submission), new Sending.NotYet(), Errors.NONE);
    }

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = frame.say("report.title");
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** What came of sending it, where that is not for the list of errors to say. */
    public Optional<Notice> notice() {
        return switch (sending) {
            case Sending.NotYet(), Sending.Refused() -> Optional.empty();
            case Sending.NotRecorded() -> Optional.of(Notice.trouble(frame, "sending.not-recorded"));
            case Sending.Unconfirmed() -> Optional.of(Notice.care(frame, "sending.unconfirmed"));
            case Sending.Limited(var again) ->
                    Optional.of(Notice.care(frame, "sending.limited", frame.when(again, zone)));
        };
    }

    /** Whether any service may be called urgent. */
    public boolean urgentAllowed() {
        return services.stream().anyMatch(ServiceChoice::urgentAllowed);
    }

    /** The key of what stands on the button. */
    public String sendKey() {
        return sending instanceof Sending.NotYet ? "report.send" : "report.sendAgain";
    }

    /** {@code fresh} or {@code tried}, for the script: what was typed before is put back into a fresh form only. */
    public String draft() {
        return sending instanceof Sending.NotYet ? "fresh" : "tried";
    }

    /** The service to mark: the one chosen, or the only one. */
    public String service() {
        return services.size() == 1 ? services.getFirst().id() : typed.service();
    }

    /** The language to mark: the one chosen, or the one of those to choose from that the page is in. */
    public String language() {
        return typed.language().isEmpty() ? languageOfPage() : typed.language();
    }

    private String languageOfPage() {
        String page = frame.words().language();
        return languages.stream()
                .map(Option::value)
                .filter(tag -> primary(tag).equals(primary(page)))
                .findFirst()
                .orElse(page);
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** The time zone to mark. */
    public String timeZone() {
        return typed.timeZone().isEmpty() ? zone.getId() : typed.timeZone();
    }

    /** Whether the script may choose the time zone of the device. */
    public boolean detects() {
        return typed.timeZone().isEmpty();
    }

    /** The time zones to choose from, that of the business first. */
    public List<Option> zones() {
        return TimeZones.options(frame.words(), zone.getId(), typed.timeZone());
    }
}
