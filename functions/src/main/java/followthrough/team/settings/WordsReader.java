package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.document.Node;
import followthrough.team.Localized;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads words for customers: one text for everybody, or a text a language. */
final class WordsReader {

    private final List<Locale> languages;

    WordsReader(List<Locale> languages) {
        this.languages = languages;
    }

    /** A name, on one line. */
    Localized name(Fields fields, String name) {
        return read(fields, name, Meaning.NAME_ALLOWED, Meaning::name);
    }

    /** A few sentences, if they are there. */
    Optional<Localized> sentences(Fields fields, String name) {
        return fields.present(name)
                .map(_ -> read(fields, name, "must be text of at most 1000 characters", Meaning.lines(1000)));
    }

    private Localized read(Fields fields, String name, String allowed, Function<String, Optional<String>> meaning) {
        return fields.present(name).orElse(Node.nothing()) instanceof Node.Mapping
                ? fields.group(name, byLanguage -> translated(byLanguage, allowed, meaning))
                : Localized.plain(fields.parsed(name, "", allowed, meaning));
    }

    private Localized translated(Fields words, String allowed, Function<String, Optional<String>> meaning) {
        Map<String, String> byLanguage = new HashMap<>();
        for (Locale language : languages) {
            String tag = language.toLanguageTag();
            words.optionalParsed(tag, allowed, meaning).ifPresent(said -> byLanguage.put(tag, said));
        }
        String first = languages.isEmpty() ? "" : languages.getFirst().toLanguageTag();
        if (!byLanguage.containsKey(first)) {
            words.problem(first, "is needed, because it is the business's first language");
        }
        return new Localized(byLanguage.getOrDefault(first, ""), byLanguage);
    }
}
