package followthrough.local.console;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The terminal in which the runtime runs. */
public final class Console {
    private Console() {}

    /** Says that something failed, with the whole trace: whoever reads this is mending it. */
    public static void failure(String what, Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        System.err.print(what + " failed: " + trace);
    }
}
