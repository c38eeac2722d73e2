package followthrough.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The question whether it is totally resolved, and what follows on an answer.
 *
 * @param status the page of the concern, parts of which stand here too
 * @param stage what stands about the question
 * @param about the resolution that it is about, which the forms carry
 * @param who the name of whoever did the work
 * @param done what was done, in their words
 * @param meant the answer that a link in the mail led to, which is shown and not given; may be empty
 * @param given the answer that stands, by the names of the form’s fields
 * @param review where whoever would like to say so in public is led; empty if nowhere
 */
public record FollowUpPage(
        StatusPage status,
        Stage stage,
        long about,
        String who,
        String done,
        String meant,
        Entered given,
        String review) {
    private static final List<String> ANSWERS = List.of("yes", "partly", "no");
    private static final List<String> SCORES = List.of("1", "2", "3", "4", "5");

    /** What the page shows. */
    public enum Stage {
        /** The question. */
        OPEN,
        /** The question again, and a box that a person ticks. */
        PERSON,
        /** Thanks. */
        GOOD,
        /** Thanks, and what happens now. */
        BAD,
        /** No question is open. */
        NONE
    }

    /** What frames it. */
    public Frame frame() {
        return status.frame();
    }

    /** Where its forms post to. */
    public String path() {
        return status.path() + "/followup";
    }

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = frame().say("follow-up.title." + code());
        return status.errors().isEmpty() ? title : frame().say("errors.prefix", title);
    }

    /** What stands at the top. */
    public String heading() {
        String name = status.concern().contact().name();
        return stage == Stage.GOOD && !name.isEmpty()
                ? frame().say("follow-up.heading.good.name", name)
                : frame().say("follow-up.heading." + code());
    }

    private String code() {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** Whether that stage is shown. */
    public boolean is(Stage other) {
        return stage == other;
    }

    /** Whether an answer stands. */
    public boolean answered() {
        return stage == Stage.GOOD || stage == Stage.BAD;
    }

    /** The answers, in order. */
    public List<String> answers() {
        return ANSWERS;
    }

    /** The scores, in order. */
    public List<String> scores() {
        return SCORES;
    }

    /** What stands in a field: as typed and not recorded, else as given. */
    public String value(String field) {
        String typed = status.entered().in("followup", field);
        return typed.isEmpty() && !status.entered().is("followup") ? given.in("followup", field) : typed;
    }

    /** The answer that was pressed on the page before, or stands. */
    public String pressed() {
        return value("resolved");
    }

    /** What the last press came to; of an answer the page itself says so. */
    public Optional<Notice> notice() {
        return switch (status.pressed()) {
            case ANSWERED -> Optional.empty();
            case CHANGED ->
                    stage == Stage.NONE ? Optional.empty() : Optional.of(Notice.care(frame(), "pressed.changed"));
            default -> status.notice();
        };
    }
}
