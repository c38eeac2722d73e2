package followthrough.web.page;

/**
 * The colour of a business, made safe to read: dark enough on light paper, light enough on dark.
 *
 * @param hex six digits
 */
public record Accent(String hex) {
    /** What is taken while the settings cannot be read. */
    public static final Accent DEFAULT = new Accent("1f6b57");
}
