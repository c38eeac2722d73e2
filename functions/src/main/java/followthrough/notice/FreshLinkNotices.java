package followthrough.notice;

import followthrough.aws.Unavailable;
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
    private static final int MOST_LINKS = 10;
    private static final int MOST_REVOKED = 200;

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
        if (effect.equals(LinkAsked.REVOKE)) {
            theirs(asked.customer(), MOST_REVOKED).forEach(file -> revoke(file, event));
        } else {
            send(theirs(asked.customer(), MOST_LINKS), asked, event);
        }
    }

    private List<ConcernFile> theirs(String customer, int atMost) {
        return customers.concernsOf(customer, atMost).stream()
                .flatMap(id -> concerns.load(id).stream())
                .filter(file -> isTheirs(file, customer))
                .toList();
    }

    private boolean isTheirs(ConcernFile file, String customer) {
        return file.person().hasMail() && keys.ofMail(file.person().mail()).equals(customer);
    }

    private void revoke(ConcernFile file, JournalEvent event) {
        new ConcernChange(concerns).apply(file, now -> now.revokeLinks(event.at(), clock.instant()));
    }

    private void send(List<ConcernFile> theirs, LinkAsked asked, JournalEvent event) {
        List<ConcernFile> open = theirs.stream().filter(file -> file.concern().state().isOpen()).toList();
        if (asked.revoke() && !open.stream().allMatch(file -> file.areLinksRevokedSince(event.at()))) {
            throw new Unavailable("Fresh links have to wait until the old ones are revoked", false);
        }
        if (!open.isEmpty()) {
            send(open, event);
        }
    }

    private void send(List<ConcernFile> open, JournalEvent event) {
        Settings now = settings.current();
        String mail = open.getFirst().person().mail();
        if (firstMails.granted(mail, event, now)) {
            Concern latest = open.getFirst().concern();
            Locale reader = Locale.forLanguageTag(latest.language());
            List<FreshLink> links = open.stream().map(file -> link(file.concern(), now, reader)).toList();
            sender.send(
                    ConcernLetters.freshLinks(Facts.head(now, reader, latest.zone()), links),
                    List.of(mail),
                    now.business(),
                    latest.reference(),
                    Map.of("concern", latest.id(), "event", event.kind(), "effect", LinkAsked.LINKS.what()));
        }
    }

    private FreshLink link(Concern concern, Settings now, Locale reader) {
        return new FreshLink(concern.reference(), Facts.service(concern, now, reader), urls.of(concern));
    }
}
