package followthrough.notice;

import followthrough.agenda.Agenda;
import followthrough.agenda.Agendas;
import followthrough.briefing.Briefings;
import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernStore;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.customer.LinkAsked;
import followthrough.fieldwork.WorkLinks;
import followthrough.journal.Consequences;
import followthrough.link.Links;
import followthrough.mail.LetterRenderer;
import followthrough.mail.Mailer;
import followthrough.nolog.NoLog;
import followthrough.nolog.PolicyChanged;
import followthrough.results.Results;
import followthrough.session.SignInAsked;
import followthrough.session.SignInLinks;
import followthrough.team.SettingsSource;
import java.time.InstantSource;
import java.util.Map;

/**
 * All that is sent when something happens.
 *
 * @param agendas of staff members
 * @param briefings of managers and the office
 * @param noLog what staff said no to
 * @param results what was counted
 * @param origin scheme and host that customers reach us under
 * @param limited whether mails that strangers can cause are limited
 */
public record Notices(
        ConcernStore concerns,
        CustomerStore customers,
        CustomerKeys keys,
        Agendas agendas,
        Briefings briefings,
        NoLog noLog,
        Results results,
        SettingsSource settings,
        Mailer mailer,
        Links links,
        String origin,
        InstantSource clock,
        boolean limited) {
    /** What hangs from events, by the kind of subject. */
    public Map<String, Consequences> bySubject() {
        Sender sender = new Sender(mailer, new LetterRenderer());
        CustomerUrls urls = new CustomerUrls(links, origin);
        ConcernChange change = new ConcernChange(concerns, settings);
        FirstMails firstMails = new FirstMails(customers, keys, limited);
        CustomerLetters letters = new CustomerLetters(settings, urls, clock);
        LettersOfAbsence absences = new LettersOfAbsence(concerns, customers, keys, clock);
        SpokenLetters spoken = new SpokenLetters(letters);
        TeamMail team =
                new TeamMail(
                        settings,
                        new TeamNewsWriter(settings, clock, spoken),
                        sender,
                        new WorkLinks(links, clock),
                        origin);
        StaffMail staff = new StaffMail(settings, sender, new WorkLinks(links, clock), origin, clock);
        return Map.of(
                Concern.SUBJECT,
                new ConcernNotices(
                        concerns,
                        new CustomerMail(settings, change, sender, firstMails, letters, absences, clock),
                        team),
                Agenda.SUBJECT,
                new AgendaNotices(agendas, concerns, settings, team, staff),
                Briefings.SUBJECT,
                new BriefingNotices(
                        briefings,
                        concerns,
                        new Weeks(results, concerns),
                        settings,
                        sender,
                        new WorkLinks(links, clock),
                        origin,
                        clock),
                LinkAsked.SUBJECT,
                new FreshLinkNotices(concerns, customers, keys, settings, change, sender, urls, clock),
                SignInAsked.SUBJECT,
                new SignInNotices(settings, keys, new SignInLinks(links), sender, origin, clock),
                PolicyChanged.SUBJECT,
                new PolicyNotices(noLog, settings, sender, new WorkLinks(links, clock), origin, clock));
    }
}
