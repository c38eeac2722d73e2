package followthrough.local.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    static String write(Json value) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Json value, JsonGenerator to) throws IOException {
        switch (value) {
            case Json.Fields fields -> writeFields(fields, to);
            case Json.Items items -> writeItems(items, to);
            case Json.Text(var text) -> to.writeString(text);
            case Json.Digits(var number) -> to.writeNumber(number);
            case Json.Flag(var flag) -> to.writeBoolean(flag);
            case Json.Nothing _ -> to.writeNull();
        }
    }

    private static void writeFields(Json.Fields fields, JsonGenerator to) throws IOException {
        to.writeStartObject();
        for (var field : fields.all().entrySet()) {
            to.writeFieldName(field.getKey());
            write(field.getValue(), to);
        }
        to.writeEndObject();
    }

    private static void writeItems(Json.Items items, JsonGenerator to) throws IOException {
        to.writeStartArray();
        for (var item : items.all()) {
            write(item, to);
        }
        to.writeEndArray();
    }
}
