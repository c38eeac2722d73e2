package followthrough.local.lambda;

import followthrough.document.Node;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The queues that what failed for good is sent to. Nothing reads them here but people and tests. */
public final class Queues {
    private final Map<String, List<Node>> messages = new ConcurrentHashMap<>();

    /** Sends a message to the queue with that ARN. */
    public void send(String arn, Node message) {
        messages.computeIfAbsent(arn, _ -> new CopyOnWriteArrayList<>()).add(message);
    }

    /** All messages by their queue's ARN, oldest first. */
    public Map<String, List<Node>> messages() {
        return Map.copyOf(messages);
    }
}
