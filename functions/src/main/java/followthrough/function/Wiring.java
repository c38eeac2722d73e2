package followthrough.function;

import followthrough.absence.Absence;
import followthrough.absence.AbsenceFollowing;
import followthrough.absence.Absences;
import followthrough.agenda.Agenda;
import followthrough.agenda.AgendaFollowing;
import followthrough.agenda.AgendaWakes;
import followthrough.agenda.Agendas;
import followthrough.agenda.MessageFollowing;
import followthrough.aws.DynamoDbTable;
import followthrough.briefing.BriefingFollowing;
import followthrough.briefing.BriefingWakes;
import followthrough.briefing.Briefings;
import followthrough.concern.Answering;
import followthrough.concern.CallEvent;
import followthrough.concern.Choosing;
import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernStore;
import followthrough.concern.ConcernStores;
import followthrough.concern.ConcernWakes;
import followthrough.concern.CustomerEvent;
import followthrough.concern.Deciding;
import followthrough.concern.Expressions;
import followthrough.concern.Foreseeing;
import followthrough.concern.FreedTimes;
import followthrough.concern.Handing;
import followthrough.concern.Offering;
import followthrough.concern.Reception;
import followthrough.concern.Tidying;
import followthrough.concern.TimingEvent;
import followthrough.customer.AskingForLinks;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStores;
import followthrough.delivery.MailFeedback;
import followthrough.delivery.ReachingAgain;
import followthrough.export.Exporting;
import followthrough.fieldwork.AsideActs;
import followthrough.fieldwork.CallActs;
import followthrough.fieldwork.Finding;
import followthrough.fieldwork.HandActs;
import followthrough.fieldwork.OnBehalf;
import followthrough.fieldwork.OutcomeActs;
import followthrough.fieldwork.ProgressActs;
import followthrough.fieldwork.StaffActs;
import followthrough.fieldwork.TidyActs;
import followthrough.fieldwork.TimeActs;
import followthrough.fieldwork.WordActs;
import followthrough.fieldwork.WorkLinks;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.EventWorker;
import followthrough.journal.FollowOn;
import followthrough.journal.FollowOns;
import followthrough.journal.Journal;
import followthrough.journal.Journals;
import followthrough.journal.Redriving;
import followthrough.link.Links;
import followthrough.link.Pseudonyms;
import followthrough.mail.Mailers;
import followthrough.nolog.ChangingPolicy;
import followthrough.nolog.NoLog;
import followthrough.nolog.NoLogs;
import followthrough.nolog.SaidNo;
import followthrough.nolog.SayingNo;
import followthrough.notice.LettersAgain;
import followthrough.notice.Notices;
import followthrough.notice.SpokenLetters;
import followthrough.plan.CatchingUp;
import followthrough.plan.DueStores;
import followthrough.plan.DueWork;
import followthrough.plan.PlanningAgain;
import followthrough.plan.WakeScheduler;
import followthrough.plan.WakeSchedulers;
import followthrough.plan.Waking;
import followthrough.results.CountFollowing;
import followthrough.results.NoCounting;
import followthrough.results.Remedying;
import followthrough.results.Results;
import followthrough.session.Sessions;
import followthrough.session.SignInLinks;
import followthrough.session.SigningIn;
import followthrough.team.SettingsSource;
import followthrough.team.settings.CachedSettings;
import followthrough.team.settings.SettingsChanged;
import followthrough.team.settings.SettingsStore;
import followthrough.team.settings.SettingsStores;
import followthrough.team.settings.StoredSettingsSource;
import followthrough.team.settings.UpdateSettings;
import followthrough.timing.DayStores;
import followthrough.timing.SlotCodes;
import followthrough.web.CustomerParts;
import followthrough.web.DeskParts;
import followthrough.web.LeaderParts;
import followthrough.web.OfficeParts;
import followthrough.web.Sources;
import followthrough.web.StaffParts;
import followthrough.web.StoryParts;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts the parts together: the only place that builds clients. Every method makes anew what it returns, and what one
 * function needs is made for it alone; only its settings are kept at hand once.
 */
public final class Wiring {
    private final Environment environment;
    private final InstantSource clock;
    private final Log log;
    private final Clients clients;
    private final Lazy<SettingsSource> settings;

