package followthrough.nolog;

/**
 * What was said when somebody said no: the personal part, apart from the facts, so that erasing blanks it and keeps the
 * counts. All may be empty once erased.
 *
 * @param asked what the customer asked for
 * @param why in own words, beside the reason; may be empty
 * @param offered what we offered instead; may be empty
 */
public record Said(String asked, String why, String offered) {
    /** Nothing is left of it. */
    public static final Said ERASED = new Said("", "", "");
}
