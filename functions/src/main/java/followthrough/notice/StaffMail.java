package followthrough.notice;

import followthrough.agenda.Agenda;
import followthrough.agenda.AgendaEvent;
import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.fieldwork.WorkLinks;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The letters to a staff member about their appointments, and of what customers write to them. */
final class StaffMail {
    private final SettingsSource settings;
    private final Sender sender;
    private final WorkLinks links;
    private final String origin;
    private final InstantSource clock;

    /**
     * @param origin scheme and host that staff reach us under
     */
    StaffMail(SettingsSource settings, Sender sender, WorkLinks links, String origin, InstantSource clock) {
        this.settings = settings;
        this.sender = sender;
        this.links = links;
        this.origin = origin;
        this.clock = clock;
    }

    /** What a concern's customer was promised by an instant, other than that somebody comes or calls as agreed. */
    static List<Promise> promisedBy(Concern concern, Instant end) {
        return concern.promises().due().stream().filter(promise -> isPromisedBy(promise.id(), end)).toList();
    }

    /** Whether it is promised by then by somebody else than whoever comes or calls, who has a list of that. */
    static boolean isPromisedBy(Promise.Id promise, Instant end) {
        return promise.by() != Promise.Party.STAFF && promise.due().isBefore(end);
    }

    /** Sends the list of tomorrow, if there is anything on it. What has begun by now is left out. */
    void list(StaffMember member, StaffDay day, JournalEvent event) {
        StaffDay left = new StaffDay(day.evening(), day.open(), ahead(day.ahead()), day.promised());
        if (!left.isEmpty()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Agenda.zoneOf(member.id(), settings.current()));
            send(letters(member).list(left, today), member, event);
        }
    }

    /** Reminds of what comes next, if that is still to come. */
    void remind(StaffMember member, List<ConcernFile> files, JournalEvent event) {
        List<ConcernFile> left = ahead(files);
        if (!left.isEmpty()) {
            send(letters(member).reminder(left), member, event);
        }
    }

    /** Says what a customer wrote. */
    void passOn(StaffMember member, ConcernFile file, List<JournalEvent> messages) {
        Map<String, String> tags =
                Map.of(
                        "concern", file.concern().id(),
                        "event", messages.getLast().kind(),
                        "effect", AgendaEvent.MESSAGE.what());
        send(letters(member).messages(file, messages), member, file.concern().reference(), tags);
    }

    private List<ConcernFile> ahead(List<ConcernFile> files) {
        return files.stream()
                .filter(file ->
                        file.concern()
                                .appointment()
                                .filter(taken -> taken.start().isAfter(clock.instant()))
                                .isPresent())
                .toList();
    }

    private StaffLetters letters(StaffMember member) {
        Settings now = settings.current();
        Locale reader = now.business().languages().getFirst();
        LetterHead head = Facts.head(now, reader, Agenda.zoneOf(member.id(), now));
        return new StaffLetters(head, now, reader, origin + links.ofMember(member.id()));
    }

    private void send(Letter letter, StaffMember member, JournalEvent event) {
        Map<String, String> tags = Map.of("staff", member.id(), "event", event.kind());
        send(letter, member, event.kind() + "-" + member.id() + "-" + event.id().sequence(), tags);
    }

    private void send(Letter letter, StaffMember member, String thread, Map<String, String> tags) {
        if (!sender.send(letter, List.of(member.mail()), settings.current().business(), thread, tags)) {
            throw new IllegalStateException("The mail service refused a letter to staff");
        }
    }
}
