package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.Contact;
import followthrough.concern.Deciding;
import followthrough.concern.Expressions;
import followthrough.concern.Outcome;
import followthrough.promise.Promise;
import followthrough.team.Reminder;
import followthrough.web.page.Pressed;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The buttons on the page of a concern: where each posts to, and what it does. */
enum Press {
    MESSAGE("message", Pressed.MESSAGE) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            return acts.expressions().message(file, form.value("words"), context);
        }
    },
    CONTACT("contact", Pressed.CONTACT) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            Contact contact =
                    new Contact(
                            form.optional("mail"),
                            form.optional("phone"),
                            form.optional("address"),
                            form.optional("access"),
                            form.isTicked("revoke"));
            return acts.expressions().correctContact(file, seen(form, file), contact, context);
        }
    },
    CALL_ME("call-me", Pressed.CALL_ME) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            return acts.expressions().askForCall(file, Promise.Party.OFFICE, form.value("phone"), context);
        }
    },
    MANAGER("manager", Pressed.MANAGER) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            return acts.expressions().askForCall(file, Promise.Party.MANAGER, form.value("phone"), context);
        }
    },
    PROMISE("promise", Pressed.PROMISE) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            return switch (form.value("happened")) {
                case "yes" -> acts.expressions().sayWhetherItHappened(file, true, context);
                case "no" -> acts.expressions().sayWhetherItHappened(file, false, context);
                default -> new Outcome.Recorded(file);
            };
        }
    },
    CANCEL("appointment/cancel", Pressed.CANCELLED) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            return acts.deciding().cancel(file, seen(form, file), form.value("reason"), context);
        }
    },
    EARLIER("appointment/earlier", Pressed.EARLIER) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            return acts.deciding().wantEarlier(file, form.isTicked("wanted"), context);
        }
    },
    REMINDERS("reminders", Pressed.REMINDERS) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            Set<Reminder> ticked =
                    Arrays.stream(Reminder.values())
                            .filter(reminder -> form.isTicked(reminder.code()))
                            .collect(Collectors.toSet());
            boolean ended = form.value("wanted").equals("false") || form.value("List-Unsubscribe").equals("One-Click");
            boolean none = form.isTicked("listed") && ticked.isEmpty();
            return acts.deciding().remind(file, !ended && !none, ticked, context);
        }
    },
    TIMING("timing", Pressed.TIMING) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            String date = form.value("date").isBlank() ? form.value("month") : form.value("date");
            Deciding.NotNow typed = new Deciding.NotNow(form.value("kind"), date, form.value("note"));
            return acts.deciding().defer(file, seen(form, file), typed, context);
        }
    },
    WITHDRAW("withdraw", Pressed.WITHDRAWN) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            return acts.deciding().withdraw(file, seen(form, file), form.value("reason"), form.value("words"), context);
        }
    },
    REOPEN("reopen", Pressed.REOPENED) {
        @Override
        Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context) {
            return acts.deciding().reopen(file, form.value("words"), context);
        }
    };

    /** What presses are done with. */
    record Acts(Expressions expressions, Deciding deciding) {}

    private final String path;
    private final Pressed pressed;

    Press(String path, Pressed pressed) {
        this.path = path;
        this.pressed = pressed;
    }

    /** What follows the page's path. */
    String path() {
        return path;
    }

    /** What comes before the names of its form's fields. */
    String form() {
        return path.replace('/', '-');
    }

    /** What the page says once it is recorded. */
    Pressed pressed() {
        return pressed;
    }

    /** Does what the button says. */
    abstract Outcome on(Acts acts, ConcernFile file, Form form, Expressions.Context context);

    /** The sequence that the page showed; a form without one means the concern as it stands. */
    private static long seen(Form form, ConcernFile file) {
        return sequence(form).orElse(file.concern().sequence());
    }

    /** The sequence that the page showed, if its form says one. */
    static OptionalLong sequence(Form form) {
        return form.number("sequence");
    }
}
