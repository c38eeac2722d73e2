package followthrough.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * JSON, read strictly and written the same way every time. Refused are duplicate names, a byte order mark, bytes that
 * are not UTF-8, anything after the end, and more than {@value #DEPTH} levels. Lone surrogates in strings are kept, so
 * that the field they stand in can be named to the sender.
 */
public final class Json {

    /** How deep objects and arrays may be nested. */
    public static final int DEPTH = 20;

    static final JsonFactory FACTORY = new JsonFactoryBuilder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Json() {}

    /** Reads bytes, which must be UTF-8. */
    public static Parsed parse(byte[] utf8) {
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
        } catch (CharacterCodingException notUtf8) {
            return new Parsed.Bad(0, 0, "must be encoded as UTF-8");
        }
    }

    /** Reads a text. */
    public static Parsed parse(String text) {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            return new Parsed.Bad(1, 1, "must not begin with a byte order mark");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new Parsed.Good(new JsonReader(parser).document());
        } catch (Refusal refusal) {
            return refusal.asBad();
        } catch (JsonProcessingException notJson) {
            return notJson(notJson);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes a document without spaces, fields in their order, numbers as they were written. */
    public static String write(Node node) {
        return JsonWriter.write(node);
    }

    /** Writes a document as UTF-8, for an answer. A lone surrogate, which UTF-8 cannot say, becomes a question mark. */
    public static byte[] bytes(Node node) {
        return write(node).getBytes(StandardCharsets.UTF_8);
    }

    /** Begins a document with named fields. */
    public static MappingBuilder mapping() {
        return new MappingBuilder();
    }

    /** Begins a document with the fields of another. */
    public static MappingBuilder mapping(Node other) {
        MappingBuilder builder = mapping();
        other.fields().forEach(builder::with);
        return builder;
    }

    private static Parsed.Bad notJson(JsonProcessingException thrown) {
        var place = thrown.getLocation();
        String problem = "is not valid JSON";
        return place == null
                ? new Parsed.Bad(0, 0, problem)
                : new Parsed.Bad(Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()), problem);
    }
}
