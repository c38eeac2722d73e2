package followthrough.function;

import followthrough.aws.Failures;
import followthrough.delivery.MailFeedback;
import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.journal.WorkLog;
import followthrough.plan.PlanLog;
import followthrough.plan.Wake;
import followthrough.plan.Woken;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * One line of JSON for each thing that operators should know: kinds, ids, counts, classes of exceptions. Never a name,
 * an address, a number, a word or a link; so never the message of an exception, which may quote one.
 */
final class Log implements WorkLog, PlanLog {
    private final InstantSource clock;
    private final Consumer<String> lines;

    Log(InstantSource clock, Consumer<String> lines) {
        this.clock = clock;
        this.lines = lines;
    }

    /** What was asked of a site and how it went. */
    void answered(String request, String method, String route, int status, String concern) {
        write(
                line("INFO", "answered")
                        .with("request", request)
                        .with("method", method)
                        .with("route", route)
                        .with("status", status)
                        .with("concern", concern));
    }

    /** Something nobody foresaw. */
    void broken(String request, Throwable failure) {
        write(failure(line("ERROR", "broken").with("request", request), failure));
    }

    /** The settings could not be read; what was read before is used on. */
    void settingsUnread(RuntimeException failure) {
        write(failure(line("WARN", "settings-unread"), failure));
    }

    /** What was overdue was taken on by the clock, not by the stream and the scheduler. */
    void redriven(int events, int subjects) {
        write(line("INFO", "redriven").with("events", events).with("subjects", subjects));
    }

    /** The scheduler woke a subject. */
    void woken(String subject, Woken outcome) {
        write(line("INFO", "woken").with("subject", subject).with("outcome", outcome.code()));
    }

    /** The mail service said what became of a letter. */
    void mailEvent(String kind, String concern, MailFeedback.Outcome outcome) {
        write(line("INFO", "mail-event").with("kind", kind).with("concern", concern).with("outcome", outcome.code()));
    }

    @Override
    public void notTakenBack(Wake wake, RuntimeException failure) {
        write(failure(line("INFO", "wake-not-taken-back").with("subject", wake.subject().key()), failure));
    }

    @Override
    public void notWoken(Subject subject, RuntimeException failure) {
        write(failure(line("ERROR", "not-woken").with("subject", subject.key()), failure));
    }

    @Override
    public void putOff(JournalEvent event, RuntimeException failure) {
        write(failure(event(line("WARN", "put-off"), event), failure));
    }

    @Override
    public void unworkable(EventId id, RuntimeException failure) {
        write(failure(line("ERROR", "unworkable").with("subject", id.subject()).with("event", id.place()), failure));
    }

    @Override
    public void setAside(JournalEvent event, RuntimeException failure) {
        write(failure(event(line("ERROR", "set-aside"), event), failure));
    }

    private MappingBuilder line(String level, String what) {
        return Json.mapping().with("at", clock.instant().toString()).with("level", level).with("what", what);
    }

    private static MappingBuilder event(MappingBuilder line, JournalEvent event) {
        return line.with("subject", event.id().subject()).with("event", event.id().place()).with("kind", event.kind());
    }

    private static MappingBuilder failure(MappingBuilder line, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        Throwable cause = failure.getCause();
        return line.with("failure", failure.getClass().getName())
                .with("where", trace.length == 0 ? "" : trace[0].toString())
                .with("cause", cause == null ? "" : cause.getClass().getName())
                .with("code", Failures.code(cause == null ? failure : cause));
    }

    private void write(MappingBuilder line) {
        lines.accept(Json.write(line.build()));
    }
}
