package followthrough.function;

import followthrough.aws.DynamoDbTable;
import followthrough.concern.ConcernStore;
import followthrough.concern.ConcernStores;
import followthrough.concern.Expressions;
import followthrough.concern.Reception;
import followthrough.customer.AskingForLinks;
import followthrough.customer.CustomerKeys;
import followthrough.customer.CustomerStores;
import followthrough.journal.EventWorker;
import followthrough.journal.Journal;
import followthrough.journal.Journals;
import followthrough.journal.Redriving;
import followthrough.link.Links;
import followthrough.link.Pseudonyms;
import followthrough.mail.Mailers;
import followthrough.notice.Notices;
import followthrough.team.SettingsSource;
import followthrough.team.settings.CachedSettings;
import followthrough.team.settings.SettingsStore;
import followthrough.team.settings.SettingsStores;
import followthrough.team.settings.StoredSettingsSource;
import followthrough.team.settings.UpdateSettings;
import followthrough.web.CustomerParts;
import followthrough.web.CustomerSite;
import followthrough.web.Sources;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Puts the parts together: the only place that builds clients. Every method makes anew what it returns, and what one
 * function needs is made for it alone.
 */
public final class Wiring {
    private final Environment environment;
    private final InstantSource clock;
    private final Log log;
    private final Clients clients;

    private Wiring(Environment environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
        this.log = new Log(clock, System.out::println);
        this.clients = new Clients(environment);
    }

    /**
     * The parts as the variables of a function's environment say. Time is told in whole milliseconds, as it is stored.
     */
    public static Wiring fromEnvironment(Map<String, String> variables, InstantSource clock) {
        return new Wiring(new Environment(variables), () -> clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    Log log() {
        return log;
    }

    CustomerSite customerSite() {
        ConcernStore concerns = ConcernStores.in(table());
        return new CustomerSite(
                new CustomerParts(
                        settings(),
                        concerns,
                        new Reception(concerns, pseudonyms(), links(), clock, environment.limited()),
                        new Expressions(concerns, pseudonyms(), clock, environment.limited()),
                        new AskingForLinks(
                                CustomerStores.in(table()), customerKeys(), Tokens::next, clock, environment.limited()),
                        links(),
                        new Sources(pseudonyms()),
                        Tokens::next,
                        clock));
    }

    EventWorker eventWorker() {
        Notices notices =
                new Notices(
                        ConcernStores.in(table()),
                        CustomerStores.in(table()),
                        customerKeys(),
                        settings(),
                        Mailers.ses(clients.ses(), environment.mailFrom(), environment.configurationSet()),
                        links(),
                        environment.publicUrl(),
                        clock,
                        environment.limited());
        return new EventWorker(journal(), notices.bySubject(), clock, Tokens::next, log);
    }

    Redriving redriving() {
        return new Redriving(journal(), eventWorker(), clock, log);
    }

    UpdateSettings updateSettings() {
        return new UpdateSettings(settingsStore(), clock);
    }

    private SettingsSource settings() {
        return new CachedSettings(new StoredSettingsSource(settingsStore()), clock, log::settingsUnread);
    }

    private SettingsStore settingsStore() {
        return SettingsStores.in(table());
    }

    private Journal journal() {
        return Journals.in(table());
    }

    private DynamoDbTable table() {
        return new DynamoDbTable(clients.dynamoDb(), environment.table());
    }

    private Links links() {
        return new Links(environment.linkKeys());
    }

    private CustomerKeys customerKeys() {
        return new CustomerKeys(pseudonyms());
    }

    private Pseudonyms pseudonyms() {
        return new Pseudonyms(environment.identityKey());
    }
}
