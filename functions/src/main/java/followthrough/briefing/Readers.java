package followthrough.briefing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is told together. */
public enum Readers {
    /** The managers, of what went wrong. */
    MANAGERS,
    /** The office, of what nobody has taken on. */
    OFFICE,
    /** The managers, once a week, of how it went. */
    WEEK;

    /** Its id as a subject. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Readers> of(String code) {
        return Stream.of(values()).filter(readers -> readers.code().equals(code)).findFirst();
    }
}
