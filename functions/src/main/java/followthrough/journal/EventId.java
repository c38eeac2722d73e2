package followthrough.journal;

/**
 * Where an event stands.
 *
 * @param subject the key of the subject whose journal it is in
 * @param place its place there; places sort as the events happened
 */
public record EventId(String subject, String place) {
    /** How places begin. */
    public static final String PREFIX = "EVENT#";

    /** The n-th event, from 0, of the transition with that sequence. */
    public static EventId of(Subject subject, long sequence, int index) {
        return new EventId(subject.key(), "%s%010d#%02d".formatted(PREFIX, sequence, index));
    }

    /** The next event of the same transition. */
    public EventId following() {
        int index = Integer.parseInt(place.substring(place.lastIndexOf('#') + 1));
        return of(Subject.of(subject), sequence(), index + 1);
    }

    /** The sequence of its transition. */
    public long sequence() {
        return Long.parseLong(place.substring(PREFIX.length(), place.lastIndexOf('#')));
    }
}
