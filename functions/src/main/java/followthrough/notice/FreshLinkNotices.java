package followthrough.notice;

import followthrough.aws.Unavailable;
import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.CustomerEvent.NoMail;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStore;
import followthrough.customer.LinkAsked;
import followthrough.delivery.LetterTags;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/**
 * What is sent when somebody asks for fresh links: one mail with the links of all open concerns of that address, or
 * nothing.
 */
final class FreshLinkNotices implements Consequences {
    private static final int MOST_LINKS = 20;
    private static final int MOST_CONCERNS = 200;

    private final ConcernStore concerns;
    private final CustomerStore customers;
    private final CustomerKeys keys;
    private final SettingsSource settings;
    private final ConcernChange change;
    private final Sender sender;
    private final CustomerUrls urls;
    private final InstantSource clock;

    FreshLinkNotices(
            ConcernStore concerns,
            CustomerStore customers,
            CustomerKeys keys,
            SettingsSource settings,
            ConcernChange change,
            Sender sender,
            CustomerUrls urls,
            InstantSource clock) {
        this.concerns = concerns;
        this.customers = customers;
        this.keys = keys;
        this.settings = settings;
        this.change = change;
        this.sender = sender;
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
        List<ConcernFile> open = openOf(asked.customer());
        if (effect.equals(LinkAsked.REVOKE)) {
            open.forEach(file -> revoke(file, event));
        } else if (!open.isEmpty()) {
            send(open, asked, event);
        }
    }

    /** Nobody waits for this but the one who asked, and they can ask again. */
    @Override
    public void giveUp(JournalEvent event) {}

    private List<ConcernFile> openOf(String customer) {
        return customers.concernsOf(customer, MOST_CONCERNS).stream()
                .flatMap(id -> concerns.load(id).stream())
                .filter(file -> file.concern().state().isOpen() && isTheirs(file, customer))
                .toList();
    }

    private boolean isTheirs(ConcernFile file, String customer) {
        return file.person().hasMail() && keys.ofMail(file.person().mail()).equals(customer);
    }

    private void revoke(ConcernFile file, JournalEvent event) {
        change.apply(file, now -> now.revokeLinks(event.at(), clock.instant()));
    }

    private void send(List<ConcernFile> open, LinkAsked asked, JournalEvent event) {
        if (asked.revoke() && !open.stream().allMatch(file -> file.areLinksRevokedSince(event.at()))) {
            throw new Unavailable("Fresh links have to wait until the old ones are revoked", false);
        }
        if (!isSent(open, event)) {
            change.apply(open.getFirst(), now -> now.needCall(event, NoMail.REFUSED, clock.instant()));
        }
    }

    private boolean isSent(List<ConcernFile> open, JournalEvent event) {
        Settings now = settings.current();
        Concern latest = open.getFirst().concern();
        Locale reader = Locale.forLanguageTag(latest.language());
        List<FreshLink> links = open.stream().limit(MOST_LINKS).map(file -> link(file.concern(), now, reader)).toList();
        return sender.send(
                ConcernLetters.freshLinks(Facts.head(now, reader, latest.shownIn(now)), links),
                List.of(open.getFirst().person().mail()),
                now.business(),
                latest.reference(),
                LetterTags.toCustomer(latest.id(), event.kind(), LinkAsked.LINKS));
    }

    private FreshLink link(Concern concern, Settings now, Locale reader) {
        return new FreshLink(concern.reference(), concern.serviceName(now, reader), urls.of(concern));
    }
}
