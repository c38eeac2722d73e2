package followthrough.timing;

import followthrough.aws.DynamoDbTable;
import java.time.LocalDate;
import java.util.List;

/** What is taken, as day items under the team. */
final class DynamoDbDayStore implements DayStore {
    private final DynamoDbTable table;

    DynamoDbDayStore(DynamoDbTable table) {
        this.table = table;
    }

    @Override
    public List<DayClaims> between(String team, LocalDate first, LocalDate last) {
        return table
                .between(
                        DynamoDbDayFormat.partition(team),
                        DynamoDbDayFormat.sort(first, ""),
                        DynamoDbDayFormat.sort(last.plusDays(1), ""))
                .stream()
                .map(DynamoDbDayFormat::read)
                .toList();
    }

    @Override
    public List<DayClaims> of(List<DayKey> days) {
        return days.isEmpty()
                ? List.of()
                : table.get(days.stream().distinct().map(DynamoDbDayFormat::key).toList()).stream()
                        .map(DynamoDbDayFormat::read)
                        .toList();
    }
}
