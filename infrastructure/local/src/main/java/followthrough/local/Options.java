package followthrough.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How a system is to run.
 *
 * @param port 0 takes a free one
 * @param data the folder that outlives it; empty keeps everything in memory
 * @param start where the clock begins; empty means now
 * @param business the settings it starts with; empty leaves the table without
 * @param limits whether the public form's limits are on
 * @param template the template that says what there is
 */
public record Options(
        int port,
        Optional<Path> data,
        Optional<Instant> start,
        Optional<Path> business,
        boolean limits,
        Path template) {

    /** In memory, on a free port, without limits: what most tests want. */
    public static Options of(Path template) {
        return new Options(0, Optional.empty(), Optional.empty(), Optional.empty(), false, template);
    }

    /** The same with its data in a folder. */
    public Options withData(Path folder) {
        return new Options(port, Optional.of(folder), start, business, limits, template);
    }

    /** The same with its clock beginning elsewhere. */
    public Options withStart(Instant instant) {
        return new Options(port, data, Optional.of(instant), business, limits, template);
    }

    /** The same with a business's settings. */
    public Options withBusiness(Path file) {
        return new Options(port, data, start, Optional.of(file), limits, template);
    }

    /** The same with the public form's limits on or off. */
    public Options withLimits(boolean on) {
        return new Options(port, data, start, business, on, template);
    }
}
