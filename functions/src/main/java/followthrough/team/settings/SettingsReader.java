package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.document.Node;
import followthrough.document.Problems;
import followthrough.team.ApiKey;
import followthrough.team.Business;
import followthrough.team.Deferral;
import followthrough.team.FollowUpRules;
import followthrough.team.Limits;
import followthrough.team.NoReason;
import followthrough.team.OnCallRota;
import followthrough.team.PromiseRules;
import followthrough.team.QuietHours;
import followthrough.team.ReminderRules;
import followthrough.team.Role;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.team.Team;
import followthrough.team.Urgent;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;

/** Reads a settings document and judges it as a whole. */
public final class SettingsReader {

    private static final int MOST = 1_000_000;
    private static final int MOST_DAYS = 365;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofHours(24);

    private final Ids teamIds = new Ids("teams");
    private final Ids staffIds = new Ids("staff");
    private final Ids serviceIds = new Ids("services");

    private SettingsReader() {}

    /** Settings that hold together, or everything that is wrong with them. */
    public static Reading read(Node document) {
        Problems problems = new Problems();
        Fields top = Fields.of(document, problems);
        Settings settings = new SettingsReader().settings(top);
        top.finish();
        return problems.none() ? new Reading.Valid(settings) : new Reading.Invalid(problems.all());
    }

    private Settings settings(Fields top) {
        Business business = top.group("business", BusinessReader::read);
        List<Team> teams = some(top, "teams", top.list("teams", new TeamReader(teamIds, business.zone())::read));
        List<StaffMember> staff = staff(top);
        FollowUpRules followUp =
                top.optionalGroup("followUp", new FollowUpReader(FollowUpRules.USUAL)::read)
                        .orElse(FollowUpRules.USUAL);
        OnCallRota onCall = top.optionalGroup("onCall", new RotaReader(staffIds)::read).orElse(new OnCallRota.None());
        return new Settings(
                0,
                business,
                teamIds.refer(top, "office"),
                teams,
                services(top, business, onCall, new TimesReader(staff), new FollowUpReader(followUp)),
                staff,
                onCall,
                top.optionalGroup("limits", SettingsReader::limits).orElse(Limits.USUAL),
                top.list("apiKeys", SettingsReader::apiKey),
                top.optionalGroup("quietHours", SettingsReader::quietHours).orElse(QuietHours.USUAL),
                top.optionalGroup("promises", SettingsReader::promises).orElse(PromiseRules.USUAL),
                top.optionalGroup("deferral", SettingsReader::deferral).orElse(Deferral.USUAL),
                top.optionalGroup("urgent", SettingsReader::urgent).orElse(Urgent.USUAL),
                top.optionalGroup("reminders", RemindersReader::read).orElse(ReminderRules.USUAL),
                followUp,
                top.list("amends", new AmendsReader(new WordsReader(business.languages()))::read),
                noReasons(top, business));
    }

    private List<StaffMember> staff(Fields top) {
        List<StaffMember> staff = some(top, "staff", top.list("staff", new StaffReader(staffIds, teamIds)::read));
        if (!staff.isEmpty() && staff.stream().noneMatch(member -> member.roles().contains(Role.OWNER))) {
            top.problem("staff", "must have at least one person with the role owner");
        }
        return staff;
    }

    private List<Service> services(
            Fields top, Business business, OnCallRota onCall, TimesReader times, FollowUpReader followUp) {
        WordsReader words = new WordsReader(business.languages());
        ServiceReader reader = new ServiceReader(serviceIds, teamIds, words, onCall, times, followUp);
        return some(top, "services", top.list("services", reader::read));
    }

    private static List<NoReason> noReasons(Fields top, Business business) {
        Ids ids = new Ids("noReasons");
        WordsReader words = new WordsReader(business.languages());
        List<NoReason> reasons =
                top.list("noReasons", reason -> new NoReason(ids.give(reason), words.name(reason, "name")));
        return reasons.isEmpty() ? NoReason.USUAL : reasons;
    }

    private static Limits limits(Fields limits) {
        return new Limits(
                limits.number("perSourcePerHour", 1, MOST, Limits.USUAL.perSourcePerHour()),
                limits.number("perMailPerDay", 1, MOST, Limits.USUAL.perMailPerDay()),
                limits.number("firstMailsPerAddressPerDay", 1, MOST, Limits.USUAL.firstMailsPerAddressPerDay()),
                limits.number("perApiKeyPerHour", 1, MOST, Limits.USUAL.perApiKeyPerHour()));
    }

    private static QuietHours quietHours(Fields hours) {
        return new QuietHours(time(hours, "from"), time(hours, "until"));
    }

    private static LocalTime time(Fields fields, String name) {
        return fields.parsed(name, LocalTime.MIDNIGHT, Meaning.TIME_ALLOWED, Meaning::time);
    }

    private static PromiseRules promises(Fields promises) {
        return new PromiseRules(
                promises.optionalDuration("warnBefore").orElse(PromiseRules.USUAL.warnBefore()),
                promises.optionalDuration("askOfficeAfter").orElse(PromiseRules.USUAL.askOfficeAfter()),
                promises.optionalDuration("askCustomerAfter").orElse(PromiseRules.USUAL.askCustomerAfter()),
                promises.optionalDuration("breakAfter").orElse(PromiseRules.USUAL.breakAfter()),
                promises.optionalDuration("newsWithin").orElse(PromiseRules.USUAL.newsWithin()));
    }

    private static Deferral deferral(Fields deferral) {
        int usualReopening = (int) Deferral.USUAL.reopenWithin().toDays();
        return new Deferral(
                days(deferral, "noteAfterDays", MOST_DAYS, Deferral.USUAL.noteAfter()),
                days(deferral, "againAfterDays", MOST_DAYS, Deferral.USUAL.againAfter()),
                Duration.ofDays(deferral.number("reopenWithinDays", 1, MOST_DAYS, usualReopening)));
    }

    /** So many days, from one to the most that make sense. */
    static Period days(Fields fields, String name, int most, Period otherwise) {
        OptionalInt days = fields.optionalNumber(name, 1, most);
        return days.isPresent() ? Period.ofDays(days.getAsInt()) : otherwise;
    }

    private static Urgent urgent(Fields urgent) {
        return new Urgent(
                urgent.optionalDuration("nextAfter", MINUTE, DAY).orElse(Urgent.USUAL.nextAfter()),
                urgent.optionalDuration("ringWithin", MINUTE, DAY).orElse(Urgent.USUAL.ringWithin()));
    }

    private static ApiKey apiKey(Fields key) {
        return new ApiKey(
                key.parsed("name", "", Meaning.NAME_ALLOWED, Meaning::name),
                key.parsed("sha256", "", Meaning.HASH_ALLOWED, Meaning::hash),
                key.flag("read"));
    }

    private static <T> List<T> some(Fields top, String name, List<T> things) {
        if (things.isEmpty()) {
            top.problem(name, "must have at least one");
        }
        return things;
    }
}
