package followthrough.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One value of a document. {@code line} counts from 1; it is 0 for what we made ourselves. A field's value stands on
 * the line of its name.
 */
public sealed interface Node {

    /** The line on which this value, or the name it belongs to, begins. */
    int line();

    /** What this is, in words for the person who wrote the document. */
    String described();

    /** Characters. May hold lone surrogates, which the one who reads the field refuses. */
    record Text(String value, int line) implements Node {
        @Override
        public String described() {
            return "text";
        }
    }

    /** A number, kept as it was written, in the notation of JSON. */
    record Numeral(String literal, int line) implements Node {
        @Override
        public String described() {
            return "a number";
        }
    }

    /** True or false. */
    record Bool(boolean value, int line) implements Node {
        @Override
        public String described() {
            return "true or false";
        }
    }

    /** Nothing, said expressly. */
    record Null(int line) implements Node {
        @Override
        public String described() {
            return "nothing";
        }
    }

    /** A list. */
    record Sequence(List<Node> items, int line) implements Node {
        /** Keeps a copy that cannot change. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
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

        @Override
        public String described() {
            return "a group of fields";
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
}
