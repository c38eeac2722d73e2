package followthrough.local.keep;

import followthrough.document.Node;
import java.util.Optional;
import java.util.SortedMap;

/** A few small JSON documents by name: in memory, or as files in a folder. */
public interface Shelf {
    /** Keeps a document, in the place of any of the same name. */
    void put(String name, Node document);

    /** Lets a document go. */
    void remove(String name);

    /** One document. */
    Optional<Node> get(String name);

    /** All documents, in the order of their names. */
    SortedMap<String, Node> all();

    /** A shelf of its own within this one. */
    Shelf section(String name);
}
