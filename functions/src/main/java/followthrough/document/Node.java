package followthrough.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One value of a document. {@code line} counts from 1; it is 0 for what we made ourselves. A field's value stands on
 * the line of its name. What machines wrote can be read without complaint: what is not there is {@link Null}, so a path
 * of several {@link #get} needs no checks on its way. For what people wrote there is {@link Fields}.
 */
public sealed interface Node {

    /** The line on which this value, or the name it belongs to, begins. */
    int line();

    /** Characters. May hold lone surrogates, which the one who reads the field refuses. */
    record Text(String value, int line) implements Node {}

    /** A number, kept as it was written, in the notation of JSON. */
    record Numeral(String literal, int line) implements Node {}

    /** True or false. */
    record Bool(boolean value, int line) implements Node {}

    /** Nothing, said expressly. */
    record Null(int line) implements Node {}

    /** A list. */
    record Sequence(List<Node> items, int line) implements Node {
        /** Keeps a copy that cannot change. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Named fields, in the order in which they were written. */
    record Mapping(SequencedMap<String, Node> fields, int line) implements Node {
        /** Keeps a copy that cannot change. */
        public Mapping {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }

        /** The value of a field, if it is there; a field that holds {@link Null} is there. */
        public Optional<Node> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /** Characters that we say. */
    static Node text(String value) {
        return new Text(value, 0);
    }

    /** A whole number that we say. */
    static Node number(long value) {
        return new Numeral(Long.toString(value), 0);
    }

    /** True or false, as we say it. */
    static Node flag(boolean value) {
        return new Bool(value, 0);
    }

    /** Nothing, said by us. */
    static Node nothing() {
        return new Null(0);
    }

    /** A list that we make. */
    static Node list(List<? extends Node> items) {
        return new Sequence(List.copyOf(items), 0);
    }

    /** What this is, in words for the person who wrote the document. */
    default String described() {
        return switch (this) {
            case Text _ -> "text";
            case Numeral _ -> "a number";
            case Bool _ -> "true or false";
            case Null _ -> "nothing";
            case Sequence _ -> "a list";
            case Mapping _ -> "a group of fields";
        };
    }

    /** The value of that field; nothing where this is no mapping or has no such field. */
    default Node get(String name) {
        return fields().getOrDefault(name, nothing());
    }

    /** The fields of a mapping; none of anything else. */
    default Map<String, Node> fields() {
        return Map.of();
    }

    /** The items of a list; none of anything else. */
    default List<Node> items() {
        return List.of();
    }

    /** A text, number or truth value in characters; none of anything else. */
    default String text() {
        return switch (this) {
            case Text text -> text.value();
            case Numeral numeral -> numeral.literal();
            case Bool bool -> Boolean.toString(bool.value());
            case Null _, Sequence _, Mapping _ -> "";
        };
    }

    /** A whole number, or {@code otherwise} where there is no number. */
    default long whole(long otherwise) {
        return this instanceof Numeral numeral ? new BigDecimal(numeral.literal()).longValue() : otherwise;
    }

    /** True only for the value true, or for its text. */
    default boolean isTrue() {
        return text().equals("true");
    }

    /** This value, unless it is nothing. */
    default Optional<Node> some() {
        return Optional.of(this).filter(node -> !(node instanceof Null));
    }

    /** Whether there is anything but nothing. */
    default boolean present() {
        return some().isPresent();
    }

    /** Whether both say the same, fields in the same order, wherever they stand. */
    default boolean says(Node other) {
        return Json.write(this).equals(Json.write(other));
    }
}
