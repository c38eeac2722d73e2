package followthrough.proof;

import static followthrough.proof.Table.text;

import followthrough.proof.Answer.Heard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tries one cell: breaks one step, lets a customer press a button, mends everything, waits, looks. */
final class Trial {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int MOST_PRESSES = 6;

    private final Spine spine;
    private final Cell cell;
    private final Visitor visitor;
    private final List<String> wrong = new ArrayList<>();
    private String link = "";
    private int presses = 1;
    private long askedBefore;

    Trial(Spine spine, Cell cell) {
        this.spine = spine;
        this.cell = cell;
        this.visitor = cell.visitor();
    }

    Row run() {
        prepare();
        cell.faults(visitor).forEach(spine.system().faults()::order);
        var first = press();
        checkHonest(first);
        spine.advance(cell.step().lasting());
        if (cell.staysUntilCleared()) {
            spine.system().faults().clear();
        }
        pressAgain(first.heard());
        spine.advance(PATIENCE);
        spine.system().faults().clear();
        return new Row(cell, first.heard(), look(), List.copyOf(wrong));
    }

    private void prepare() {
        if (cell.step().act() != Act.TELL) {
            link = told();
        }
        spine.advance(Duration.ofSeconds(61));
        askedBefore = askings();
    }

    /** Told before anything is broken. A machine that is busy may be slow to record it; then they press again. */
    private String told() {
        return Stream.generate(() -> visitor.tell(spine))
                .limit(MOST_PRESSES)
                .map(Answer::location)
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Answer press() {
        return cell.step().act().press(spine, visitor, link);
    }

    private void checkHonest(Answer answer) {
        var kept = answer.heard() == Heard.RECORDED || answer.body().contains(cell.step().act().words(visitor));
        expect(kept, "what was typed is lost");
        expect(answer.heard() != Heard.SOMETHING_ELSE, "answered " + answer.status());
        if (answer.heard() == Heard.RECORDED) {
            expect(recorded() == 1, "said to be recorded, but is there " + recorded() + " times");
        } else if (answer.heard() == Heard.NOT_RECORDED) {
            expect(recorded() == 0, "said not to be recorded, but is there");
        }
    }

    private void pressAgain(Heard first) {
        var heard = first;
        while (presses < MOST_PRESSES && (heard != Heard.RECORDED || isFirstPressWorthRepeating())) {
            presses++;
            heard = press().heard();
        }
        expect(heard == Heard.RECORDED, "in the end " + heard);
    }

    private boolean isFirstPressWorthRepeating() {
        return presses == 1 && !cell.step().act().asksAnew();
    }

    private long recorded() {
        var words = cell.step().act().words(visitor);
        return switch (cell.step().act()) {
            case TELL, ADD -> spine.table().items(item -> text(item, "words").equals(words)).size();
            case ASK_FOR_LINK, REVOKE_LINKS -> askings();
        };
    }

    private long askings() {
        return spine.table().items(item -> text(item, "kind").equals("link-asked")).size() - askedBefore;
    }

    private String look() {
        expect(spine.table().pending().isEmpty(), "something is still pending");
        expect(spine.table().setAside().isEmpty(), "something is set aside");
        return switch (cell.step().act()) {
            case TELL -> lookAtTelling();
            case ADD -> lookAtMessage();
            case ASK_FOR_LINK -> lookAtLinks(false);
            case REVOKE_LINKS -> lookAtLinks(true);
        };
    }

    private String lookAtTelling() {
        var acknowledgements = spine.mails(visitor.mail(), "told");
        var news = newsOf("told");
        expect(recorded() == 1, "recorded " + recorded() + " times");
        expectMails(news, 1, "team news");
        if (cell.refusesCustomer()) {
            expect(acknowledgements.isEmpty(), "acknowledged all the same");
            expectMails(newsOf("call-needed"), 1, "news to call");
            return "1 concern, nobody mailed, " + newsOf("call-needed") + " asked to call";
        }
        expectMails(acknowledgements.size(), 1, "acknowledgements");
        expectOpens(acknowledgements.isEmpty() ? "" : Visitor.linkIn(acknowledgements.getFirst().text()));
        return "1 concern, acknowledged x%d, team told x%d".formatted(acknowledgements.size(), news);
    }

    private int newsOf(String event) {
        var about = "visitor" + visitor.number() + "@example.com";
        return (int) spine.mails(Spine.MAILBOX, event).stream().filter(mail -> mail.text().contains(about)).count();
    }

    private String lookAtMessage() {
        expect(recorded() == 1, "recorded " + recorded() + " times");
        expectMails(newsOf("message"), 1, "team news");
        return "1 message, team told x" + newsOf("message");
    }

    private String lookAtLinks(boolean revoked) {
        var mails = spine.mails(visitor.mail(), "link-asked");
        if (cell.refusesCustomer()) {
            return "mail refused for good";
        }
        expect(!mails.isEmpty(), "no fresh link came");
        expect(mails.size() <= presses + cell.repetitions(), "fresh links came x" + mails.size());
        expectOpens(mails.isEmpty() ? "" : Visitor.linkIn(mails.getLast().text()));
        expect(spine.get(link).status() == (revoked ? 404 : 200), "the old link opens or not, wrongly");
        return "fresh link x%d, old link %s".formatted(mails.size(), revoked ? "revoked" : "kept");
    }

    private void expectOpens(String path) {
        var page = path.isEmpty() ? new Answer(0, "", "") : spine.get(path);
        expect(page.status() == 200 && page.body().contains(visitor.words()), "the mailed link does not open");
    }

    private void expectMails(int sent, int least, String what) {
        expect(sent >= least && sent <= least + cell.repetitions(), what + " x" + sent);
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
