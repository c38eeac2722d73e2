/** One class a Lambda function, and the wiring between the parts. */
@NullMarked
package followthrough.function;

import org.jspecify.annotations.NullMarked;
