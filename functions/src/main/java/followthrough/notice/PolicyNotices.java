package followthrough.notice;

import followthrough.aws.Unavailable;
import followthrough.fieldwork.WorkLinks;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.nolog.NoLog;
import followthrough.nolog.PolicyChanged;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is sent when a policy changed: a manager's note, to each of those who had to say no. Whoever left since is told
 * nothing, and nobody is told of a note that was erased. What comes too late for the evening waits for the morning.
 */
final class PolicyNotices implements Consequences {
    private final NoLog log;
    private final SettingsSource settings;
    private final Sender sender;
    private final WorkLinks links;
    private final String origin;
    private final InstantSource clock;

    /**
     * @param origin scheme and host that staff reach us under
     */
    PolicyNotices(
            NoLog log, SettingsSource settings, Sender sender, WorkLinks links, String origin, InstantSource clock) {
        this.log = log;
        this.settings = settings;
        this.sender = sender;
        this.links = links;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        return PolicyChanged.of(event).effects();
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        Settings now = settings.current();
        now.staffMember(PolicyChanged.reader(effect)).ifPresent(member -> tell(member, event, now));
    }

    /** It stands beside the entries in the log too. */
    @Override
    public void giveUp(JournalEvent event) {}

    private void tell(StaffMember member, JournalEvent event, Settings now) {
        if (now.quietHours().holdAt(clock.instant(), now.zoneOf(member))) {
            throw new Unavailable("A note to staff waits until their quiet hours are over", false);
        }
        PolicyChanged changed = PolicyChanged.of(event);
        Optional<String> note = log.note(changed.policy());
        note.ifPresent(words -> send(member, changed, words, event, now));
    }

    private void send(StaffMember member, PolicyChanged changed, String note, JournalEvent event, Settings now) {
        List<NoLog.Line> theirs =
                log.between(changed.since(), changed.policy().at().plusMillis(1)).stream()
                        .filter(line -> line.entry().who().equals(member.id()))
                        .filter(line -> changed.policy().isAbout(line.entry()))
                        .toList();
        Locale reader = now.business().languages().getFirst();
        LetterHead head = Facts.head(now, reader, now.zoneOf(member));
        PolicyLetter letter = new PolicyLetter(head, now, origin + links.ofMember(member.id()));
        Map<String, String> tags = Map.of("staff", member.id(), "event", event.kind());
        String thread = event.kind() + "-" + changed.policy().id();
        if (!sender.send(
                letter.write(changed.policy(), note, theirs), List.of(member.mail()), now.business(), thread, tags)) {
            throw new IllegalStateException("The mail service refused a letter to staff");
        }
    }
}
