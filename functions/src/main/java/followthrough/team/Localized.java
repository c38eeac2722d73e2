package followthrough.team;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words for customers, once for everybody or once a language.
 *
 * @param otherwise what to say where no language fits
 * @param byLanguage the words by BCP 47 tag, as {@link Locale#toLanguageTag()} writes it; may be empty
 */
public record Localized(String otherwise, Map<String, String> byLanguage) {

    /** Keeps a copy that cannot change. */
    public Localized {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The same words in every language. */
    public static Localized plain(String words) {
        return new Localized(words, Map.of());
    }

    /**
     * The words for a reader: their very language, or else the language without its country, or else {@code otherwise}.
     */
    public String in(Locale reader) {
        return said(reader.toLanguageTag()).or(() -> said(reader.getLanguage())).orElse(otherwise);
    }

    private Optional<String> said(String tag) {
        return Optional.ofNullable(byLanguage.get(tag));
    }
}
