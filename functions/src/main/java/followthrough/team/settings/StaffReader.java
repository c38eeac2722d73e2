package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.Availability;
import followthrough.team.Role;
import followthrough.team.StaffMember;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the people who work for the business. */
final class StaffReader {

    private final Ids ids;
    private final Ids teams;
    private final Set<String> names = new HashSet<>();

    StaffReader(Ids ids, Ids teams) {
        this.ids = ids;
        this.teams = teams;
    }

    StaffMember read(Fields member) {
        return new StaffMember(
                ids.give(member),
                name(member),
                member.parsed("mail", "", Meaning.MAIL_ALLOWED, Meaning::mail),
                member.parsed("phone", "", Meaning.PHONE_ALLOWED, Meaning::phone),
                teams.refer(member, "team"),
                roles(member),
                member.optionalParsed("zone", Meaning.ZONE_ALLOWED, Meaning::zone),
                Set.copyOf(member.texts("skills", Meaning.ID_ALLOWED, Meaning::id)),
                availability(member));
    }

    private static Availability availability(Fields member) {
        return new Availability(
                CalendarReader.optionalWeek(member),
                member.list("leave", CalendarReader::daysOff),
                member.list("busy", CalendarReader::busy),
                member.optionalNumber("mostADay", 1, 100));
    }

    private String name(Fields member) {
        String name = member.parsed("name", "", Meaning.NAME_ALLOWED, Meaning::name);
        if (!name.isEmpty() && !names.add(name.toLowerCase(Locale.ROOT))) {
            member.problem("name", "must tell people apart: two of the staff have this name");
        }
        return name;
    }

    private static Set<Role> roles(Fields member) {
        List<Role> roles = member.texts("roles", Meaning.ROLE_ALLOWED, Meaning::role);
        if (roles.isEmpty()) {
            member.problem("roles", "must have at least one of field, office, manager, owner");
            return Set.of();
        }
        return EnumSet.copyOf(roles);
    }
}
