package followthrough.local.stream;

import followthrough.local.lambda.Outcome;

/** Whatever a batch is handed to. */
@FunctionalInterface
interface Invoking {
    /** Hands over an event and waits for the outcome. */
    Outcome invoke(byte[] event);
}
