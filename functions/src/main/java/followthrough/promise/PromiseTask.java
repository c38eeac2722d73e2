package followthrough.promise;

/** What the plan does about a promise. */
public sealed interface PromiseTask {
    /** Which promise. */
    Promise.Id promise();

    /** A step: somebody is warned or asked. */
    record Take(Promise.Id promise, Promise.Step step) implements PromiseTask {}

    /** Nobody kept it, and nobody says that it happened: it is broken, and the customer is told. */
    record Break(Promise.Id promise) implements PromiseTask {}
}
