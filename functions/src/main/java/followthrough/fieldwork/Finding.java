package followthrough.fieldwork;

import followthrough.concern.Concern;
import followthrough.concern.ConcernStore;
import followthrough.concern.ConcernStore.TellingMade;
import followthrough.concern.Gist;
import followthrough.concern.Person;
import followthrough.concern.References;
import followthrough.concern.TellingRules;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.team.Settings;
import followthrough.words.Checked;
import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds concerns by what somebody remembers of them. A reference, a mail address and a phone number find theirs at
 * once, whenever they were told; names are looked through in the order of telling, within a time, a bounded number at
 * once. Nothing typed is a pattern: what is looked for are the letters as they stand.
 */
public final class Finding {
    private static final int PAGE = 80;
    private static final int MOST_PAGES = 4;
    private static final int MOST_HITS = 30;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final int FEWEST_DIGITS = 5;

    private final ConcernStore concerns;
    private final CustomerStore customers;
    private final CustomerKeys keys;

    public Finding(ConcernStore concerns, CustomerStore customers, CustomerKeys keys) {
        this.concerns = concerns;
        this.customers = customers;
        this.keys = keys;
    }

    /**
     * What is looked for.
     *
     * @param text not blank
     * @param from when the concerns were told whose names are looked through
     * @param until when that ends, which does not belong to it
     * @param after the last that was looked at before; empty at the beginning
     */
    public record Asked(String text, Instant from, Instant until, Optional<TellingMade> after) {}

    /** A concern that was found. */
    public record Hit(Concern concern, Person person) {}

    /**
     * What was found.
     *
     * @param on after which it is to be looked on, if there is more to look at
     * @param byName whether names were looked through
     */
    public record Found(List<Hit> hits, Optional<TellingMade> on, boolean byName) {
        /** Keeps a copy that cannot change. */
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** Looks for it; at most four pages of names at once. */
    public Found find(Asked asked, Settings settings) {
        return byReference(asked.text())
                .or(() -> key(asked.text(), settings).map(this::ofCustomer))
                .orElseGet(() -> byName(asked));
    }

    private Optional<Found> byReference(String text) {
        return References.read(text)
                .flatMap(concerns::findByReference)
                .flatMap(concerns::load)
                .map(file -> new Found(List.of(new Hit(file.concern(), file.person())), Optional.empty(), false));
    }

    /** The key of the customer who has that mail address or phone number; empty if it is neither. */
    private Optional<String> key(String text, Settings settings) {
        boolean mail = text.contains("@");
        boolean phone =
                !LETTERS.matcher(text).find() && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return mail || phone
                ? key(TellingRules.checkReach(mail ? text : "", mail ? "" : text, settings))
                : Optional.empty();
    }

    private Optional<String> key(Checked<Person> read) {
        return read instanceof Checked.Valid<Person>(Person person)
                ? keys.of(person.mail(), person.phone()).stream().findFirst()
                : Optional.empty();
    }

    private Found ofCustomer(String key) {
        List<String> ids = customers.concernsOf(key, MOST_HITS);
        return new Found(hits(ids, concerns.gists(ids, List.of())), Optional.empty(), false);
    }

    private Found byName(Asked asked) {
        String wanted = plain(asked.text());
        Map<String, Gist> named = new LinkedHashMap<>();
        Optional<TellingMade> last = asked.after();
        for (int page = 0; page < MOST_PAGES; page++) {
            List<TellingMade> told = concerns.told(asked.from(), asked.until(), last, PAGE);
            Map<String, Gist> gists = concerns.gists(told.stream().map(TellingMade::concern).toList(), List.of());
            for (TellingMade telling : told) {
                last = Optional.of(telling);
                Optional.ofNullable(gists.get(telling.concern()))
                        .filter(gist -> plain(gist.person().name()).contains(wanted))
                        .ifPresent(gist -> named.put(telling.concern(), gist));
                if (named.size() == MOST_HITS) {
                    return found(named, last);
                }
            }
            if (told.size() < PAGE) {
                return found(named, Optional.empty());
            }
        }
        return found(named, last);
    }

    private Found found(Map<String, Gist> named, Optional<TellingMade> on) {
        return new Found(hits(List.copyOf(named.keySet()), named), on, true);
    }

    private List<Hit> hits(List<String> ids, Map<String, Gist> gists) {
        return concerns.heads(ids).stream()
                .flatMap(concern ->
                        Optional.ofNullable(gists.get(concern.id()))
                                .map(gist -> new Hit(concern, gist.person()))
                                .stream())
                .toList();
    }

    /** A name without accents, in small letters and single spaces, so that however it is typed it is the same. */
    public static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
