package followthrough.local.aws;

import java.util.ArrayList;
import java.util.List;

/** The calls that functions made, oldest first. */
public final class AwsCalls {
    private final List<AwsCall> calls = new ArrayList<>();

    synchronized void add(AwsCall call) {
        calls.add(call);
    }

    /** All calls since the start or the last {@link #reset}. */
    public synchronized List<AwsCall> all() {
        return List.copyOf(calls);
    }

    /** The calls of one function. */
    public List<AwsCall> of(String function) {
        return all().stream().filter(call -> call.function().equals(function)).toList();
    }

    /** The calls of one function to one service. */
    public List<AwsCall> of(String function, String service) {
        return of(function).stream().filter(call -> call.service().equals(service)).toList();
    }

    /** Forgets what was so far. */
    public synchronized void reset() {
        calls.clear();
    }
}
