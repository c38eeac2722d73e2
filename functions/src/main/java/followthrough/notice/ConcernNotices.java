package followthrough.notice;

import followthrough.aws.Unavailable;
import followthrough.concern.Concern;
import followthrough.concern.ConcernChange;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernEvent.NoMail;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStore;
import followthrough.concern.Promise;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.journal.Subject;
import followthrough.mail.Letter;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is sent when something happens to a concern: the acknowledgement to its customer, the news to its team. */
final class ConcernNotices implements Consequences {
    private final ConcernStore concerns;
    private final SettingsSource settings;
    private final Sender sender;
    private final FirstMails firstMails;
    private final CustomerUrls urls;
    private final InstantSource clock;

    ConcernNotices(
            ConcernStore concerns,
            SettingsSource settings,
            Sender sender,
            FirstMails firstMails,
            CustomerUrls urls,
            InstantSource clock) {
        this.concerns = concerns;
        this.settings = settings;
        this.sender = sender;
        this.firstMails = firstMails;
        this.urls = urls;
        this.clock = clock;
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        ConcernEvent known = ConcernEvent.of(event);
        if (known instanceof ConcernEvent.Unknown) {
            throw new Unavailable("The event of a newer release is left to that release", false);
        }
        return known.effects();
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        ConcernFile file = load(event);
        if (effect.equals(ConcernEvent.ACKNOWLEDGEMENT)) {
            acknowledge(file, event);
        } else {
            tellTeam(file, event);
        }
    }

    @Override
    public void giveUp(JournalEvent event) {
        boolean waits =
                of(event).contains(ConcernEvent.ACKNOWLEDGEMENT)
                        && event.doneAt(ConcernEvent.ACKNOWLEDGEMENT).isEmpty();
        if (waits) {
            needCall(load(event), event, NoMail.FAILED);
        }
    }

    private ConcernFile load(JournalEvent event) {
        return concerns.load(Subject.of(event.id().subject()).id()).orElseThrow();
    }

    private void acknowledge(ConcernFile file, JournalEvent event) {
        if (!file.person().hasMail() || file.isAcknowledgedLater(event)) {
            return;
        }
        Settings now = settings.current();
        if (!firstMails.granted(file.person().mail(), event, now)) {
            needCall(file, event, NoMail.DAILY_LIMIT);
        } else if (!send(
                acknowledgement(file, now), List.of(file.person().mail()), file, event, ConcernEvent.ACKNOWLEDGEMENT)) {
            needCall(file, event, NoMail.REFUSED);
        }
    }

    private Letter acknowledgement(ConcernFile file, Settings now) {
        Concern concern = file.concern();
        Locale reader = Locale.forLanguageTag(concern.language());
        return ConcernLetters.acknowledgement(
                Facts.head(now, reader, concern.shownIn(now)), Facts.of(file, now, reader), urls.of(concern));
    }

    private void needCall(ConcernFile file, JournalEvent event, NoMail why) {
        new ConcernChange(concerns).apply(file, now -> now.needCall(event, why, clock.instant()));
    }

    private void tellTeam(ConcernFile file, JournalEvent event) {
        Settings now = settings.current();
        Locale reader = now.business().languages().getFirst();
        ConcernEvent news = ConcernEvent.of(event);
        Letter letter =
                ConcernLetters.teamNews(
                        Facts.head(now, reader, now.business().zone()),
                        Facts.of(file, now, reader),
                        news(news, file.wordsOf(event)));
        if (!send(letter, TeamReaders.of(news, event.at(), file.concern(), now), file, event, ConcernEvent.TEAM_NEWS)) {
            throw new IllegalStateException("The mail service refused a letter to the team");
        }
    }

    private static TeamNews news(ConcernEvent event, String words) {
        return switch (event) {
            case ConcernEvent.Told told when !told.mailGiven() -> new TeamNews.CallNeeded(NoMail.NO_ADDRESS.code());
            case ConcernEvent.Told _ -> new TeamNews.Told();
            case ConcernEvent.MessageAdded _ -> new TeamNews.Message(words);
            case ConcernEvent.ContactCorrected corrected when corrected.mailTaken() ->
                    new TeamNews.CallNeeded(NoMail.NO_ADDRESS.code());
            case ConcernEvent.ContactCorrected _ -> new TeamNews.ContactCorrected();
            case ConcernEvent.CallAsked asked when asked.by() == Promise.Party.MANAGER ->
                    new TeamNews.ManagerAsked(asked.due());
            case ConcernEvent.CallAsked asked -> new TeamNews.CallAsked(asked.due());
            case ConcernEvent.CallNeeded needed -> new TeamNews.CallNeeded(needed.why().code());
            case ConcernEvent.LinksRevoked _, ConcernEvent.Unknown _ ->
                    throw new IllegalArgumentException("No news to the team");
        };
    }

    private boolean send(Letter letter, List<String> to, ConcernFile file, JournalEvent event, Effect effect) {
        String concern = file.concern().id();
        Map<String, String> tags = Map.of("concern", concern, "event", event.kind(), "effect", effect.what());
        return sender.send(letter, to, settings.current().business(), file.concern().reference(), tags);
    }
}
