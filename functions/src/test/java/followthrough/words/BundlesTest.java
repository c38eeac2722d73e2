package followthrough.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the bundles against the code and the templates, and against each other. */
class BundlesTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final Path BUNDLES = SOURCES.resolve("resources/followthrough/words");

    /** Keys put together at run time, by what they begin with. Whoever puts them together is tested for it. */
    private static final Set<String> FAMILIES =
            Set.of(
                    "api.",
                    "board.state.",
                    "board.why.",
                    "behalf.state.",
                    "calendar.",
                    "crowded.",
                    "devices.kind.",
                    "export.format.",
                    "export.what.",
                    "follow-up.effort",
                    "follow-up.heading.",
                    "follow-up.person.text.",
                    "follow-up.resolved.",
                    "follow-up.satisfaction",
                    "follow-up.title.",
                    "journey.",
                    "letter.apology.",
                    "letter.appointment.",
                    "letter.briefing.answer.",
                    "letter.cancelled.",
                    "letter.chosen.",
                    "letter.follow-up",
                    "letter.handed.",
                    "letter.message.answer.",
                    "letter.moved.",
                    "letter.outcome-taken-back.",
                    "letter.progress.",
                    "letter.question.",
                    "letter.reminder.",
                    "letter.nobody-there.",
                    "letter.not-reached.",
                    "letter.team.",
                    "letter.week.",
                    "moment.",
                    "monday.why.",
                    "next.",
                    "off.pressed.",
                    "off.reason.",
                    "pressed.",
                    "problem.",
                    "proposed.",
                    "promise.",
                    "results.",
                    "reminders.coming.",
                    "reminders.kind.",
                    "standing.",
                    "story.",
                    "state.",
                    "status.question.",
                    "timeline.",
                    "withdraw.reason.",
                    "work.cause.",
                    "work.follow-up.",
                    "work.hand.why.",
                    "work.outcome.",
                    "work.promise.",
                    "work.pressed.",
                    "work.question.",
                    "work.slip.",
                    "zone.");

    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");

    private final String sources = sources();
    private final Map<String, String> english = bundle(BUNDLES.resolve("words.properties"));

    @Test
    void every_key_that_is_said_exists() {
        assertThat(said())
                .allSatisfy(key ->
                        assertThat(
                                        english.keySet().stream()
                                                .anyMatch(known ->
                                                        known.equals(key) || (isOpen(key) && known.startsWith(key))))
                                .as(key)
                                .isTrue());
    }

    @Test
    void every_key_is_said_somewhere() {
        assertThat(english.keySet()).allMatch(this::isSaid);
    }

    @Test
    void every_family_has_members() {
        assertThat(FAMILIES).allMatch(family -> english.keySet().stream().anyMatch(key -> key.startsWith(family)));
    }

    @Test
    void all_languages_have_the_same_keys_with_the_same_arguments() {
        assertThat(bundles())
                .allSatisfy((file, bundle) -> {
                    assertThat(bundle.keySet()).as(file.toString()).isEqualTo(english.keySet());
                    bundle.forEach((key, sentence) ->
                            assertThat(arguments(sentence))
                                    .as(file + " " + key)
                                    .isEqualTo(arguments(english.getOrDefault(key, ""))));
                });
    }

    @Test
    void no_sentence_has_a_typewriters_apostrophe_or_quote_nor_stray_space() {
        assertThat(bundles())
                .allSatisfy((_, bundle) ->
                        assertThat(bundle)
                                .allSatisfy((key, sentence) -> {
                                    assertThat(sentence)
                                            .as(key)
                                            .doesNotContain("'", "\"", "  ")
                                            .isEqualTo(sentence.strip());
                                    assertThat(sentence).as(key).isNotEmpty();
                                }));
    }

    private boolean isSaid(String key) {
        return isQuoted(key) || FAMILIES.stream().anyMatch(key::startsWith) || isNotice(key);
    }

    /** A notice is said by the key that its title and its text begin with. */
    private boolean isNotice(String key) {
        int last = key.lastIndexOf('.');
        return Set.of("title", "text").contains(key.substring(last + 1)) && isQuoted(key.substring(0, last));
    }

    private boolean isQuoted(String key) {
        return sources.contains('"' + key + '"');
    }

    private static boolean isOpen(String key) {
        return key.endsWith(".");
    }

    private static Set<String> arguments(String sentence) {
        return Stream.of(new MessageFormat(sentence).toPattern())
                .flatMap(pattern -> Pattern.compile("\\{(\\d+)").matcher(pattern).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> said() {
        return SAID.matcher(sources)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .map(BundlesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Path, Map<String, String>> bundles() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            return all.stream().collect(Collectors.toMap(file -> file, BundlesTest::bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bundle(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty, (one, _) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
