package followthrough.web.page;

import java.time.ZoneId;
import java.util.List;

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
        Errors errors) {}
