package followthrough.notice;

import followthrough.customer.CustomerKeys;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.session.Session;
import followthrough.session.SignInAsked;
import followthrough.session.SignInLinks;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.team.StaffMember;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * What is sent when somebody asks to sign in: a link to whoever of the office or the managers has that address, or
 * nothing. It answers what its reader does now, so no hour is too quiet for it, and when it comes too late to be of use
 * it is not sent.
 */
final class SignInNotices implements Consequences {
    private final SettingsSource settings;
    private final CustomerKeys keys;
    private final SignInLinks links;
    private final Sender sender;
    private final String origin;
    private final InstantSource clock;

    /**
     * @param origin scheme and host that people of the business reach us under
     */
    SignInNotices(
            SettingsSource settings,
            CustomerKeys keys,
            SignInLinks links,
            Sender sender,
            String origin,
            InstantSource clock) {
        this.settings = settings;
        this.keys = keys;
        this.links = links;
        this.sender = sender;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        return SignInAsked.effects();
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        if (clock.instant().isBefore(event.at().plus(SignInLinks.LASTS))) {
            Settings now = settings.current();
            SignInAsked asked = SignInAsked.of(event);
            now.staff().stream()
                    .filter(member -> keys.ofMail(member.mail()).equals(asked.address()))
                    .filter(Session.Kind.SIGN_IN::admits)
                    .forEach(member -> send(member, asked, event, now));
        }
    }

    /** Nobody waits for this but the one who asked, and they can ask again. */
    @Override
    public void giveUp(JournalEvent event) {}

    private void send(StaffMember member, SignInAsked asked, JournalEvent event, Settings now) {
        LetterHead head = Facts.head(now, now.business().languages().getFirst(), now.zoneOf(member));
        String thread = event.kind() + "-" + event.at().toEpochMilli();
        Map<String, String> tags = Map.of("staff", member.id(), "event", event.kind());
        String url = origin + "/m/in/" + links.write(member, event) + query(asked.to());
        if (!sender.send(letter(head, member, url), List.of(member.mail()), now.business(), thread, tags)) {
            throw new IllegalStateException("The mail service refused a letter to sign in by");
        }
    }

    private static Letter letter(LetterHead head, StaffMember member, String url) {
        LetterBuilder letter = new LetterBuilder(head);
        return letter.paragraph("letter.enter.opening", member.name())
                .part(new Part.Button(letter.say("letter.enter.press"), url))
                .toWhoSignsIn(letter.say("letter.enter.subject"), letter.say("letter.enter.preheader"));
    }

    private static String query(String to) {
        return to.isEmpty() ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }
}
