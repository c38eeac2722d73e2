package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.Contact;
import followthrough.concern.Expressions;
import followthrough.concern.Outcome;
import followthrough.promise.Promise;
import followthrough.web.page.Pressed;

/** The buttons on the page of a concern: where each posts to, and what it does. */
enum Press {
    MESSAGE("message", Pressed.MESSAGE) {
        @Override
        Outcome on(Expressions expressions, ConcernFile file, Form form, Expressions.Context context) {
            return expressions.message(file, form.value("words"), context);
        }
    },
    CONTACT("contact", Pressed.CONTACT) {
        @Override
        Outcome on(Expressions expressions, ConcernFile file, Form form, Expressions.Context context) {
            Contact contact =
                    new Contact(
                            form.optional("mail"),
                            form.optional("phone"),
                            form.optional("address"),
                            form.optional("access"),
                            form.isTicked("revoke"));
            return expressions.correctContact(file, seen(form, file), contact, context);
        }
    },
    CALL_ME("call-me", Pressed.CALL_ME) {
        @Override
        Outcome on(Expressions expressions, ConcernFile file, Form form, Expressions.Context context) {
            return expressions.askForCall(file, Promise.Party.OFFICE, form.value("phone"), context);
        }
    },
    MANAGER("manager", Pressed.MANAGER) {
        @Override
        Outcome on(Expressions expressions, ConcernFile file, Form form, Expressions.Context context) {
            return expressions.askForCall(file, Promise.Party.MANAGER, form.value("phone"), context);
        }
    },
    PROMISE("promise", Pressed.PROMISE) {
        @Override
        Outcome on(Expressions expressions, ConcernFile file, Form form, Expressions.Context context) {
            return switch (form.value("happened")) {
                case "yes" -> expressions.sayWhetherItHappened(file, true, context);
                case "no" -> expressions.sayWhetherItHappened(file, false, context);
                default -> new Outcome.Recorded(file);
            };
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
    abstract Outcome on(Expressions expressions, ConcernFile file, Form form, Expressions.Context context);

    /** The sequence that the page showed; a form without one means the concern as it stands. */
    private static long seen(Form form, ConcernFile file) {
        return form.optional("sequence")
                .filter(text -> text.matches(SEQUENCE))
                .map(Long::parseLong)
                .orElse(file.concern().sequence());
    }
}
