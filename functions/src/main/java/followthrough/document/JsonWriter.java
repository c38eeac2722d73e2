package followthrough.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes the tree as JSON text. */
final class JsonWriter {

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    static String write(Node node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.FACTORY.createGenerator(text)) {
            new JsonWriter(generator).value(node);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void value(Node node) throws IOException {
        switch (node) {
            case Node.Text text -> generator.writeString(text.value());
            case Node.Numeral numeral -> generator.writeNumber(numeral.literal());
            case Node.Bool bool -> generator.writeBoolean(bool.value());
            case Node.Null _ -> generator.writeNull();
            case Node.Sequence sequence -> sequence(sequence);
            case Node.Mapping mapping -> mapping(mapping);
        }
    }

    private void sequence(Node.Sequence sequence) throws IOException {
        generator.writeStartArray();
        for (Node item : sequence.items()) {
            value(item);
        }
        generator.writeEndArray();
    }

    private void mapping(Node.Mapping mapping) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<String, Node> field : mapping.fields().entrySet()) {
            generator.writeFieldName(field.getKey());
            value(field.getValue());
        }
        generator.writeEndObject();
    }
}
