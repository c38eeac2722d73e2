package followthrough.local.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value. What is absent reads as {@link Nothing}, so a path of several steps needs no checks on its way. */
public sealed interface Json {

    /** An object; the order of its fields is kept. */
    record Fields(Map<String, Json> all) implements Json {
        /** Adds or replaces one field; {@code value} is anything that {@link Json#of} takes. */
        public Fields with(String name, Object value) {
            var copy = new LinkedHashMap<>(all);
            copy.put(name, Json.of(value));
            return new Fields(copy);
        }

        /** Adds a field only when there is a value for it. */
        public Fields withSome(String name, Optional<?> value) {
            return value.map(it -> with(name, it)).orElse(this);
        }
    }

    /** An array. */
    record Items(List<Json> all) implements Json {}

    /** A string. */
    record Text(String value) implements Json {}

    /** A number, kept as exactly as it was written. */
    record Digits(BigDecimal value) implements Json {}

    /** True or false. */
    record Flag(boolean value) implements Json {}

    /** Null, or nothing there at all. */
    record Nothing() implements Json {}

    /** The absent value. */
    static Json nothing() {
        return new Nothing();
    }

    /** An empty object, to be built with {@link Fields#with}. */
    static Fields object() {
        return new Fields(Map.of());
    }

    /** An array of anything that {@link #of} takes. */
    static Items array(Iterable<?> values) {
        var items = new ArrayList<Json>();
        values.forEach(value -> items.add(of(value)));
        return new Items(items);
    }

    /**
     * Wraps a plain value: text, number, truth value, map, iterable, optional; anything else by its {@code toString}.
     */
    static Json of(Object value) {
        return switch (value) {
            case Json json -> json;
            case Optional<?> maybe -> maybe.<Json>map(Json::of).orElse(nothing());
            case Boolean flag -> new Flag(flag);
            case Number number -> new Digits(new BigDecimal(number.toString()));
            case Map<?, ?> map -> ofMap(map);
            case Iterable<?> values -> array(values);
            default -> new Text(value.toString());
        };
    }

    private static Json ofMap(Map<?, ?> map) {
        var fields = new LinkedHashMap<String, Json>();
        map.forEach((name, value) -> fields.put(name.toString(), of(value)));
        return new Fields(fields);
    }

    /**
     * Reads one JSON text.
     *
     * @throws NotJson when it is not JSON
     */
    static Json read(byte[] text) {
        return JsonReader.read(text);
    }

    /**
     * Reads one JSON text.
     *
     * @throws NotJson when it is not JSON
     */
    static Json read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The field of that name; nothing where this is no object or has no such field. */
    default Json get(String name) {
        return fields().getOrDefault(name, nothing());
    }

    /** The fields of an object; none for anything else. */
    default Map<String, Json> fields() {
        return this instanceof Fields(var all) ? all : Map.of();
    }

    /** The items of an array; none for anything else. */
    default List<Json> items() {
        return this instanceof Items(var all) ? all : List.of();
    }

    /** A scalar as text; empty for nothing, JSON for an object or array. */
    default String text() {
        return switch (this) {
            case Text(var value) -> value;
            case Digits(var value) -> value.toPlainString();
            case Flag(var value) -> Boolean.toString(value);
            case Nothing _ -> "";
            case Fields _, Items _ -> write();
        };
    }

    /** A whole number, or {@code otherwise} where there is none. */
    default long whole(long otherwise) {
        return this instanceof Digits(var value) ? value.longValue() : otherwise;
    }

    /** True only for the value true, or for its text, as templates write it. */
    default boolean isTrue() {
        return "true".equals(text());
    }

    /** Whether there is anything but null. */
    default boolean present() {
        return !(this instanceof Nothing);
    }

    /** This value, or empty when it is nothing. */
    default Optional<Json> some() {
        return Optional.of(this).filter(Json::present);
    }

    /** The JSON text, without white space. */
    default String write() {
        return JsonWriter.write(this);
    }

    /** The JSON text in UTF-8. */
    default byte[] bytes() {
        return write().getBytes(StandardCharsets.UTF_8);
    }
}
