package followthrough.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a document of named fields, in the order in which they are given. A name given twice keeps its place and takes
 * the last value.
 */
public final class MappingBuilder {

    private final LinkedHashMap<String, Node> fields = new LinkedHashMap<>();

    MappingBuilder() {}

    /** Adds a field with any value. */
    public MappingBuilder with(String name, Node value) {
        fields.put(name, value);
        return this;
    }

    /** Adds a field of characters. */
    public MappingBuilder with(String name, String value) {
        return with(name, Node.text(value));
    }

    /** Adds a whole number. */
    public MappingBuilder with(String name, long value) {
        return with(name, Node.number(value));
    }

    /** Adds true or false. */
    public MappingBuilder with(String name, boolean value) {
        return with(name, Node.flag(value));
    }

    /** Adds a list. */
    public MappingBuilder with(String name, List<? extends Node> items) {
        return with(name, Node.list(items));
    }

    /** Adds a field of characters for each entry. */
    public MappingBuilder withAll(Map<String, String> texts) {
        texts.forEach(this::with);
        return this;
    }

    /** Adds a field of characters, or leaves the field out. */
    public MappingBuilder withPresent(String name, Optional<String> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    /** Adds a field, unless its value is nothing. */
    public MappingBuilder withSome(String name, Node value) {
        return value.present() ? with(name, value) : this;
    }

    /** Adds a field, or says expressly that it is nothing. */
    public MappingBuilder withNullable(String name, Optional<? extends Node> value) {
        return with(name, value.isPresent() ? value.get() : Node.nothing());
    }

    /** Takes a field away, if it is there. */
    public MappingBuilder without(String name) {
        fields.remove(name);
        return this;
    }

    /** The document so far, as JSON. */
    public String write() {
        return Json.write(build());
    }

    /** The document so far. */
    public Node.Mapping build() {
        return new Node.Mapping(fields, 0);
    }
}
