package followthrough.team.settings;

import followthrough.document.Problem;
import followthrough.team.Settings;
import java.util.List;

/** What came of reading a settings document. */
public sealed interface Reading {

    /** It holds together. */
    record Valid(Settings settings) implements Reading {}

    /** It does not: here is everything that is wrong with it, by line. */
    record Invalid(List<Problem> problems) implements Reading {}
}
