package followthrough.local.dynamodb;

import followthrough.document.Json;
import followthrough.local.scheduler.Idleness;
import followthrough.local.template.TableDefinition;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Knows whether the tables could hold work for a recurring function: a sparse index holds an item whose time has come.
 * An index that does not sort by instants always could.
 */
public final class Waiting implements Idleness {
    private final DynamoDbEngine engine;
    private final List<TableDefinition> tables;
    private Optional<Instant> earliest = Optional.empty();

    /** Watches these tables. */
    public Waiting(DynamoDbEngine engine, List<TableDefinition> tables) {
        this.engine = engine;
        this.tables = tables;
    }

    /** Something was written. */
    public synchronized void written() {
        earliest = Optional.empty();
    }

    @Override
    public synchronized boolean idleAt(Instant instant) {
        return earliest().isAfter(instant);
    }

    private Instant earliest() {
        var found =
                earliest.orElseGet(() ->
                        tables.stream()
                                .flatMap(table -> table.indexes().stream().map(index -> earliest(table, index)))
                                .min(Instant::compareTo)
                                .orElse(Instant.MAX));
        earliest = Optional.of(found);
        return found;
    }

    private Instant earliest(TableDefinition table, TableDefinition.Index index) {
        var sort = index.sortKey();
        if (sort.isEmpty()) {
            return Instant.MIN;
        }
        var question =
                Json.mapping()
                        .with("TableName", table.name())
                        .with("IndexName", index.name())
                        .with("ProjectionExpression", "#s")
                        .with("ExpressionAttributeNames", Json.mapping().with("#s", sort.get()).build())
                        .build();
        var answer = engine.ask("Scan", question);
        if (answer.get("LastEvaluatedKey").present()) {
            return Instant.MIN;
        }
        return answer.get("Items").items().stream()
                .map(item -> instant(item.get(sort.get()).get("S").text()))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            return Instant.MIN;
        }
    }
}
