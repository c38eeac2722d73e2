package followthrough.results;

import followthrough.aws.DynamoDbTable;
import followthrough.concern.ConcernEvent;
import followthrough.journal.Consequences;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.nolog.SaidNo;
import followthrough.team.SettingsSource;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Counts what staff said no to, once each, by reason, for the kind of work it was about. */
public final class NoCounting implements Consequences {
    private final ResultsStore results;
    private final SettingsSource settings;
    private final InstantSource clock;

    private NoCounting(ResultsStore results, SettingsSource settings, InstantSource clock) {
        this.results = results;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts in the table. */
    public static NoCounting in(DynamoDbTable table, SettingsSource settings, InstantSource clock) {
        return new NoCounting(new DynamoDbResultsStore(table), settings, clock);
    }

    @Override
    public List<Effect> of(JournalEvent event) {
        return event.kind().equals(SaidNo.KIND) ? List.of(ConcernEvent.COUNT) : List.of();
    }

    @Override
    public void perform(JournalEvent event, Effect effect) {
        ZoneId zone = settings.current().business().zone();
        Tally tally = tally(event.fact(SaidNo.SERVICE), event.fact(SaidNo.REASON), event.at(), zone);
        results.count(event.id(), effect, clock.instant(), Counted.of(tally));
    }

    /** What a no adds. */
    static Tally tally(String service, String reason, Instant at, ZoneId zone) {
        return new Tally(LocalDate.ofInstant(at, zone), Slice.service(service), Measure.of(Measure.NO, reason), 1);
    }

    /** It is found again by a recount. */
    @Override
    public void giveUp(JournalEvent event) {}
}
