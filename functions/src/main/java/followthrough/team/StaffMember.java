package followthrough.team;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * A person who works for the business.
 *
 * @param name what customers and colleagues call them; no two have the same
 * @param phone in E.164
 * @param team the id of their team
 * @param zone where they work, if not in the business's zone
 * @param skills that services may ask for
 */
public record StaffMember(
        String id,
        String name,
        String mail,
        String phone,
        String team,
        Set<Role> roles,
        Optional<ZoneId> zone,
        Set<String> skills,
        Availability availability) {

    /** Keeps a copy that cannot change. */
    public StaffMember {
        roles = Set.copyOf(roles);
        skills = Set.copyOf(skills);
    }
}