    private Wiring(Environment environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
        this.log = new Log(clock, System.out::println);
        this.clients = new Clients(environment);
        this.settings =
                new Lazy<>(() ->
                        new CachedSettings(new StoredSettingsSource(settingsStore()), clock, log::settingsUnread));
    }

    /**
     * The parts as the variables of a function's environment say. Time is told in whole milliseconds, as it is stored.
     */
    public static Wiring fromEnvironment(Map<String, String> variables, InstantSource clock) {
        return new Wiring(new Environment(variables), () -> clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    Log log() {
        return log;
    }

    InstantSource clock() {
        return clock;
    }

    CustomerParts customerParts() {
        ConcernStore concerns = ConcernStores.in(table());
        return new CustomerParts(
                settings.get(),
                concerns,
                new Reception(concerns, pseudonyms(), links(), clock, environment.limited()),
                new Expressions(concerns, settings.get(), pseudonyms(), clock, environment.limited()),
                new Deciding(concerns, settings.get(), clock, environment.limited()),
                new Answering(
                        concerns,
                        CustomerStores.in(table()),
                        customerKeys(),
                        settings.get(),
                        clock,
                        environment.limited()),
                choosing(concerns, environment.limited()),
                offering(),
                new SlotCodes(links()),
                new AskingForLinks(
                        CustomerStores.in(table()), customerKeys(), Tokens::next, clock, environment.limited()),
                links(),
                new Sources(pseudonyms()),
                Tokens::next,
                clock);
    }

    StaffParts staffParts() {
        ConcernStore concerns = ConcernStores.in(table());
        return new StaffParts(
                settings.get(),
                concerns,
                new StaffActs(concerns, settings.get(), clock),
                new TimeActs(choosing(concerns, false), concerns, settings.get(), clock),
                new ProgressActs(concerns, settings.get(), clock),
                offering(),
                new SlotCodes(links()),
                new WorkLinks(links(), clock),
                new CallActs(concerns, settings.get(), clock),
                new OutcomeActs(concerns, settings.get(), clock),
                new WordActs(concerns, settings.get(), clock),
                new HandActs(new Handing(concerns, settings.get(), clock), clock),
                Absences.in(table(), new Foreseeing(concerns, DayStores.in(table()), clock), settings.get(), clock),
                new SpokenLetters(settings.get(), links(), clock),
                sessions(),
                clock,
                deskParts(concerns));
    }

    private DeskParts deskParts(ConcernStore concerns) {
        return new DeskParts(
                new OnBehalf(
                        concerns,
                        CustomerStores.in(table()),
                        customerKeys(),
                        new Reception(concerns, pseudonyms(), links(), clock, false)),
                new TidyActs(
                        new Tidying(concerns, settings.get(), customerKeys(), clock),
                        new Expressions(concerns, settings.get(), pseudonyms(), clock, false),
                        settings.get()),
                new SayingNo(NoLogs.in(table()), pseudonyms(), clock),
                Tokens::next);
    }

    OfficeParts officeParts() {
        return new OfficeParts(
                staffParts(),
                Sessions.asking(table(), customerKeys(), Tokens::next, clock, environment.limited()),
                new SignInLinks(links()),
                new SigningIn(sessions(), pseudonyms()),
                new Sources(pseudonyms()),
                Results.in(table()),
                Remedying.in(table()),
                storyParts(),
                leaderParts());
    }

    private StoryParts storyParts() {
        return new StoryParts(
                new LettersAgain(settings.get()),
                new AsideActs(journal(), clock),
                new Finding(ConcernStores.in(table()), CustomerStores.in(table()), customerKeys()));
    }

    private LeaderParts leaderParts() {
        NoLog noLog = NoLogs.in(table());
        return new LeaderParts(
                new ChangingPolicy(noLog, pseudonyms(), clock), new Exporting(ConcernStores.in(table()), noLog));
    }

    private Sessions sessions() {
        return Sessions.in(table(), links(), Tokens::next, clock);
    }

    private Choosing choosing(ConcernStore concerns, boolean limited) {
        return new Choosing(concerns, settings.get(), new SlotCodes(links()), clock, limited);
    }

    private Offering offering() {
        return new Offering(DayStores.in(table()), clock);
    }

    EventWorker eventWorker() {
        DueWork dueWork = dueWork();
        Notices notices =
                new Notices(
                        ConcernStores.in(table()),
                        CustomerStores.in(table()),
                        customerKeys(),
                        agendas(),
                        briefings(),
                        NoLogs.in(table()),
                        Results.in(table()),
                        settings.get(),
                        Mailers.ses(clients.ses(), environment.mailFrom(), environment.configurationSet()),
                        links(),
                        environment.publicUrl(),
                        clock,
                        environment.limited());
        WakeScheduler scheduler = WakeSchedulers.eventBridge(clients.scheduler(), environment.wakeTarget());
        ConcernStore concerns = ConcernStores.in(table());
        Map<String, Consequences> consequences = new HashMap<>(notices.bySubject());
        consequences.computeIfPresent(Concern.SUBJECT, (_, mails) -> new FollowOns(mails, followOns(concerns)));
        consequences.replaceAll((_, others) -> new Waking(others, scheduler, dueWork, clock, log));
        Handing handing = new Handing(concerns, settings.get(), clock);
        consequences.put(Absence.SUBJECT, AbsenceFollowing.in(table(), concerns, handing, journal(), clock));
        consequences.put(SaidNo.SUBJECT, NoCounting.in(table(), settings.get(), clock));
        consequences.put(SettingsChanged.SUBJECT, new PlanningAgain(DueStores.in(table()), dueWork, journal(), clock));
        return new EventWorker(journal(), consequences, clock, Tokens::next, log);
    }

    private Map<Effect, FollowOn> followOns(ConcernStore concerns) {
        return Map.of(
                CallEvent.REACH_AGAIN,
                new ReachingAgain(
                        concerns,
                        CustomerStores.in(table()),
                        customerKeys(),
                        new ConcernChange(concerns, settings.get()),
                        clock),
                TimingEvent.OFFER_FREED,
                new FreedTimes(concerns, DayStores.waitingList(table()), choosing(concerns, false), settings.get()),
                TimingEvent.AGENDA,
                new AgendaFollowing(concerns, agendas(), clock),
                CustomerEvent.OWNER_MESSAGE,
                new MessageFollowing(concerns, agendas(), clock),
                ConcernEvent.BRIEFING,
                new BriefingFollowing(concerns, briefings()),
                ConcernEvent.COUNT,
                CountFollowing.in(table(), concerns, settings.get(), clock));
    }

    MailFeedback mailFeedback() {
        ConcernStore concerns = ConcernStores.in(table());
        return new MailFeedback(
                concerns,
                CustomerStores.in(table()),
                customerKeys(),
                new ConcernChange(concerns, settings.get()),
                clock);
    }

    DueWork dueWork() {
        return new DueWork(
                Map.of(
                        Concern.SUBJECT,
                        new ConcernWakes(
                                ConcernStores.in(table()),
                                CustomerStores.in(table()),
                                customerKeys(),
                                settings.get(),
                                clock),
                        Agenda.SUBJECT,
                        new AgendaWakes(agendas(), clock),
                        Briefings.SUBJECT,
                        new BriefingWakes(
                                briefings(), ConcernStores.in(table()), Results.in(table()), settings.get(), clock)));
    }

    private Agendas agendas() {
        return Agendas.in(table(), settings.get(), clock);
    }

    private Briefings briefings() {
        return Briefings.in(table(), settings.get(), clock);
    }

    Redriving redriving() {
        return new Redriving(journal(), eventWorker(), clock, log);
    }

    CatchingUp catchingUp() {
        return new CatchingUp(DueStores.in(table()), dueWork(), clock, log);
    }

    UpdateSettings updateSettings() {
        return new UpdateSettings(settingsStore(), clock);
    }

    private SettingsStore settingsStore() {
        return SettingsStores.in(table());
    }

    private Journal journal() {
        return Journals.in(table());
    }

    private DynamoDbTable table() {
        return new DynamoDbTable(clients.dynamoDb(), environment.table());
    }

    private Links links() {
        return new Links(environment.linkKeys());
    }

    private CustomerKeys customerKeys() {
        return new CustomerKeys(pseudonyms());
    }

    private Pseudonyms pseudonyms() {
        return new Pseudonyms(environment.identityKey());
    }
}
