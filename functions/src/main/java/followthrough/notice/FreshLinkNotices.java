package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.customer.LinkAsked;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is sent when somebody asks for fresh links: one mail with the links of all open concerns of that address, or
 * nothing.
 */
final class FreshLinkNotices implements Consequences {
    private static final int MOST_CONCERNS = 10;

    private final ConcernStore concerns;
    private final CustomerStore customers;
    private final CustomerKeys keys;
    private final SettingsSource settings;
    private final Sender sender;
    private final FirstMails firstMails;
    private final CustomerUrls urls;
    private final InstantSource clock;

    FreshLinkNotices(
            ConcernStore concerns,
            CustomerStore customers,
            CustomerKeys keys,
            SettingsSource settings,
            Sender sender,
            FirstMails firstMails,
            CustomerUrls urls,
            InstantSource clock) {
        this.concerns = concerns;
        this.customers = customers;
        this.keys = keys;
        this.settings = settings;
        this.sender = sender;
        this.firstMails = firstMails;
        this.urls = urls;
        this.clock = clock;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        return LinkAsked.of(event).effects();
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        LinkAsked asked = LinkAsked.of(event);
        List<ConcernFile> theirs =
                customers.concernsOf(asked.customer(), MOST_CONCERNS).stream()
                        .flatMap(id -> concerns.load(id).stream())
                        .filter(file -> isTheirs(file, asked.customer()))
                        .toList();
        if (effect.equals(LinkAsked.REVOKE)) {
            theirs.forEach(file -> revoke(file, event));
        } else if (!theirs.isEmpty()) {
            send(theirs, event);
        }
    }

    private boolean isTheirs(ConcernFile file, String customer) {
        return file.person().hasMail() && keys.ofMail(file.person().mail()).equals(customer);
    }

    private void revoke(ConcernFile file, JournalEvent event) {
        new ConcernChange(concerns).apply(file, now -> now.revokeLinks(event.at(), clock.instant()));
    }

    private void send(List<ConcernFile> theirs, JournalEvent event) {
        Settings now = settings.current();
        ConcernFile latest = theirs.getFirst();
        String mail = latest.person().mail();
        if (firstMails.granted(mail, event, now)) {
            Concern concern = latest.concern();
            Locale reader = Locale.forLanguageTag(concern.language());
            List<FreshLink> links = theirs.stream().map(file -> link(file.concern(), now, reader)).toList();
            sender.send(
                    ConcernLetters.freshLinks(Facts.head(now, reader, concern.zone()), links),
                    List.of(mail),
                    now.business(),
                    concern.reference(),
                    Map.of("concern", concern.id(), "event", event.kind(), "effect", LinkAsked.LINKS.what()));
        }
    }

    private FreshLink link(Concern concern, Settings now, Locale reader) {
        return new FreshLink(concern.reference(), Facts.service(concern, now, reader), urls.of(concern));
    }
}
