package followthrough.concern;

import followthrough.team.Service;
import java.time.ZoneId;
import java.util.Locale;

/** A concern as it was told, everything checked. */
public record Told(Service service, Person person, String words, Locale language, ZoneId zone, boolean urgent) {}
