package followthrough.export;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of a table.
 *
 * @param columns their names, in order
 * @param all each with a value for each column
 */
public record Rows(List<String> columns, List<Node.Mapping> all) {
    public Rows {
        columns = List.copyOf(columns);
        all = List.copyOf(all);
    }

    /** A column: what it says of one thing. */
    record Column<T>(String name, Function<T, Node> value) {}

    /** A row for each thing. */
    static <T> Rows of(List<Column<T>> columns, List<T> things) {
        return new Rows(
                columns.stream().map(Column::name).toList(),
                things.stream().map(thing -> row(columns, thing)).toList());
    }

    private static <T> Node.Mapping row(List<Column<T>> columns, T thing) {
        MappingBuilder row = Json.mapping();
        columns.forEach(column -> row.with(column.name(), column.value().apply(thing)));
        return row.build();
    }
}
