package followthrough.team;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything a business decides about itself, valid as a whole. Made only by reading a settings document, except in
 * tests.
 *
 * @param version of the document they were read from, as it is stored; 0 where it is not
 * @param office the id of the team that answers the business's phone
 * @param services in the order in which customers see them
 * @param followUp when customers are asked whether it is totally resolved, where their service says nothing else
 * @param amends what staff may give without asking
 * @param noReasons why staff say no to something, at least one
 */
public record Settings(
        long version,
        Business business,
        String office,
        List<Team> teams,
        List<Service> services,
        List<StaffMember> staff,
        OnCallRota onCall,
        Limits limits,
        List<ApiKey> apiKeys,
        QuietHours quietHours,
        PromiseRules promises,
        Deferral deferral,
        Urgent urgent,
        ReminderRules reminders,
        FollowUpRules followUp,
        List<Amends> amends,
        List<NoReason> noReasons) {

    /** Keeps copies that cannot change. */
    public Settings {
        teams = List.copyOf(teams);
        services = List.copyOf(services);
        staff = List.copyOf(staff);
        apiKeys = List.copyOf(apiKeys);
        amends = List.copyOf(amends);
        noReasons = List.copyOf(noReasons);
    }

    /** The same as they are stored under that version. */
    public Settings stored(long asVersion) {
        return new Settings(
                asVersion,
                business,
                office,
                teams,
                services,
                staff,
                onCall,
                limits,
                apiKeys,
                quietHours,
                promises,
                deferral,
                urgent,
                reminders,
                followUp,
                amends,
                noReasons);
    }

    /** Whether somebody answers the business's phone. */
    public boolean answeredAt(Instant instant) {
        return officeTeam().hours().isOpenAt(instant);
    }

    /** The instant itself if the phone is answered then, or else the next at which it is. */
    public Instant nextAnswered(Instant instant) {
        return officeTeam().hours().nextOpen(instant);
    }

    /** The instant at which so much time has passed in which the phone is answered. */
    public Instant answered(Instant from, Duration time) {
        return officeTeam().hours().after(from, time);
    }

    /** The name of what was given to make up for something, for a reader; its id if it is no longer given. */
    public String nameOfAmends(String id, Locale reader) {
        return amends.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.name().in(reader))
                .orElse(id);
    }

    /** Why staff say no to something, for a reader; its id if it is no longer a reason. */
    public String nameOfNo(String id, Locale reader) {
        return noReasons.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.name().in(reader))
                .orElse(id);
    }

    /** The service with an id. */
    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /** How times for the service with an id are chosen, if they can be. */
    public Optional<Booking> booking(String service) {
        return service(service).flatMap(Service::booking);
    }

    /** When customers of the service with an id are asked whether it is totally resolved. */
    public FollowUpRules followUpOf(String service) {
        return service(service).flatMap(Service::followUp).orElse(followUp);
    }

    /** How long before an appointment for the service with an id somebody has to leave for it. */
    public Duration travelTo(String service) {
        return booking(service).map(Booking::before).orElse(Duration.ZERO);
    }

    /** The ids of those who are asked, in this order, when something is urgent; the first is on call. */
    public List<String> onCallAt(Instant instant) {
        return onCall.order(LocalDateTime.ofInstant(instant, business.zone()));
    }

    /** The staff member with an id. */
    public Optional<StaffMember> staffMember(String id) {
        return staff.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** What customers call whoever has that id: the staff member, or the business where it is nobody's now. */
    public String nameOf(String staff) {
        return staffMember(staff).map(StaffMember::name).orElseGet(business::name);
    }

    /** The team with an id. */
    public Optional<Team> team(String id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** Those who decide: the managers, or the owners where there are none. */
    public List<StaffMember> managers() {
        boolean hasManagers = staff.stream().anyMatch(member -> member.roles().contains(Role.MANAGER));
        Role role = hasManagers ? Role.MANAGER : Role.OWNER;
        return staff.stream().filter(member -> member.roles().contains(role)).toList();
    }

    /** The zone by whose clock a staff member works. */
    public ZoneId zoneOf(StaffMember member) {
        return member.zone().orElse(business.zone());
    }

    /**
     * Who can be booked for a service: those of its team with its skills who go out, and for callbacks the office too.
     */
    public List<StaffMember> takersOf(Service service) {
        return staff.stream().filter(service::takenBy).toList();
    }

    /** The team that does a service of these settings. */
    public Team teamOf(Service service) {
        return team(service.team()).orElseThrow();
    }

    /** Where news about a service goes: its team's mailbox, or else the business's. */
    public String mailboxOf(Service service) {
        return teamOf(service).mailbox().orElse(business.mailbox());
    }

    /** The key that somebody has who says this. */
    public Optional<ApiKey> apiKey(String said) {
        return apiKeys.stream().filter(key -> key.opensTo(said)).findFirst();
    }

    private Team officeTeam() {
        return team(office).orElseThrow();
    }
}
