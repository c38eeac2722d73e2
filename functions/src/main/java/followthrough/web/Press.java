package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.Contact;
import followthrough.concern.Expressions;
import followthrough.concern.Promise;
import followthrough.team.Settings;
import followthrough.web.page.Pressed;

/** The buttons on the page of a concern: where each posts to, and what it does. */
enum Press {
    MESSAGE("message", Pressed.MESSAGE) {
        @Override
        Expressions.Outcome on(Expressions expressions, ConcernFile file, Form form, Settings now) {
            return expressions.message(file, form.value("words"));
        }
    },
    CONTACT("contact", Pressed.CONTACT) {
        @Override
        Expressions.Outcome on(Expressions expressions, ConcernFile file, Form form, Settings now) {
            Contact contact =
                    new Contact(
                            form.optional("mail"),
                            form.optional("phone"),
                            form.optional("address"),
                            form.optional("access"));
            return expressions.correctContact(file, seen(form, file), contact, now);
        }
    },
    CALL_ME("call-me", Pressed.CALL_ME) {
        @Override
        Expressions.Outcome on(Expressions expressions, ConcernFile file, Form form, Settings now) {
            return expressions.askForCall(file, Promise.Party.OFFICE, form.value("phone"), now);
        }
    },
    MANAGER("manager", Pressed.MANAGER) {
        @Override
        Expressions.Outcome on(Expressions expressions, ConcernFile file, Form form, Settings now) {
            return expressions.askForCall(file, Promise.Party.MANAGER, form.value("phone"), now);
        }
    };

    private static final String SEQUENCE = "[0-9]{1,18}";

    private final String path;
    private final Pressed pressed;

    Press(String path, Pressed pressed) {
        this.path = path;
        this.pressed = pressed;
    }

    /** What follows the page's path, and comes before the names of its form's fields in errors. */
    String path() {
        return path;
    }

    /** What the page says once it is recorded. */
    Pressed pressed() {
        return pressed;
    }

    /** Does what the button says. */
    abstract Expressions.Outcome on(Expressions expressions, ConcernFile file, Form form, Settings now);

    /** The sequence that the page showed; a form without one means the concern as it stands. */
    private static long seen(Form form, ConcernFile file) {
        return form.optional("sequence")
                .filter(text -> text.matches(SEQUENCE))
                .map(Long::parseLong)
                .orElse(file.concern().sequence());
    }
}
