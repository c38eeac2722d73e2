package followthrough.proof;

import followthrough.local.fault.FaultKind;
import followthrough.local.mail.SentMail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tries one fault at one step: something urgent is told, of which an answer is promised within twenty minutes; the
 * fault strikes; nobody answers. After all is mended the office was warned, if there was still time, and asked; the
 * customer was asked; each once.
 */
record WakeTrial(WakeStep step, FaultKind kind, int times) {
    private static final Duration STRICKEN = Duration.ofMinutes(45);
    private static final Duration MENDED = Duration.ofMinutes(45);

    /** How it ended; nothing is wrong if all is well. */
    record Outcome(WakeTrial trial, int warned, int asked, int customersAsked, List<String> wrong) {
        String markdown() {
            return "| %s | %s | %d | %d | %d | %s |"
                    .formatted(
                            trial.step().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            trial.kind().word() + ", " + trial.often(),
                            warned,
                            asked,
                            customersAsked,
                            wrong.isEmpty() ? "good" : "**" + String.join("; ", wrong) + "**");
        }
    }

    @Override
    public String toString() {
        return step + ": " + kind.word() + ", " + often();
    }

    private String often() {
        return times < 0 ? "until mended" : times == 1 ? "once" : times + " times";
    }

    /** Whether nobody can know how many mails leave while it lasts. */
    boolean isEndless() {
        return times < 0 && step.mayRepeat(kind) && kind != FaultKind.THROTTLE;
    }

    Outcome run(Spine spine) {
        var visitor = new Visitor("w" + step.name() + "x" + kind.name() + "x" + (times + 1));
        var faults = spine.system().faults();
        if (step == WakeStep.SET_WAKE) {
            faults.order(step.fault(kind, times));
        }
        step.before().forEach(faults::order);
        var link = visitor.tellUrgently(spine).location();
        spine.settle();
        if (step != WakeStep.SET_WAKE) {
            faults.order(step.fault(kind, times));
        }
        spine.advance(STRICKEN);
        faults.clear();
        spine.advance(MENDED);
        return judged(spine, visitor, link);
    }

    private Outcome judged(Spine spine, Visitor visitor, String link) {
        var wrong = new ArrayList<String>();
        var warned = team(spine, visitor, "Soon due");
        var asked = team(spine, visitor, "Did it happen");
        var customersAsked = spine.mails(visitor.mail(), "promise-step").size();
        var more = step.mayRepeat(kind) ? 3 : 0;
        expect(warned, times < 0 ? 0 : 1, 1 + more, "warned", wrong);
        expect(asked, 1, 1 + more, "office asked", wrong);
        expect(customersAsked, 1, 1 + more, "customer asked", wrong);
        if (!spine.mails(visitor.mail(), "promise-broken").isEmpty()) {
            wrong.add("apologized although nobody said that it did not happen");
        }
        visitor.sayItHappened(spine, link);
        spine.settle();
        if (!spine.get(link).body().contains("You told us that it happened.")) {
            wrong.add("the customer's word is not heard");
        }
        if (!spine.table().pending().isEmpty() || !spine.table().setAside().isEmpty()) {
            wrong.add("something is left");
        }
        return new Outcome(this, warned, asked, customersAsked, wrong);
    }

    private static void expect(int sent, int least, int most, String what, List<String> wrong) {
        if (sent < least || sent > most) {
            wrong.add(what + " x" + sent);
        }
    }

    private static int team(Spine spine, Visitor visitor, String subject) {
        return (int)
                spine.mails(Spine.MAILBOX, "promise-step").stream()
                        .filter(mail -> isAbout(mail, visitor, subject))
                        .count();
    }

    private static boolean isAbout(SentMail mail, Visitor visitor, String subject) {
        return mail.subject().startsWith(subject) && mail.text().contains(visitor.mail());
    }
}
