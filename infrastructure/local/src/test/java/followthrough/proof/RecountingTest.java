package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.aws.DynamoDbItem;
import followthrough.aws.DynamoDbTable;
import followthrough.concern.ConcernStores;
import followthrough.journal.DynamoDbEventFormat;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.Town;
import followthrough.results.CountFollowing;
import followthrough.results.Recounting;
import followthrough.results.Recounting.Difference;
import followthrough.team.settings.SettingsStores;
import followthrough.team.settings.StoredSettingsSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A count that was spoiled is found from the journal, and put right. */
class RecountingTest {
    @Test
    void a_spoiled_count_is_named_and_repaired() {
        try (Town town = Town.at("2027-03-05T09:00");
                Table table = new Table(town.system().servicesUrl())) {
            Customer customer = town.customer();
            customer.tells("plumbing", "It drips.");
            town.customer().tells("carpentry", "It does not close.");
            saysNo(town);
            town.settle();
            Recounting recounting = Recounting.in(new DynamoDbTable(table.client(), table.name()), Town.ZONE);
            assertThat(differences(recounting, town)).isEmpty();

            var item = table.items(one -> Table.text(one, "pk").equals("results#day")).getFirst();
            var key = new DynamoDbItem.Key(Table.text(item, "pk"), Table.text(item, "sk"));
            recounting.repair(List.of(new Difference(key, "told", 3), new Difference(key, "resolution~70", -2)));
            List<Difference> found = differences(recounting, town);
            assertThat(found)
                    .containsExactlyInAnyOrder(
                            new Difference(key, "told", -3), new Difference(key, "resolution~70", 2));
            recounting.repair(found);
            assertThat(differences(recounting, town)).isEmpty();
        }
    }

    private static void saysNo(Town town) {
        Page page = town.colleague("bea").signsIn().open("/m/work/no");
        page.form("/no").type("asked", "A new fence").choose("reason", "not-offered").send();
    }

    @Test
    void what_is_counted_again_is_counted_once() {
        try (Town town = Town.at("2027-03-05T09:00");
                Table table = new Table(town.system().servicesUrl())) {
            Customer customer = town.customer();
            customer.tells("plumbing", "It drips.");
            customer.withdraws("other", "It stopped.");
            town.settle();
            var events = table.items(one -> one.containsKey("done:count:results"));
            var before = table.items(one -> Table.text(one, "type").equals("results"));
            var ours = new DynamoDbTable(table.client(), table.name());
            var settings = new StoredSettingsSource(SettingsStores.in(ours));
            var counting = CountFollowing.in(ours, ConcernStores.in(ours), settings, town::now);
            events.forEach(event -> counting.follow(DynamoDbEventFormat.read(DynamoDbItem.read(event))));
            assertThat(events).hasSizeGreaterThan(1);
            assertThat(table.items(one -> Table.text(one, "type").equals("results")))
                    .containsExactlyInAnyOrderElementsOf(before);
        }
    }

    private static List<Difference> differences(Recounting recounting, Town town) {
        return recounting.differences(LocalDate.parse("2027-03-01"), town.now().plusSeconds(1), (_, _) -> {});
    }
}
