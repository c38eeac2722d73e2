package followthrough.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * Reads phone numbers as people of the business's country write them, and those of other countries with their prefix.
 */
public final class PhoneNumbers {
    private static final int LONGEST = 60;

    private final String region;

    /**
     * Reads numbers of one country without a prefix.
     *
     * @param number a number in E.164, whose country is that of numbers without a prefix
     */
    public static PhoneNumbers like(String number) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        return new PhoneNumbers(
                parsed(util, number, "ZZ")
                        .map(parsed -> util.getRegionCodeForCountryCode(parsed.getCountryCode()))
                        .orElse("ZZ"));
    }

    private PhoneNumbers(String region) {
        this.region = region;
    }

    /** The number in international form, spaced for reading, with its extension; empty if it can be nobody's. */
    public Optional<String> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        return parsed(util, typed, region)
                .filter(util::isPossibleNumber)
                .map(number -> util.format(number, PhoneNumberFormat.INTERNATIONAL));
    }

    private static Optional<PhoneNumber> parsed(PhoneNumberUtil util, String typed, String region) {
        try {
            return Optional.of(util.parse(typed, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
