package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.team.Settings;
import followthrough.web.page.ConcernView;
import followthrough.web.page.Contact;
import followthrough.web.page.Errors;
import followthrough.web.page.Frame;
import followthrough.web.page.Pages;
import followthrough.web.page.Pressed;
import followthrough.web.page.StatusPage;
import followthrough.words.FieldProblem;
import java.util.List;
import java.util.Locale;

/** Shows the page of a concern. */
final class StatusView {
    private final Frames frames;
    private final Pages pages;

    StatusView(Frames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    Shown of(String link, ConcernFile file, Settings now) {
        String path = "/c/" + link;
        Locale reader = Locale.forLanguageTag(file.concern().language());
        Frame frame = frames.in(reader, now).withCallMe(path + "#call-me");
        return new Shown(path, file, frame, Views.concern(file, now, frame.words()));
    }

    /** One concern's page, to be shown in one way or another. */
    final class Shown {
        private final String path;
        private final ConcernFile file;
        private final Frame frame;
        private final ConcernView concern;

        Shown(String path, ConcernFile file, Frame frame, ConcernView concern) {
            this.path = path;
            this.file = file;
            this.frame = frame;
            this.concern = concern;
        }

        /** The page, with a word on what was pressed. */
        Response show(int status, Pressed pressed) {
            return page(status, StatusPage.of(frame, path, concern, pressed));
        }

        /** The page with a form that could not be recorded, as it was typed. */
        Response again(int status, Pressed pressed, Press press, Form form, List<FieldProblem> wrong) {
            String message = press == Press.MESSAGE ? form.value("words") : "";
            Errors errors = Views.errors(wrong, frame.words(), press.path() + "-");
            return page(status, new StatusPage(frame, path, concern, pressed, message, typed(form), errors));
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
