package followthrough.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Builds the tree from the tokens of one JSON text. */
final class JsonReader {

    private final JsonParser parser;

    JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    Node document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new Refusal(1, 1, "is empty, and must be JSON");
        }
        Node node = value(first, line(), 0);
        if (parser.nextToken() != null) {
            throw refused("must end after the first value");
        }
        return node;
    }

    private Node value(JsonToken token, int line, int depth) throws IOException {
        return switch (token) {
            case VALUE_STRING -> new Node.Text(parser.getText(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(parser.getText(), line);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Bool(token == JsonToken.VALUE_TRUE, line);
            case VALUE_NULL -> new Node.Null(line);
            case START_ARRAY -> sequence(line, deeper(depth));
            case START_OBJECT -> mapping(line, deeper(depth));
            default -> throw refused("is not valid JSON");
        };
    }

    private Node sequence(int line, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, line(), depth));
        }
        return new Node.Sequence(items, line);
    }

    private Node mapping(int line, int depth) throws IOException {
        LinkedHashMap<String, Node> fields = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int lineOfName = line();
            if (fields.containsKey(name)) {
                throw refused("names the field “" + name + "” twice");
            }
            fields.put(name, value(parser.nextToken(), lineOfName, depth));
        }
        return new Node.Mapping(fields, line);
    }

    private int deeper(int depth) {
        if (depth == Json.DEPTH) {
            throw refused("must not be nested more than " + Json.DEPTH + " deep");
        }
        return depth + 1;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Refusal refused(String problem) {
        var place = parser.currentTokenLocation();
        return new Refusal(place.getLineNr(), place.getColumnNr(), problem);
    }
}
