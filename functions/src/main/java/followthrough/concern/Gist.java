package followthrough.concern;

/**
 * Who a concern is about and, where that was asked for, what was said.
 *
 * @param told empty where it was not asked for
 * @param last what was said last after that; empty where nothing was, or where it was not asked for
 */
public record Gist(Person person, String told, String last) {
    /** What two items say of the same concern. */
    Gist and(Gist other) {
        return new Gist(person.equals(Person.NOBODY) ? other.person : person, told + other.told, last + other.last);
    }
}
