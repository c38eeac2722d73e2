/**
 * Runs the functions' real handler classes as Lambda would: instances, time-outs, asynchronous invocation,
 * destinations.
 */
@NullMarked
package followthrough.local.lambda;

import org.jspecify.annotations.NullMarked;
