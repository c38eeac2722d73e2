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
 * @param sparing whether functions that run every few minutes run once a day only: for long times in which nothing
 *     rests on them
 */
public record Options(
        int port,
        Optional<Path> data,
        Optional<Instant> start,
        Optional<Path> business,
        boolean limits,
        Path template,
        boolean sparing) {

    /** In memory, on a free port, without limits: what most tests want. */
    public static Options of(Path template) {
        return new Options(0, Optional.empty(), Optional.empty(), Optional.empty(), false, template, false);
    }

    /** The same with its data in a folder. */
    public Options withData(Path folder) {
        return new Options(port, Optional.of(folder), start, business, limits, template, sparing);
    }

    /** The same with its clock beginning elsewhere. */
    public Options withStart(Instant instant) {
        return new Options(port, data, Optional.of(instant), business, limits, template, sparing);
    }

    /** The same with a business's settings. */
    public Options withBusiness(Path file) {
        return new Options(port, data, start, Optional.of(file), limits, template, sparing);
    }

    /** The same with the public form's limits on or off. */
    public Options withLimits(boolean on) {
        return new Options(port, data, start, business, on, template, sparing);
    }

    /** The same with functions that run every few minutes running once a day only. */
    public Options withSparing() {
        return new Options(port, data, start, business, limits, template, true);
    }
}
