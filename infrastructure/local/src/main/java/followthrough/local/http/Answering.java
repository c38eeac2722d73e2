package followthrough.local.http;

/** Whatever answers requests. */
@FunctionalInterface
public interface Answering {
    /** Answers one request; never throws for what a client may send. */
    Reply answer(Request request);
}
