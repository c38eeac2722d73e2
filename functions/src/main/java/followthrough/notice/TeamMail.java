package followthrough.notice;

import followthrough.agenda.AgendaEvent;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.PromiseEvent;
import followthrough.concern.Urgency;
import followthrough.concern.UrgencyEvent;
import followthrough.fieldwork.WorkLinks;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The letters about a concern to those who work on it. */
final class TeamMail {
    private final SettingsSource settings;
    private final TeamNewsWriter writer;
    private final Sender sender;
    private final WorkLinks links;
    private final String origin;

    /**
     * @param origin scheme and host that staff reach us under
     */
    TeamMail(SettingsSource settings, TeamNewsWriter writer, Sender sender, WorkLinks links, String origin) {
        this.settings = settings;
        this.writer = writer;
        this.sender = sender;
        this.links = links;
        this.origin = origin;
    }

    /** Tells the team, and whoever else has to know. */
    void tellTeam(ConcernFile file, JournalEvent event) {
        Settings now = settings.current();
        List<String> readers = TeamReaders.of(ConcernEvent.of(event), event.at(), file.concern(), now);
        send(file, event, ConcernEvent.TEAM_NEWS, readers, links.ofTeam(team(file.concern(), now)));
    }

    /** Tells the team what a customer wrote, all of it in one letter. */
    void tellTeam(ConcernFile file, List<JournalEvent> messages) {
        Settings now = settings.current();
        JournalEvent last = messages.getLast();
        List<String> readers = TeamReaders.of(ConcernEvent.of(last), last.at(), file.concern(), now);
        String words = messages.stream().map(file::wordsOf).collect(Collectors.joining("\n\n"));
        String path = links.ofTeam(team(file.concern(), now));
        send(file, last, ConcernEvent.TEAM_NEWS, readers, path, new TeamNews.Message(words));
    }

    /** Tells the staff member who answers for it, or the team where nobody does. */
    void tellOwner(ConcernFile file, JournalEvent event) {
        Optional<StaffMember> owner = settings.current().staffMember(file.concern().owner());
        if (owner.isPresent()) {
            List<String> reader = List.of(owner.get().mail());
            send(file, event, PromiseEvent.OWNER_NEWS, reader, links.ofMember(owner.get().id()));
        } else {
            tellTeam(file, event);
        }
    }

    /** Asks one person to take what is urgent at once, unless somebody has it by now. */
    void alert(ConcernFile file, JournalEvent event) {
        if (ConcernEvent.of(event) instanceof UrgencyEvent.Alerted(String who, int _)
                && file.concern().urgency() instanceof Urgency.Reaching) {
            settings.current()
                    .staffMember(who)
                    .ifPresent(member ->
                            send(file, event, UrgencyEvent.ALERT, List.of(member.mail()), links.ofMember(member.id())));
        }
    }

    /** Tells one staff member what changed about their appointment. */
    void tellMember(ConcernFile file, JournalEvent event, StaffMember member) {
        send(file, event, AgendaEvent.NEWS, List.of(member.mail()), links.ofMember(member.id()));
    }

    private static String team(Concern concern, Settings now) {
        return now.service(concern.service()).map(service -> service.team()).orElseGet(now::office);
    }

    private void send(ConcernFile file, JournalEvent event, Effect effect, List<String> readers, String path) {
        writer.news(file, event).ifPresent(news -> send(file, event, effect, readers, path, news));
    }

    private void send(
            ConcernFile file, JournalEvent event, Effect effect, List<String> readers, String path, TeamNews news) {
        Concern concern = file.concern();
        Letter letter = writer.letter(file, news, origin + path + "?concern=" + concern.id());
        Map<String, String> tags = Map.of("concern", concern.id(), "event", event.kind(), "effect", effect.what());
        if (!sender.send(letter, readers, settings.current().business(), concern.reference(), tags)) {
            throw new IllegalStateException("The mail service refused a letter to the team");
        }
    }
}
