package followthrough.delivery;

import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a letter to a customer carries so that we know it again when it comes back. The mail service takes letters,
 * digits, {@code -} and {@code _} only, and neither does anything else stand in it: nothing of it is personal.
 *
 * @param concern the id of the concern that it is about
 * @param effect which letter it is
 * @param place of the event that it hangs from
 */
public record LetterTags(String concern, String effect, String place) {
    private static final String CONCERN = "concern";
    private static final String EVENT = "event";
    private static final String EFFECT = "effect";
    private static final String PLACE = "place";
    private static final String READER = "reader";
    private static final String CUSTOMER = "customer";
    private static final Pattern ID = Pattern.compile("[0-9a-z]{1,64}");
    private static final Pattern NAME = Pattern.compile("[0-9a-z-]{1,64}");
    private static final Pattern WRITTEN_PLACE = Pattern.compile("([0-9]{10})-([0-9]{2})");

    /** Those of a letter to a customer which hangs from an event of their concern. */
    public static Map<String, String> toCustomer(String concern, JournalEvent event, Effect effect) {
        String place = event.id().place().substring(EventId.PREFIX.length()).replace('#', '-');
        return Map.of(CONCERN, concern, EVENT, event.kind(), EFFECT, effect.what(), PLACE, place, READER, CUSTOMER);
    }

    /** Those of a letter to a customer which hangs from no event of a concern. */
    public static Map<String, String> toCustomer(String concern, String kind, Effect effect) {
        return Map.of(CONCERN, concern, EVENT, kind, EFFECT, effect.what(), READER, CUSTOMER);
    }

    /** Those of a letter to a customer, as they came back; empty if they are of no such letter. */
    static Optional<LetterTags> read(Map<String, String> tags) {
        String concern = tags.getOrDefault(CONCERN, "");
        String effect = tags.getOrDefault(EFFECT, "");
        return tags.getOrDefault(READER, "").equals(CUSTOMER)
                        && ID.matcher(concern).matches()
                        && NAME.matcher(effect).matches()
                ? Optional.of(new LetterTags(concern, effect, place(tags.getOrDefault(PLACE, ""))))
                : Optional.empty();
    }

    private static String place(String written) {
        return WRITTEN_PLACE.matcher(written).matches() ? EventId.PREFIX + written.replace('-', '#') : "";
    }
}
