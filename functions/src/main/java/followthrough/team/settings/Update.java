package followthrough.team.settings;

import followthrough.document.Problem;
import java.util.List;

/** What came of an operator's new settings. */
public sealed interface Update {

    /** They are in force, as this version, within a minute. */
    record Valid(long version) implements Update {}

    /** They are not taken; the old ones stay in force. */
    record Invalid(List<Problem> problems) implements Update {}
}
