package followthrough.web.page;

import followthrough.templates.StaticTemplates;
import followthrough.templates.Templates;

/** Renders pages. */
public final class Pages {
    private final Templates templates = new StaticTemplates();

    /** The form on which a concern is told. */
    public String report(ReportPage page) {
        return templates.pageReport(page).render();
    }

    /** The form on which staff write down what a customer says. */
    public String behalf(BehalfPage page) {
        return templates.pageBehalf(page).render();
    }

    /** The forms that put a concern in order, where something has to be mended. */
    public String tidy(TidyPage page) {
        return templates.pageTidy(page).render();
    }

    /** The form on which staff write down what they said no to. */
    public String no(NoPage page) {
        return templates.pageNo(page).render();
    }

    /** What was counted in a period. */
    public String results(ResultsPage page) {
        return templates.pageResults(page).render();
    }

    /** The customer's way through a period. */
    public String journey(JourneyPage page) {
        return templates.pageJourney(page).render();
    }

    /** All moments of a kind. */
    public String moments(MomentsPage page) {
        return templates.pageMoments(page).render();
    }

    /** What staff said no to in the last days. */
    public String noLog(NoLogPage page) {
        return templates.pageNolog(page).render();
    }

    /** What managers take out. */
    public String export(ExportPage page) {
        return templates.pageExport(page).render();
    }

    /** What is known of a concern. */
    public String status(StatusPage page) {
        return templates.pageStatus(page).render();
    }

    /** The question whether it is totally resolved, and what follows on an answer. */
    public String followUp(FollowUpPage page) {
        return templates.pageFollowup(page).render();
    }

    /** All times that can be chosen. */
    public String times(TimesPage page) {
        return templates.pageTimes(page).render();
    }

    /** The form that asks for a fresh link. */
    public String link(LinkPage page) {
        return templates.pageLink(page).render();
    }

    /** What was typed, to be sent again. */
    public String again(AgainPage page) {
        return templates.pageAgain(page).render();
    }

    /** The day of somebody of the team. */
    public String day(DayPage page) {
        return templates.pageDay(page).render();
    }

    /** The address of somebody's calendar. */
    public String feed(FeedPage page) {
        return templates.pageFeed(page).render();
    }

    /** The office's board. */
    public String board(BoardPage page) {
        return templates.pageBoard(page).render();
    }

    /** The whole story of a concern. */
    public String story(StoryPage page) {
        return templates.pageStory(page).render();
    }

    /** A letter that left us. */
    public String mail(MailPage page) {
        return templates.pageMail(page).render();
    }

    /** Where concerns are looked for. */
    public String find(FindPage page) {
        return templates.pageFind(page).render();
    }

    /** A concern as somebody of the team works on it. */
    public String work(WorkPage page) {
        return templates.pageWork(page).render();
    }

    /** The form that asks people of the office for the address to sign in with. */
    public String enter(EnterPage page) {
        return templates.pageEnter(page).render();
    }

    /** The button that signs in. */
    public String confirm(ConfirmPage page) {
        return templates.pageConfirm(page).render();
    }

    /** Where somebody of the office starts. */
    public String office(OfficePage page) {
        return templates.pageOffice(page).render();
    }

    /** Where everybody is signed in. */
    public String devices(DevicesPage page) {
        return templates.pageDevices(page).render();
    }

    /** How staff come in who are not kept signed in. */
    public String unkept(UnkeptPage page) {
        return templates.pageUnkept(page).render();
    }

    /** Somebody is off. */
    public String off(OffPage page) {
        return templates.pageOff(page).render();
    }

    /** A warning before more is booked than should be. */
    public String crowded(CrowdedPage page) {
        return templates.pageCrowded(page).render();
    }

    /** Something cannot be done. */
    public String problem(ProblemPage page) {
        return templates.pageProblem(page).render();
    }
}
