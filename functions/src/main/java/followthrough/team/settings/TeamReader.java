package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.OpeningHours;
import followthrough.team.Team;
import java.time.ZoneId;

/** Reads teams with their opening hours. */
final class TeamReader {

    private final Ids ids;
    private final ZoneId zoneOfBusiness;

    TeamReader(Ids ids, ZoneId zoneOfBusiness) {
        this.ids = ids;
        this.zoneOfBusiness = zoneOfBusiness;
    }

    Team read(Fields team) {
        return new Team(
                ids.give(team),
                team.parsed("name", "", Meaning.NAME_ALLOWED, Meaning::name),
                team.optionalParsed("mailbox", Meaning.MAIL_ALLOWED, Meaning::mail),
                new OpeningHours(
                        zone(team), CalendarReader.week(team), team.list("closures", CalendarReader::daysOff)));
    }

    private ZoneId zone(Fields team) {
        return team.optionalParsed("zone", Meaning.ZONE_ALLOWED, Meaning::zone).orElse(zoneOfBusiness);
    }
}
