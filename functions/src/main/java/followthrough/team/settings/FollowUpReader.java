package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.FollowUpRules;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads when customers are asked whether it is totally resolved. */
final class FollowUpReader {
    private static final int MOST_DAYS = 90;
    private static final int MOST_BETWEEN = 365;
    private static final String WEB_ADDRESS = "must be a whole web address that begins with https://";

    private final FollowUpRules otherwise;

    /**
     * @param otherwise what holds where the document says nothing
     */
    FollowUpReader(FollowUpRules otherwise) {
        this.otherwise = otherwise;
    }

    FollowUpRules read(Fields rules) {
        FollowUpRules read =
                new FollowUpRules(
                        rules.present("asked").isEmpty() ? otherwise.asked() : rules.flag("asked"),
                        RemindersReader.time(rules, "at", otherwise.at()),
                        SettingsReader.days(rules, "repeatAfterDays", MOST_DAYS, otherwise.repeatAfter()),
                        SettingsReader.days(rules, "openForDays", MOST_DAYS, otherwise.openFor()),
                        SettingsReader.days(rules, "oncePerDays", MOST_BETWEEN, otherwise.oncePer()),
                        rules.optionalParsed("review", WEB_ADDRESS, FollowUpReader::address)
                                .orElse(otherwise.review()));
        if (!LocalDate.EPOCH.plus(read.openFor()).isAfter(LocalDate.EPOCH.plus(read.repeatAfter()))) {
            rules.problem("openForDays", "must be more than repeatAfterDays");
        }
        return read;
    }

    private static Optional<String> address(String text) {
        try {
            URI address = new URI(text);
            return Optional.of(text).filter(_ -> "https".equals(address.getScheme()) && address.getHost() != null);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
