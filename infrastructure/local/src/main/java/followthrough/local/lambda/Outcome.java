package followthrough.local.lambda;

import followthrough.document.Json;

/** How an invocation ended. */
public sealed interface Outcome {
    /** The function returned; {@code answer} is what it wrote. */
    @SuppressWarnings("ArrayRecordComponent") // payloads are handed on, never compared
    record Returned(byte[] answer) implements Outcome {}

    /** The function threw. */
    record Failed(String type, String message) implements Outcome {}

    /** The function took longer than it may. */
    record TimedOut(long seconds) implements Outcome {}

    /** Whether the function returned. */
    default boolean succeeded() {
        return this instanceof Returned;
    }

    /** What Lambda would hand on as the payload. */
    default byte[] payload() {
        return switch (this) {
            case Returned(var answer) -> answer;
            case Failed(var type, var message) -> error(message, type);
            case TimedOut(var seconds) -> error("Task timed out after " + seconds + ".00 seconds", "Sandbox.Timedout");
        };
    }

    private static byte[] error(String message, String type) {
        return Json.bytes(Json.mapping().with("errorMessage", message).with("errorType", type).build());
    }
}
