package followthrough.local.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

final class JsonReader {
    private static final int LONGEST = 64 << 20;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).build())
                    .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    static Json read(byte[] text) {
        try (var parser = FACTORY.createParser(text)) {
            var reader = new JsonReader(parser);
            var value = reader.value(parser.nextToken());
            return reader.alone(value);
        } catch (IOException e) {
            throw new NotJson("not JSON");
        }
    }

    private Json alone(Json value) throws IOException {
        if (parser.nextToken() != null) {
            throw new NotJson("more than one JSON value");
        }
        return value;
    }

    private Json value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(parser.getDecimalValue());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            case VALUE_NULL -> Json.nothing();
            case null, default -> throw new NotJson("no JSON value");
        };
    }

    private Json fields() throws IOException {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            fields.put(name, value(parser.nextToken()));
        }
        return new Json.Fields(fields);
    }

    private Json items() throws IOException {
        var items = new ArrayList<Json>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Json.Items(items);
    }
}
