package followthrough.recount;

import followthrough.aws.DynamoDbTable;
import followthrough.aws.Unavailable;
import followthrough.results.Recounting;
import followthrough.results.Recounting.Difference;
import followthrough.team.settings.SettingsStores;
import followthrough.team.settings.StoredSettingsSource;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Recounts from the command line: {@code mvn -Precount -Dtable=TABLE}, in the account and region of the AWS profile.
 */
public final class Recount {
    private static final int NOT_DONE = 2;
    private static final int WIDTH = 40;
    private static final int STEP = 100;
    private static final String BEGINNING = "2026-01";

    private final Recounting recounting;
    private final PrintStream out;

    private Recount(Recounting recounting, PrintStream out) {
        this.recounting = recounting;
        this.out = out;
    }

    /**
     * Recounts with the options in the system properties table, since (a month) and repair, and ends with 0 where
     * nothing differs or all is repaired, with 1 where something differs, with 2 where it could not be done.
     */
    public static void main(String[] arguments) {
        System.exit(ended());
    }

    private static int ended() {
        try (DynamoDbClient client = DynamoDbClient.builder().httpClient(UrlConnectionHttpClient.create()).build()) {
            String name = property("table").orElseThrow(() -> new IllegalArgumentException("say which with -Dtable"));
            DynamoDbTable table = new DynamoDbTable(client, name);
            StoredSettingsSource settings = new StoredSettingsSource(SettingsStores.in(table));
            ZoneId zone = settings.current().business().zone();
            YearMonth since = YearMonth.parse(property("since").orElse(BEGINNING));
            return new Recount(Recounting.in(table, zone), System.out)
                    .run(since.atDay(1), property("repair").isPresent());
        } catch (IllegalArgumentException | DateTimeException | Unavailable | SdkException e) {
            System.err.println("It does not go on: " + e.getMessage());
            return NOT_DONE;
        }
    }

    private int run(LocalDate since, boolean repair) {
        List<Difference> differences = recounting.differences(since, now(), this::show);
        out.println();
        differences.forEach(one ->
                out.printf("%s %s %s: %+d%n", one.item().partition(), one.item().sort(), one.measure(), one.missing()));
        if (repair) {
            recounting.repair(differences);
        }
        out.printf("%d differences%s%n", differences.size(), repair ? ", repaired" : "");
        return differences.isEmpty() || repair ? 0 : 1;
    }

    /** An operator's clock: concerns that are told meanwhile are left out. */
    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    private void show(int concerns, double share) {
        if (concerns % STEP == 0) {
            int done = (int) Math.round(share * WIDTH);
            out.printf("\r[%s%s] %d concerns", "#".repeat(done), ".".repeat(WIDTH - done), concerns);
            out.flush();
        }
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(it -> !it.isBlank());
    }
}
