package followthrough.local.dynamodb;

import followthrough.document.Json;
import followthrough.local.template.TableDefinition;
import java.util.List;

/** Makes the template's tables and indexes. */
public final class Tables {
    private final DynamoDbEngine engine;

    /** Makes them in this engine. */
    public Tables(DynamoDbEngine engine) {
        this.engine = engine;
    }

    /** Creates those which a kept folder does not have yet. */
    public void create(List<TableDefinition> tables) {
        var there = engine.tables();
        tables.stream()
                .filter(table -> !there.contains(table.name()))
                .forEach(table -> engine.ask("CreateTable", table.creation()));
    }

    /** The ARN under which the engine knows a table's stream. */
    public String stream(String table) {
        var description = engine.ask("DescribeTable", Json.mapping().with("TableName", table).build());
        return description.get("Table").get("LatestStreamArn").text();
    }
}
