package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.followup.Answer;
import followthrough.followup.Answer.Resolved;
import followthrough.followup.Credit;
import followthrough.followup.FollowUp;
import followthrough.team.Settings;
import followthrough.web.page.Arrangement;
import followthrough.web.page.Entered;
import followthrough.web.page.Errors;
import followthrough.web.page.FollowUpPage;
import followthrough.web.page.FollowUpPage.Stage;
import followthrough.web.page.Pages;
import followthrough.web.page.Pressed;
import followthrough.web.page.StatusPage;
import followthrough.words.FieldProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the question whether it is totally resolved. Free times are read only where the customer chooses one. */
final class FollowUpView {
    private static final String FORM = "followup";

    private final StatusView status;
    private final Pages pages;

    FollowUpView(StatusView status, Pages pages) {
        this.status = status;
        this.pages = pages;
    }

    Shown of(String link, ConcernFile file, Settings now) {
        return new Shown(status.of(link, file, now), file, now);
    }

    /** The question about one concern, to be shown in one way or another. */
    final class Shown {
        private final StatusView.Shown around;
        private final ConcernFile file;
        private final Settings settings;

        private Shown(StatusView.Shown around, ConcernFile file, Settings settings) {
            this.around = around;
            this.file = file;
            this.settings = settings;
        }

        /**
         * The page.
         *
         * @param meant the answer that a link led to
         */
        Response show(int code, Pressed pressed, Optional<Resolved> meant) {
            return page(code, stage(), pressed, Entered.NOTHING, Errors.NONE, meant.map(Resolved::code).orElse(""));
        }

        /** The page with an answer that could not be recorded, as it was given. */
        Response again(int code, Pressed pressed, Form form, List<FieldProblem> wrong) {
            Errors errors = Views.errors(wrong, around.words());
            return page(code, stage(), pressed, new Entered(FORM, form.values()), errors, "");
        }

        /** The question whether a person answered. Nothing is recorded so far. */
        Response askIfAPerson(Form form) {
            Entered entered = new Entered(FORM, form.values());
            return page(Response.OK, Stage.PERSON, Pressed.NOTHING, entered, Errors.NONE, "");
        }

        private Stage stage() {
            FollowUp followUp = file.concern().followUp();
            return followUp instanceof FollowUp.Open
                    ? followUp.lastAnswer().map(answer -> answer.isBad() ? Stage.BAD : Stage.GOOD).orElse(Stage.OPEN)
                    : Stage.NONE;
        }

        private Response page(int code, Stage stage, Pressed pressed, Entered entered, Errors errors, String meant) {
            Concern concern = file.concern();
            Optional<Credit> credit = concern.followUp().lastCredit();
            StatusPage page =
                    around.page(
                            stage == Stage.BAD && concern.state().isOpen() ? around.arrangement() : Arrangement.NONE,
                            pressed,
                            entered,
                            errors);
            return Response.page(
                            code,
                            pages.followUp(
                                    new FollowUpPage(
                                            page,
                                            stage,
                                            credit.map(Credit::resolution).orElse(0L),
                                            credit.map(Credit::who).map(settings::nameOf).orElse(""),
                                            credit.flatMap(did -> file.resolution(did.resolution()))
                                                    .map(file::wordsOf)
                                                    .orElse(""),
                                            meant,
                                            new Entered(FORM, given()),
                                            settings.followUpOf(concern.service()).review())))
                    .about(concern.id());
        }

        private Map<String, String> given() {
            return file.concern().followUp().lastAnswer().map(this::given).orElseGet(Map::of);
        }

        private Map<String, String> given(Answer answer) {
            Map<String, String> given = new HashMap<>();
            given.put(FollowUpForm.RESOLVED, answer.resolved().code());
            answer.satisfaction().ifPresent(score -> given.put(FollowUpForm.SATISFACTION, Integer.toString(score)));
            answer.effort().ifPresent(score -> given.put(FollowUpForm.EFFORT, Integer.toString(score)));
            answer.repeated().ifPresent(twice -> given.put(FollowUpForm.REPEATED, Boolean.toString(twice)));
            given.put(FollowUpForm.CALL_ME, Boolean.toString(answer.callMe()));
            given.put(FollowUpForm.SOMEONE_ELSE, Boolean.toString(answer.someoneElse()));
            given.put(FollowUpForm.COMMENT, file.lastAnswered());
            return given;
        }
    }
}
