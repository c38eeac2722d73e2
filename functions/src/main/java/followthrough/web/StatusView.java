package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.Offering;
import followthrough.team.Settings;
import followthrough.timing.SlotCodes;
import followthrough.web.page.Arrangement;
import followthrough.web.page.ConcernView;
import followthrough.web.page.Contact;
import followthrough.web.page.Entered;
import followthrough.web.page.Errors;
import followthrough.web.page.FieldError;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import followthrough.web.page.Pressed;
import followthrough.web.page.StatusPage;
import followthrough.words.FieldProblem;
import followthrough.words.Words;
import java.util.List;
import java.util.Locale;

/** Shows the page of a concern. */
final class StatusView {
    private final Offering offering;
    private final SlotCodes slots;
    private final Frames frames;
    private final Pages pages;

    StatusView(CustomerParts parts, Frames frames, Pages pages) {
        this.offering = parts.offering();
        this.slots = parts.slots();
        this.frames = frames;
        this.pages = pages;
    }

    Shown of(String link, ConcernFile file, Settings now) {
        String path = "/c/" + link;
        Locale reader = Locale.forLanguageTag(file.concern().language());
        Frame frame = frames.in(reader, now).withCallMe(path + "#call-me");
        ArrangementView arrangement = new ArrangementView(offering, slots, file, now, frame.words(), frame.now());
        return new Shown(path, file, frame, Views.concern(file, now, frame.words()), arrangement);
    }

    /** One concern's page, to be shown in one way or another. */
    final class Shown {
        private final String path;
        private final ConcernFile file;
        private final Frame frame;
        private final ConcernView concern;
        private final ArrangementView arrangement;

        Shown(String path, ConcernFile file, Frame frame, ConcernView concern, ArrangementView arrangement) {
            this.path = path;
            this.file = file;
            this.frame = frame;
            this.concern = concern;
            this.arrangement = arrangement;
        }

        /** The page, with a word on what was pressed. */
        Response show(int status, Pressed pressed) {
            return page(status, StatusPage.of(frame, path, concern, arrangement.all(), pressed));
        }

        /** The page with a form that could not be recorded, as it was typed. */
        Response again(int status, Pressed pressed, Press press, Form form, List<FieldProblem> wrong) {
            Entered entered = new Entered(press.form(), form.values());
            Errors errors = Views.errors(wrong, frame.words(), press.form() + "-");
            return again(status, pressed, entered, typed(form), errors);
        }

        /** What frames the page says words with. */
        Words words() {
            return frame.words();
        }

        /** What stands about the time, which reads what is free. */
        Arrangement arrangement() {
            return arrangement.all();
        }

        /** What the page is made of, with another arrangement. */
        StatusPage page(Arrangement shown, Pressed pressed, Entered entered, Errors errors) {
            return new StatusPage(frame, path, concern, shown, pressed, entered, concern.contact(), errors);
        }

        /** The page with what cannot be changed here any more. */
        Response tooLate(int status, List<FieldProblem> wrong) {
            Errors errors =
                    new Errors(
                            Views.errors(wrong, frame.words()).all().stream()
                                    .map(error -> new FieldError("appointment", error.problem()))
                                    .toList());
            return again(status, Pressed.REFUSED, Entered.NOTHING, concern.contact(), errors);
        }

        private Response again(int status, Pressed pressed, Entered entered, Contact typed, Errors errors) {
            return page(
                    status, new StatusPage(frame, path, concern, arrangement.all(), pressed, entered, typed, errors));
        }

        private Contact typed(Form form) {
            Contact known = concern.contact();
            return new Contact(
                    known.name(),
                    form.optional("mail").orElse(known.mail()),
                    form.optional("phone").orElse(known.phone()),
                    form.optional("address").orElse(known.address()),
                    form.optional("access").orElse(known.access()));
        }

        private Response page(int status, StatusPage page) {
            return Response.page(status, pages.status(page)).about(file.concern().id());
        }
    }
}
