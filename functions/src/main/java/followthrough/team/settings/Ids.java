package followthrough.team.settings;

import followthrough.document.Fields;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of one sort of thing: told apart where they are given, known where they are referred to. */
final class Ids {

    private final Set<String> given = new LinkedHashSet<>();
    private final String things;

    /** {@code things} names the sort in the plural, such as "teams". */
    Ids(String things) {
        this.things = things;
    }

    /** Reads the id that a thing is given. */
    String give(Fields fields) {
        String id = fields.parsed("id", "", Meaning.ID_ALLOWED, Meaning::id);
        if (!id.isEmpty() && !given.add(id)) {
            fields.problem("id", "must be another: two of the " + things + " have this id");
        }
        return id;
    }

    /** Reads a reference to a thing. */
    String refer(Fields fields, String name) {
        return fields.parsed(name, "", allowed(), this::known);
    }

    /** What a reference must be. */
    String allowed() {
        return "must be one of the " + things + ": " + given.stream().collect(Collectors.joining(", "));
    }

    Optional<String> known(String id) {
        return Optional.of(id).filter(given::contains);
    }
}
