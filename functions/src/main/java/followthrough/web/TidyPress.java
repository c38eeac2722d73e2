package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.Contact;
import followthrough.concern.Outcome;
import followthrough.fieldwork.TidyActs;
import followthrough.team.StaffMember;
import followthrough.web.page.WorkPage;
import java.util.Locale;

/** The buttons that put a concern in order: where each posts to, and what it does. */
enum TidyPress {
    SPAM(WorkPage.Said.DISCARDED) {
        @Override
        Outcome on(TidyActs acts, ConcernFile file, StaffMember member, Form form) {
            return acts.spam(file, member);
        }
    },
    NOT_OURS(WorkPage.Said.NOT_OURS) {
        @Override
        Outcome on(TidyActs acts, ConcernFile file, StaffMember member, Form form) {
            return acts.notOurs(file, member, form.value(TidyActs.KIND_WORDS));
        }
    },
    DUPLICATE(WorkPage.Said.MERGED) {
        @Override
        Outcome on(TidyActs acts, ConcernFile file, StaffMember member, Form form) {
            return acts.duplicate(file, member, form.value("reference"));
        }
    },
    SERVICE(WorkPage.Said.SERVICE) {
        @Override
        Outcome on(TidyActs acts, ConcernFile file, StaffMember member, Form form) {
            return acts.changeService(file, member, form.value("service"));
        }
    },
    CONTACT(WorkPage.Said.CONTACT) {
        @Override
        Outcome on(TidyActs acts, ConcernFile file, StaffMember member, Form form) {
            Contact contact =
                    new Contact(
                            form.optional("mail"),
                            form.optional("phone"),
                            form.optional("address"),
                            form.optional("access"),
                            form.isTicked("revoke"));
            long seen = Press.sequence(form).orElse(file.concern().sequence());
            return acts.correct(file, member, seen, contact);
        }
    },
    RESTORE(WorkPage.Said.RESTORED) {
        @Override
        Outcome on(TidyActs acts, ConcernFile file, StaffMember member, Form form) {
            return acts.restore(file, member);
        }
    };

    private final WorkPage.Said said;

    TidyPress(WorkPage.Said said) {
        this.said = said;
    }

    /** Its name in paths and on the page. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the page says once it is done. */
    WorkPage.Said said() {
        return said;
    }

    /** Does what the button says. */
    abstract Outcome on(TidyActs acts, ConcernFile file, StaffMember member, Form form);
}
