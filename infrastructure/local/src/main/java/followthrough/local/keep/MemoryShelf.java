package followthrough.local.keep;

import followthrough.document.Node;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A shelf that forgets everything at the end. */
public final class MemoryShelf implements Shelf {
    private final Map<String, Node> documents = new ConcurrentSkipListMap<>();
    private final Map<String, Shelf> sections = new ConcurrentHashMap<>();

    @Override
    public void put(String name, Node document) {
        documents.put(name, document);
    }

    @Override
    public void remove(String name) {
        documents.remove(name);
    }

    @Override
    public Optional<Node> get(String name) {
        return Optional.ofNullable(documents.get(name));
    }

    @Override
    public SortedMap<String, Node> all() {
        return new TreeMap<>(documents);
    }

    @Override
    public Shelf section(String name) {
        return sections.computeIfAbsent(name, _ -> new MemoryShelf());
    }
}
