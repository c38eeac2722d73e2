package followthrough.local.sample;

import java.time.InstantSource;
import java.util.Map;

/** What a sample function is made with. */
public record Surroundings(Map<String, String> environment, InstantSource clock) {
    /** As the runtime makes it. */
    public static Surroundings fromEnvironment(Map<String, String> environment, InstantSource clock) {
        return new Surroundings(environment, clock);
    }
}
