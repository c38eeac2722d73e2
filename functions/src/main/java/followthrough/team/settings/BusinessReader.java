package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.Business;
import followthrough.team.Phone;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Reads what customers know the business by. */
final class BusinessReader {

    private static final ZoneId STAND_IN = ZoneOffset.UTC;

    private BusinessReader() {}

    static Business read(Fields business) {
        return new Business(
                business.parsed("name", "", Meaning.NAME_ALLOWED, Meaning::name),
                business.group("phone", BusinessReader::phone),
                business.parsed("mailbox", "", Meaning.MAIL_ALLOWED, Meaning::mail),
                business.parsed("zone", STAND_IN, Meaning.ZONE_ALLOWED, Meaning::zone),
                languages(business),
                business.parsed("accent", "", Meaning.COLOR_ALLOWED, Meaning::color));
    }

    private static Phone phone(Fields phone) {
        return new Phone(
                phone.parsed("number", "", Meaning.PHONE_ALLOWED, Meaning::phone),
                phone.parsed("spoken", "", "must be one line of at most 40 characters", Meaning.line(40)));
    }

    private static List<Locale> languages(Fields business) {
        List<Locale> languages = business.texts("languages", Meaning.LANGUAGE_ALLOWED, Meaning::language);
        if (languages.isEmpty()) {
            business.problem("languages", "must have at least one language tag such as en");
        }
        return languages;
    }
}
