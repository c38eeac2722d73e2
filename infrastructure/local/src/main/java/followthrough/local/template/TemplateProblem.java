package followthrough.local.template;

/** The template says something that the runtime cannot do as AWS would. */
public final class TemplateProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what, and where in the template. */
    public TemplateProblem(String message) {
        super(message);
    }
}
