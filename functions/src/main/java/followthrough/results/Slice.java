package followthrough.results;

/**
 * What a number is about. All of a day is the sum over its services; people are counted beside.
 *
 * @param id of the service, or of the staff member
 */
public record Slice(Kind kind, String id) {
    /** By what numbers are told apart. */
    public enum Kind {
        SERVICE,
        PERSON
    }

    /** A kind of work. */
    public static Slice service(String id) {
        return new Slice(Kind.SERVICE, id);
    }

    /** Whoever did the work. */
    public static Slice person(String id) {
        return new Slice(Kind.PERSON, id);
    }
}
