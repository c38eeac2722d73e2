package followthrough.web.page;

/** Renders pages. */
public final class Pages {
    /** The form on which a concern is told. */
    public String report(ReportPage page) {
        return page.typed().words();
    }

    /** What is known of a concern. */
    public String status(StatusPage page) {
        return page.path();
    }

    /** The form that asks for a fresh link. */
    public String link(LinkPage page) {
        return page.mail();
    }

    /** Something cannot be done. */
    public String problem(ProblemPage page) {
        return page.frame().name();
    }
}
